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

/** What an A4 sheet holds within margins of 10 mm where a letter is 2.3 mm high: the units are 0.18 mm. */
const LONG = 1538;
const SHORT = 1055;

/** The pictures are laid out in columns this far apart, with a gap at the end of each. */
const COLUMN = 334;

/**
 * Cuts a picture into sheets of A4, lying so that the fewest are needed. Sheets are cut between columns; what the lower
 * edge of one would cut through begins the next, so that every box is whole on a sheet.
 */
export function sheets(picture: MapPicture): {
  readonly lie: Lie;
  readonly parts: readonly Sheet[];
} {
  const portrait = cut(picture, SHORT, LONG);
  const landscape = cut(picture, LONG, SHORT);
  return landscape.length < portrait.length
    ? { lie: 'landscape', parts: landscape }
    : { lie: 'portrait', parts: portrait };
}

function cut(picture: MapPicture, width: number, height: number): readonly Sheet[] {
  const wide = Math.floor(width / COLUMN) * COLUMN;
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
