import { describe, expect, it } from 'vitest';
import { firstStyle, styleFor } from './style.mjs';

describe('styleFor', () => {
  const html = '<p class="a b">.c</p>';

  it('keeps what names no class, and the classes of the page, in their order', () => {
    expect(styleFor('p{x:1}.a{x:2}.b .a:hover{x:3}', html)).toBe('p{x:1}.a{x:2}.b .a:hover{x:3}');
  });

  it('leaves out a rule for a class that stands nowhere, even beside one that does', () => {
    expect(styleFor('.c{x:1}.a .c{x:2}.a,.c{x:3}', html)).toBe('.a{x:3}');
  });

  it('leaves out a rule for an element that is not there, and keeps states, attributes and html', () => {
    expect(
      styleFor(
        'mark{x:1}.a mark{x:2}html:focus-within{x:3}p[data-mark="u"]:not(u){x:4}:root{x:5}*{x:6}',
        html,
      ),
    ).toBe('html:focus-within{x:3}p[data-mark="u"]:not(u){x:4}:root{x:5}*{x:6}');
  });

  it('looks inside layers and media, and drops those that become empty', () => {
    expect(
      styleFor('@layer one,two;@layer two{@media print{.c{x:1}}.a{x:2}}@layer one{.c{x:1}}', html),
    ).toBe('@layer one,two;@layer two{.a{x:2}}');
  });

  it('takes a brace in quotes for text', () => {
    expect(styleFor('.a:before{content:"}\\"{"}.c{x:1}', html)).toBe('.a:before{content:"}\\"{"}');
  });

  it('leaves out what holds for a document with something that is not in it', () => {
    expect(styleFor(':root:has(.a){x:1}:root:has(.c){x:2}:root:has(.c) p{x:3}', html)).toBe(
      ':root:has(.a){x:1}',
    );
  });

  it('does not part a selector at a comma in brackets', () => {
    expect(styleFor('.a:is(p,b){x:1}.c:is(p,b){x:1}', html)).toBe('.a:is(p,b){x:1}');
  });
});

describe('firstStyle', () => {
  const html = '<p class="a" data-tone="good">x</p>';

  it('leaves the printer and the pointer to the sheet that follows', () => {
    expect(
      firstStyle('@page{margin:1mm}@media print{p{x:1}}.a:hover{x:2}.a,p:hover{x:3}', html),
    ).toBe('.a{x:3}');
  });

  it('leaves out a look that nothing has, and keeps what narrows in brackets and what a script sets', () => {
    expect(
      firstStyle(
        'p[data-tone=good]{x:1}p[data-tone=stop]{x:2}p:not([data-tone=stop]){x:3}[data-early]{x:4}p[hidden]{x:5}',
        html,
      ),
    ).toBe('p[data-tone=good]{x:1}p:not([data-tone=stop]){x:3}[data-early]{x:4}');
  });

  it('leaves out what is folded away, and keeps what a fold shows: its summary, and all where it is open', () => {
    const folds =
      '<details><summary><b>x</b></summary><i>x</i><details open=""><summary><u>x</u></summary><s>x</s></details></details>' +
      '<details open=""><summary>x</summary><em>x</em><details><summary><q>x</q></summary><del>x</del></details><ins>x</ins></details>' +
      '<details data-folded="narrow"><summary>x</summary><ol>x</ol></details><p>x</p>';
    const names = ['b', 'i', 'u', 's', 'em', 'q', 'del', 'ins', 'ol', 'p'];
    expect(firstStyle(names.map((name) => `${name}{x:1}`).join(''), folds)).toBe(
      'b{x:1}em{x:1}q{x:1}ins{x:1}ol{x:1}p{x:1}',
    );
  });

  it('leaves out a property that nothing reads, and what only such a one reads', () => {
    expect(
      firstStyle(
        ':root{--a:1;--b:var(--a);--c:2}@media dark{:root{--a:0;--c:3}}p{x:var(--c)}',
        html,
      ),
    ).toBe(':root{--c:2}@media dark{:root{--c:3}}p{x:var(--c)}');
  });

  it('writes what a property stands for where it has one value, and drops the blocks that are left empty', () => {
    expect(
      firstStyle('@media dark{:root{--a:1}}:root{--b:calc(2 * var(--a))}p{x:var(--b)}', html),
    ).toBe('p{x:calc(2 * 1)}');
  });

  it('drops a selector whose brackets in brackets name what is not there', () => {
    expect(firstStyle('.c:not(:has(+.a,+.b p)),p{x:1}:root:has(p:is(.a,.b)){x:2}', html)).toBe(
      'p{x:1}:root:has(p:is(.a,.b)){x:2}',
    );
  });
});
