import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeedles, needlesOf } from './needles.ts';

const MOST_HITS = 500;

function places(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

const find = (text: string, ...needles: readonly string[]) => [
  ...findNeedles(text, needlesOf(needles)),
];

describe('findNeedles', () => {
  it('finds what a search for each needle finds', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'é', 'シ', '1'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 12 }),
        fc.array(letters),
        (needles, pieces) => {
          const text = [...pieces, ...needles].join('');
          const found = findNeedles(text, needlesOf(needles));
          needles.forEach((needle, id) => {
            expect(found.get(id) ?? []).toEqual(needle === '' ? [] : places(text, needle));
          });
        },
      ),
    );
  });

  it.each([
    ['at the beginning', 'doorxx', 'door', [0]],
    ['at the end', 'xxdoor', 'door', [2]],
    ['as the whole', 'door', 'door', [0]],
    ['again and again', 'doordoorxdoor', 'door', [0, 4, 9]],
    ['overlapping itself', 'aaaaaa', 'aaaa', [0, 1, 2]],
    ['with three letters', 'xgapgap', 'gap', [1, 4]],
    ['with one letter', 'axa', 'a', [0, 2]],
    ['with letters beyond ASCII', 'xシシシシ', 'シシシシ', [1]],
  ])('finds a needle %s', (_, text, needle, expected) => {
    expect(find(text, needle)).toEqual([[0, expected]]);
  });

  it.each([
    ['in an empty text', '', 'door'],
    ['in a piece of it', 'doo', 'door'],
    ['where only its end is there', 'oorlocked', 'doorlocked'],
    ['where its first letters are another’s', 'doorxlocked', 'doorlocked'],
    ['where it has no letters', 'door', ''],
  ])('finds none %s', (_, text, needle) => {
    expect(find(text, needle)).toEqual([]);
  });

  it('finds several with the same letters, and names each by its place in the list', () => {
    expect(
      find('thedoorislocked', 'lock', 'doorisopen', 'doorislocked', 'is', 'doors', 'door'),
    ).toEqual(
      expect.arrayContaining([
        [0, [9]],
        [2, [3]],
        [3, [7]],
        [5, [3]],
      ]),
    );
    expect(
      find('thedoorislocked', 'lock', 'doorisopen', 'doorislocked', 'is', 'doors', 'door'),
    ).toHaveLength(4);
  });

  it('finds several that can be told only by the same four letters', () => {
    expect(find('xaaaaa', 'aaaa', 'aaaaa')).toEqual([
      [0, [1, 2]],
      [1, [1]],
    ]);
  });

  it('looks at the letters of a needle that the fewest others share', () => {
    const { grams } = needlesOf(['doorred', 'doorblue', 'door', 'doorx']);
    expect(grams.flat().map(({ text, offset }) => [text, offset])).toEqual([
      ['doorred', 1],
      ['doorblue', 1],
      ['door', 0],
      ['doorx', 1],
    ]);
  });

  it('stops after so many places', () => {
    expect(find('doo'.repeat(MOST_HITS + 1), 'doo')[0]?.[1]).toHaveLength(MOST_HITS);
    expect(find('door'.repeat(MOST_HITS + 1), 'door')[0]?.[1]).toHaveLength(MOST_HITS);
    expect(find('door'.repeat(MOST_HITS + 1), 'door')[0]?.[1].at(-1)).toBe(4 * (MOST_HITS - 1));
  });
});
