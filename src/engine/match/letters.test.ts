import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confused, fold, letterAt, lettersOf } from './letters.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

const read = (text: string, from?: number, to?: number) => {
  const { text: letters, at } = lettersOf(text, from, to);
  return { letters, at: [...Array.from(at)] };
};

describe('fold', () => {
  it.each([
    ['é', 'e'],
    ['Ç', 'c'],
    ['ß', 'ss'],
    ['ẞ', 'ss'],
    ['Æ', 'ae'],
    ['œ', 'oe'],
    ['Ø', 'o'],
    ['ł', 'l'],
    ['đ', 'd'],
    ['ı', 'i'],
    ['İ', 'i'],
    ['þ', 'th'],
    ['ð', 'd'],
    ['ﬁ', 'fi'],
    ['Ａ', 'a'],
    ['²', '2'],
    ['ガ', 'カ'],
    ['ж', 'ж'],
    ['’', ''],
    ['…', ''],
    ['\u00a0', ''],
    ['\u200b', ''],
    ['😀', ''],
    ['\ud800', ''],
  ])('of %s is “%s”', (character, letters) => {
    expect(fold(character)).toBe(letters);
    expect(fold(character)).toBe(letters);
  });
});

describe('lettersOf', () => {
  it.each([
    ['ASCII letters and digits', 'aA zZ-09;', 'aazz09', [0, 1, 3, 4, 6, 7]],
    ['what stands beside them in the table', '@[`{/:', '', []],
    ['lines', 'ab\ncd\r\nef', 'abcdef', [0, 1, 3, 4, 7, 8]],
    ['a letter that is two', 'aßb', 'assb', [0, 1, 1, 2]],
    ['a letter with its accent behind it', 'e\u0301b', 'eb', [0, 2]],
    ['a pair that is one letter', '\u{1d400}b', 'ab', [0, 2]],
    ['a pair that stays one', '\u{20000}b', '\u{20000}b', [0, 0, 2]],
    ['a pair that is none', '😀b', 'b', [2]],
    ['a first half alone', '\ud835b', 'b', [1]],
    ['a second half alone', '\udc00b', 'b', [1]],
    ['a first half before a letter beyond ASCII', '\ud835éb', 'eb', [1, 2]],
    ['a first half before a character above all halves', '\ud835ｂ', 'b', [1]],
    ['a character above all halves before a second one', 'ａ\udc00b', 'ab', [0, 2]],
    ['a byte order mark', '\ufeffab', 'ab', [1, 2]],
  ])('reads %s', (_, text, letters, at) => {
    expect(read(text)).toEqual({ letters, at });
  });

  it('has room for characters that are many letters', () => {
    const one = fold('\ufdfa');
    expect(one.length).toBeGreaterThan(9);
    const { letters, at } = read('\ufdfa'.repeat(50));
    expect(letters).toBe(one.repeat(50));
    expect(at).toEqual(
      Array.from({ length: 50 * one.length }, (_, index) => Math.floor(index / one.length)),
    );
  });

  it('reads a part, with its places in the whole', () => {
    expect(read('ab cd ef', 3, 6)).toEqual({ letters: 'cd', at: [3, 4] });
    expect(read('ab cd', 2)).toEqual({ letters: 'cd', at: [3, 4] });
    expect(read('ab', 2, 2)).toEqual({ letters: '', at: [] });
  });

  it.each([
    ['a text', '10:42 one', 0, 'one'],
    ['a line', 'x\n10:42:07 one\n10:42:08 two', 0, 'xonetwo'],
    ['a part that begins with a line', 'x\n10:42:07 one', 2, 'one'],
    ['a part that begins inside a line', 'x 10:42:07 one', 2, '104207one'],
  ])('skips the time before %s', (_, text, from, letters) => {
    expect(read(text.replace('10:42 ', '10:42:07 '), from).letters).toBe(letters);
  });

  it('skips the pieces it is told to, and the time behind them', () => {
    const text = 'web1: one\nweb1: 10:42:07 two\nweb2 three\nweb1: four';
    const skip = [0, 10, 40].map((from) => ({ from, to: from + 'web1: '.length }));
    const { text: letters, at } = lettersOf(text, 0, text.length, skip);
    expect(letters).toBe('onetwoweb2threefour');
    expect([at[0], at[3], at[letters.indexOf('four')]]).toEqual([6, 25, 46]);
  });

  it('passes over pieces before the part it reads', () => {
    const text = 'web1: one\nweb1: two';
    const skip = [0, 10].map((from) => ({ from, to: from + 'web1: '.length }));
    expect(lettersOf(text, 10, text.length, skip).text).toBe('two');
  });

  it('gives each letter a place in the part, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER }), fc.nat(9), (text, start) => {
        const from = Math.min(start, text.length);
        const { letters, at } = read(text, from);
        expect(at).toHaveLength(letters.length);
        at.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(at[index - 1] ?? from);
          expect(place).toBeLessThan(text.length);
        });
      }),
    );
  });
});

describe('confused', () => {
  it.each([
    ['l1i0o5s8b', 'iiioossbb', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['corner', 'comer', [0, 1, 2, 4, 5]],
    ['rrn', 'rm', [0, 1]],
    ['rnrn', 'mm', [0, 2]],
    ['nr', 'nr', [0, 1]],
    ['', '', []],
  ])('reads %s as %s', (text, expected, at) => {
    expect(confused(lettersOf(text))).toEqual({ text: expected, at });
  });
});

describe('letterAt', () => {
  const letters = lettersOf('- a bß c');

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 2],
    [6, 4],
    [7, 4],
    [8, 5],
    [Infinity, 5],
  ])('at or after %d is letter %d', (position, letter) => {
    expect(letterAt(letters, position)).toBe(letter);
  });

  it('is the first one in a text without letters', () => {
    expect(letterAt(lettersOf('…'), 1)).toBe(0);
  });
});
