import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const noise = Array.from({ length: 200 }, (_, n) => `line ${String(n)} of a transcript`);

describe('excerpt', () => {
  it('keeps a short text whole', () => {
    expect(excerpt('  one\ntwo \n', [])).toBe('one\ntwo');
  });

  it('keeps a text whole that is just short enough, whatever the evidence', () => {
    const whole = `${'a\n'.repeat(700)}${'b'.repeat(100)}`;
    expect(excerpt(` ${whole}\n`, [{ start: 0, end: 1 }])).toBe(whole);
    // What does not fit whole is left out by lines.
    expect(excerpt(`${whole}c`, [])).toBe(`${'a\n'.repeat(700).trimEnd()} […]`);
  });

  it('keeps the beginning of a long text without evidence, in whole lines', () => {
    const text = `\n${noise.join('\n')}`;
    const whole = text.slice(1, text.lastIndexOf('\n', 1501));
    expect(whole.endsWith('line 61 of a transcript')).toBe(true);
    expect(excerpt(text, [])).toBe(`${whole} […]`);
  });

  it('cuts before a pair of surrogates that would not fit', () => {
    expect(excerpt(`${'a'.repeat(1499)}😀b`, [])).toBe(`${'a'.repeat(1499)} […]`);
    expect(excerpt(`${'a'.repeat(1498)}😀b`, [])).toBe(`${'a'.repeat(1498)}😀 […]`);
  });

  it('joins what lies between two stretches of evidence into one mark', () => {
    const at = (line: string) => {
      const start = noise.join('\n').indexOf(`${line} of`);
      return { start, end: start + line.length };
    };
    expect(excerpt(noise.join('\n'), [at('line 50'), at('line 120')])).toBe(
      [49, 50, 51]
        .map((n) => noise[n])
        .concat('[…]', noise[119], noise[120], noise[121], '[…]')
        .join('\n'),
    );
  });

  it('takes a line for touched where the evidence ends in it or begins in it, and no further', () => {
    const text = noise.join('\n');
    const first = text.indexOf('\nline 41');
    const lines = (start: number, end: number) =>
      [...excerpt(text, [{ start, end }]).matchAll(/line (\d+)/g)].map(([, n]) => Number(n));
    // From the first letter of line 41 to its last.
    expect(lines(first + 1, text.indexOf('\nline 42'))).toEqual([40, 41, 42]);
    expect(lines(first + 1, text.indexOf('\nline 42') + 2)).toEqual([40, 41, 42, 43]);
    // What begins at the end of a line has that line.
    expect(lines(first, first + 2)).toEqual([39, 40, 41, 42]);
  });

  it('keeps no spaces at the ends of lines', () => {
    const text = noise.join('  \n');
    const start = text.indexOf('line 7 ');
    expect(excerpt(text, [{ start, end: start + 3 }])).toBe(
      [noise[6], noise[7], noise[8], '[…]'].join('\n'),
    );
  });

  it('keeps the lines of the evidence with one before and after, and says what it leaves out', () => {
    const text = [...noise.slice(0, 100), 'the error', ...noise.slice(100)].join('\n');
    const start = text.indexOf('the error');
    expect(excerpt(text, [{ start, end: start + 9 }])).toBe(
      'line 99 of a transcript\nthe error\nline 100 of a transcript\n[…]',
    );
  });

  it('is never longer than a ticket bears, and cuts no character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('😀', 'a', '\n'), minLength: 1000, maxLength: 3000 }),
        fc.array(fc.record({ start: fc.nat(3000), end: fc.nat(6000) }), { maxLength: 4 }),
        (text, evidence) => {
          const cut = excerpt(text, evidence);
          expect(cut.length).toBeLessThanOrEqual(1504);
          expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
    );
  });

  it('ends with a whole line, or a whole word where a line has no end', () => {
    const lines = excerpt('one line of it\n'.repeat(200), []);
    expect(lines).toMatch(/^(one line of it\n)+.*one line of it \[…\]$/);
    expect(excerpt('somewords '.repeat(200), [])).toMatch(/^(somewords )+\[…\]$/);
  });
});
