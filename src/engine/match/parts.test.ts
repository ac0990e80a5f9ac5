import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';

const SIZE = 65_536;
const OVERLAP = 8192;
const LINE = 2048;

/** Where the first part of a long text ends that has its only line break at `position`. */
function borderWith(position: number): number | undefined {
  const text = `${'a'.repeat(position)}\n${'a'.repeat(2 * SIZE - position)}`;
  return partsOf(text)[0]?.own.to;
}

describe('partsOf', () => {
  it.each([0, 1, SIZE])('reads a text of %d units at once', (length) => {
    const all = { from: 0, to: length };
    expect(partsOf('a'.repeat(length))).toEqual([{ read: all, own: all }]);
  });

  it('reads a longer one in parts that reach into their neighbours and no further than the text', () => {
    const end = 2 * SIZE + 100;
    expect(partsOf('a'.repeat(end))).toEqual([
      { own: { from: 0, to: SIZE }, read: { from: 0, to: SIZE + OVERLAP } },
      { own: { from: SIZE, to: 2 * SIZE }, read: { from: SIZE - OVERLAP, to: end } },
      { own: { from: 2 * SIZE, to: end }, read: { from: 2 * SIZE - OVERLAP, to: end } },
    ]);
  });

  it('makes no empty part of a text that the size divides', () => {
    expect(partsOf('a'.repeat(2 * SIZE)).map(({ own }) => own.to)).toEqual([SIZE, 2 * SIZE]);
  });

  it('begins at the beginning of a line, also what it only reads', () => {
    const text = 'a line of a log\n'.repeat(20_000).slice(5);
    for (const { own, read } of partsOf(text).slice(1))
      for (const from of [own.from, read.from]) expect(text[from - 1]).toBe('\n');
  });

  it.each([
    ['right before it', SIZE - 1, SIZE],
    ['a line away', SIZE - LINE, SIZE - LINE + 1],
    ['further away than a line is long', SIZE - LINE - 1, SIZE],
    ['only behind it', SIZE, SIZE],
  ])('moves a border back to a line break that stands %s', (_, position, border) => {
    expect(borderWith(position)).toBe(border);
  });
});
