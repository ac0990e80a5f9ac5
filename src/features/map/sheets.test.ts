import { describe, expect, it } from 'vitest';
import type { MapBox, MapPicture } from '#content/types.ts';
import { sheets } from './sheets.ts';

/** Boxes of a height in columns, one under the other. */
function picture(columns: readonly number[], height: number): MapPicture {
  const boxes = columns.flatMap((count, column) =>
    Array.from({ length: count }, (_, row): MapBox => ({
      node: `${String(column)}-${String(row)}`,
      kind: 'question',
      answer: [],
      name: [],
      parent: undefined,
      turn: 0,
      x: column * 334 + 1,
      y: row * (height + 8) + 1,
      width: 290,
      height,
    })),
  );
  return {
    width: columns.length * 334 - 42,
    height: Math.max(...columns) * (height + 8),
    boxes,
  };
}

describe('sheets', () => {
  it.each([
    { columns: [1], height: 60 },
    { columns: [1, 4, 12, 30, 9], height: 70 },
    { columns: [1, 2, 3, 40, 40, 1, 1], height: 96 },
  ])('has every box whole on a sheet: $columns', ({ columns, height }) => {
    const whole = picture(columns, height);
    const { parts } = sheets(whole);
    for (const box of whole.boxes) {
      const shown = parts.some(
        (part) =>
          box.x >= part.x &&
          box.y >= part.y &&
          box.x + box.width <= part.x + part.width &&
          box.y + box.height <= part.y + part.height,
      );
      expect(shown, box.node).toBe(true);
    }
  });

  it('lies across for what is wide and low', () => {
    expect(sheets(picture([1, 2, 3, 4], 60))).toMatchObject({ lie: 'landscape' });
    expect(sheets(picture([1, 18, 18], 60))).toMatchObject({ lie: 'portrait' });
  });

  it('takes one sheet for what fits on one', () => {
    expect(sheets(picture([1, 3], 60)).parts).toHaveLength(1);
  });
});
