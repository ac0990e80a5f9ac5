import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const noise = Array.from({ length: 200 }, (_, n) => `line ${String(n)} of a transcript`);

describe('excerpt', () => {
  it('keeps a short text whole', () => {
    expect(excerpt('  one\ntwo \n', [])).toBe('one\ntwo');
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
});
