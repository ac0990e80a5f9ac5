import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, tailOf } from './cut.ts';

/** Texts of words and lines, none of them longer than a third of what may stand. */
const prose = fc
  .array(
    fc.tuple(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5 }),
      fc.constantFrom(' ', '\n'),
    ),
    { maxLength: 80 },
  )
  .map((words) => words.map(([word, end]) => word.replaceAll(/\s/g, '_') + end).join(''));

describe('headOf', () => {
  it.each([
    ['keeps what is short enough', 'one two', 7, 'one two'],
    ['ends with a whole line', 'one two\nthree four', 12, 'one two\n'],
    [
      'ends with a whole word where the line would leave too little',
      'a\nbb ccc dddd',
      8,
      'a\nbb ccc',
    ],
    ['keeps a word that ends where the cut is', 'one two three', 7, 'one two'],
    ['cuts a word without an end', 'x'.repeat(20), 10, 'x'.repeat(10)],
    ['cuts no character in two', '😀'.repeat(4), 5, '😀😀'],
    ['cuts between two characters', `${'x'.repeat(9)}😀y😀`, 11, `${'x'.repeat(9)}😀`],
  ])('%s', (_, text, most, expected) => {
    expect(headOf(text, most)).toBe(expected);
  });

  it('is a beginning, short enough, and ends no word that goes on', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 24, max: 60 }), (text, most) => {
        const head = headOf(text, most);
        expect(text.startsWith(head)).toBe(true);
        expect(head.length).toBeLessThanOrEqual(most);
        const rest = text.slice(head.length);
        expect(rest === '' || /\s$/.test(head) || /^\s/.test(rest)).toBe(true);
      }),
    );
  });
});

describe('tailOf', () => {
  it.each([
    ['keeps what is short enough', 'one two', 7, 'one two'],
    ['begins with a whole line', 'one two\nthree four', 13, '\nthree four'],
    [
      'begins with a whole word where the line would leave too little',
      'aaaa bbb cc\nd',
      9,
      'bbb cc\nd',
    ],
    ['keeps a word that begins where the cut is', 'one two three', 9, 'two three'],
    ['cuts a word without an end', 'x'.repeat(20), 10, 'x'.repeat(10)],
    ['cuts no character in two', '😀'.repeat(4), 5, '😀😀'],
    ['cuts between two characters', `😀y😀${'x'.repeat(9)}`, 11, `😀${'x'.repeat(9)}`],
  ])('%s', (_, text, most, expected) => {
    expect(tailOf(text, most)).toBe(expected);
  });

  it('is an end, short enough, and begins within no word', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 24, max: 60 }), (text, most) => {
        const tail = tailOf(text, most);
        expect(text.endsWith(tail)).toBe(true);
        expect(tail.length).toBeLessThanOrEqual(most);
        const before = text.slice(0, text.length - tail.length);
        expect(before === '' || /^\s/.test(tail) || /\s$/.test(before)).toBe(true);
      }),
    );
  });
});
