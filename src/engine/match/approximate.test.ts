import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate, standsIn } from './approximate.ts';

describe('approximate', () => {
  it.each([
    ['as it is', 'thereddoorshut', 3, 10, 0],
    ['with a wrong letter', 'theredxoorshut', 3, 10, 1],
    ['with a letter too many', 'theredxdoorshut', 3, 11, 1],
    ['with a letter missing', 'thereddorshut', 3, 9, 1],
    ['with two letters that changed places', 'therdedoorshut', 3, 10, 1],
    ['with the first letter missing', 'xeddoor', 0, 7, 1],
    ['with two wrong letters', 'theredxxorshut', 3, 10, 2],
    ['at the beginning', 'reddoorshut', 0, 7, 0],
    ['at the end', 'thereddoor', 3, 10, 0],
  ])('finds a phrase %s: %s', (_, text, start, end, mistakes) => {
    expect(approximate(text, 'reddoor', 2)).toEqual([{ start, end, mistakes }]);
  });

  it.each(['abcdxxgh', 'abcdfxgh', 'abcdxegh'])(
    'takes two letters for changed places only where both are: %s',
    (text) => {
      expect(approximate(text, 'abcdefgh', 2)).toMatchObject([{ mistakes: 2 }]);
      expect(approximate('abcdfegh', 'abcdefgh', 2)).toMatchObject([{ mistakes: 1 }]);
    },
  );

  it('finds nothing with more mistakes than are forgiven', () => {
    expect(approximate('thexxddoorshut', 'reddoor', 1)).toEqual([]);
    expect(approximate('theredxoorshut', 'reddoor', 0)).toEqual([]);
    expect(approximate('', 'reddoor', 2)).toEqual([]);
  });

  it('gives one place for each, the best first', () => {
    expect(approximate('redxoorandreddoor', 'reddoor', 2)).toEqual([
      { start: 10, end: 17, mistakes: 0 },
      { start: 0, end: 7, mistakes: 1 },
    ]);
  });

  it('gives two places that touch', () => {
    expect(approximate('reddoorreddoor', 'reddoor', 1)).toEqual([
      { start: 0, end: 7, mistakes: 0 },
      { start: 7, end: 14, mistakes: 0 },
    ]);
  });

  it('counts as few mistakes as there are, whichever are made', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (text, phrase) => {
        const [best] = approximate(text, phrase, phrase.length);
        expect(best?.mistakes).toBe(fewest(text, phrase));
      }),
    );
  });
});

/** The fewest mistakes with which `phrase` stands anywhere in `text`, by trying every piece of it. */
function fewest(text: string, phrase: string): number {
  let least = phrase.length;
  for (let start = 0; start <= text.length; start += 1)
    for (let end = start; end <= text.length; end += 1)
      least = Math.min(least, distance(text.slice(start, end), phrase));
  return least;
}

/** Letters wrong, missing, too many, or changed with their neighbour, from one text to another. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const swapped =
    one.length > 1 && other.startsWith(one.charAt(1) + one.charAt(0))
      ? 1 + distance(one.slice(2), other.slice(2))
      : Infinity;
  if (one.startsWith(other.charAt(0)))
    return Math.min(swapped, distance(one.slice(1), other.slice(1)));
  return Math.min(
    swapped,
    1 + distance(one.slice(1), other),
    1 + distance(one, other.slice(1)),
    1 + distance(one.slice(1), other.slice(1)),
  );
}

describe('standsIn', () => {
  it.each([
    ['thereddoor', 0, true],
    ['theredxoor', 0, false],
    ['theredxoor', 1, true],
    ['thegreendoor', 1, false],
  ])('of %s with %d mistakes is %s', (text, most, expected) => {
    expect(standsIn(text, 'reddoor', most)).toBe(expected);
  });
});
