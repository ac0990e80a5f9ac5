import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { html, markdown, plainText } from './formats.ts';

const verbatim = (text: string): Block => ({ kind: 'verbatim', text });
const prose: readonly Block[] = [
  { kind: 'heading', text: 'Title' },
  { kind: 'own', text: 'http://x/~a_b/' },
  { kind: 'heading', text: 'Part' },
  { kind: 'paragraph', text: 'Run `Get-It` *now*' },
  { kind: 'list', ordered: true, items: ['one', 'two'] },
];

describe('plainText', () => {
  it('writes lines that end in CRLF, a heading close to what it heads, and no last line break', () => {
    expect(plainText(prose)).toBe(
      'Title\r\n\r\nhttp://x/~a_b/\r\n\r\nPart\r\nRun Get-It *now*\r\n\r\n1. one\r\n2. two',
    );
  });

  it('indents what was pasted, without spaces on blank lines', () => {
    expect(plainText([verbatim('one\r\n\n two\rthree')])).toBe(
      '    one\r\n\r\n     two\r\n    three',
    );
  });

  it('writes a list without an order with dashes, and no back-ticks', () => {
    expect(plainText([{ kind: 'list', ordered: false, items: ['`a` b', 'c'] }])).toBe(
      '- a b\r\n- c',
    );
  });

  it('keeps what stands under the first line apart from it', () => {
    const title: Block = { kind: 'heading', text: 'Title' };
    expect(plainText([title, title, title])).toBe('Title\r\n\r\nTitle\r\nTitle');
  });

  it('has no bare line feed or carriage return, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', ' ') }), (text) => {
        expect(plainText([verbatim(text)]).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('markdown', () => {
  it('keeps code spans and our addresses, and escapes the rest of the prose', () => {
    expect(markdown(prose)).toBe(
      '## Title\n\nhttp://x/~a_b/\n\n## Part\nRun `Get-It` \\*now\\*\n\n1. one\n2. two',
    );
  });

  it.each([
    ['\\ * _ [a] <b> # | ~', '\\\\ \\* \\_ \\[a\\] \\<b\\> \\# \\| \\~'],
    ['- one\n+ two\n12. three\n  - four', '\\- one\n\\+ two\n12\\. three\n  \\- four'],
    ['1. one\n2) two', '1\\. one\n2\\) two'],
    ['-one 1.two a - b 3. c', '-one 1.two a - b 3. c'],
    ['a_b `c_d` e_f', 'a\\_b `c_d` e\\_f'],
  ])('writes the prose %j so that it is read as it is', (text, expected) => {
    expect(markdown([{ kind: 'paragraph', text }])).toBe(expected);
    expect(markdown([{ kind: 'heading', text }])).toBe(`## ${expected}`);
  });

  it('writes a list without an order with dashes', () => {
    expect(markdown([{ kind: 'list', ordered: false, items: ['a*', 'b'] }])).toBe('- a\\*\n- b');
  });

  it('fences a plain text with three back-ticks, and a longer run with one more', () => {
    expect(markdown([verbatim('a\r\nb')])).toBe('```text\na\nb\n```');
    expect(markdown([verbatim('`a` ```` b')])).toBe('`````text\n`a` ```` b\n`````');
  });

  it('fences what was pasted so that nothing in it ends the fence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'x', ' ') }), (text) => {
        const [first, ...lines] = markdown([verbatim(text)]).split('\n');
        const fence = (first ?? '').replace('text', '');
        expect(fence).toMatch(/^`{3,}$/);
        expect(lines.at(-1)).toBe(fence);
        expect(lines.slice(0, -1).some((line) => line.includes(fence))).toBe(false);
      }),
    );
  });
});

describe('html', () => {
  it('says its language and draws code spans', () => {
    expect(html(prose, 'fr')).toContain('<div lang="fr"><h3>Title</h3>');
    expect(html(prose, 'fr')).toContain('<p>Run <code>Get-It</code> *now*</p>');
  });

  it('draws every part in its element, one under the other', () => {
    expect(html([...prose, verbatim('a\r\n<b>')], 'en')).toBe(
      [
        '<div lang="en"><h3>Title</h3>',
        '<p>http://x/~a_b/</p>',
        '<h3>Part</h3>',
        '<p>Run <code>Get-It</code> *now*</p>',
        '<ol><li>one</li><li>two</li></ol>',
        '<pre>a\n&lt;b&gt;</pre></div>',
      ].join('\n'),
    );
    expect(html([{ kind: 'list', ordered: false, items: ['a `<`'] }], '"')).toBe(
      '<div lang="&quot;"><ul><li>a <code>&lt;</code></li></ul></div>',
    );
    expect(html([{ kind: 'own', text: '`&`' }], 'en')).toContain('<p>`&amp;`</p>');
  });

  it('lets nothing of what was pasted become markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', 'img', ' onerror=x ', 'b') }),
        (text) => {
          const inside = html([verbatim(text)], 'en')
            .replace('<div lang="en"><pre>', '')
            .replace('</pre></div>', '');
          expect(inside).not.toMatch(/[<>"]/);
          expect(
            inside
              .replaceAll('&lt;', '<')
              .replaceAll('&gt;', '>')
              .replaceAll('&quot;', '"')
              .replaceAll('&amp;', '&'),
          ).toBe(text);
        },
      ),
    );
  });
});
