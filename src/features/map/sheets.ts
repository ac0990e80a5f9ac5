import type { MapPicture } from '#content/types.ts';

/** A part of a picture that is printed on a sheet of its own, in the units of the picture. */
export type Sheet = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the sheets lie. */
export type Lie = 'portrait' | 'landscape';

/** The pictures are laid out in columns this far apart, with a gap at the end of each. */
const COLUMN = 334;

/**
 * What an A4 holds: whole columns, and the millimetres that are left within margins of 10 mm and above the number of the
 * sheet. A letter is 2.5 mm high.
 */
const PAPER = {
  portrait: { columns: 3, across: 189, down: 268 },
  landscape: { columns: 4, across: 276, down: 180 },
} as const satisfies Record<Lie, unknown>;

/**
 * Cuts a picture into sheets of A4, lying so that the fewest are needed. Sheets are cut between columns; what the lower
 * edge of one would cut through begins the next, so that every box is whole on a sheet.
 */
export function sheets(picture: MapPicture): {
  readonly lie: Lie;
  readonly parts: readonly Sheet[];
} {
  const portrait = cut(picture, 'portrait');
  const landscape = cut(picture, 'landscape');
  return landscape.length < portrait.length
    ? { lie: 'landscape', parts: landscape }
    : { lie: 'portrait', parts: portrait };
}

function cut(picture: MapPicture, lie: Lie): readonly Sheet[] {
  const { columns, across, down } = PAPER[lie];
  const wide = columns * COLUMN;
  const height = Math.floor((down * wide) / across);
  const parts: Sheet[] = [];
  for (let x = 0; x < picture.width - 2; x += wide) {
    const boxes = picture.boxes.filter((box) => box.x >= x && box.x < x + wide);
    let y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - 1);
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    while (y < bottom) {
      parts.push({ x, y, width: wide, height });
      const edge = y + height;
      const cutThrough = boxes.filter((box) => box.y < edge && box.y + box.height > edge);
      y = Math.min(edge, ...cutThrough.map((box) => box.y - 1));
    }
  }
  return parts;
}
