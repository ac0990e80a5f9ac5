/** A part of a text that is read at once. */
export type Part = { readonly from: number; readonly to: number };

/** A text up to this size is read at once, in UTF-16 units; a longer one in parts of it. */
const SIZE = 65_536;

/** How far a part reads beyond its own piece on both sides: a message and its record may lie across the border. */
const OVERLAP = 8192;

/** How far back a border moves to the end of a line, so that margins and log prefixes are seen as such. */
const LINE = 2048;

/** The parts of a text, in order: what to read, and of that, whose beginnings count, so that nothing counts twice. */
export function partsOf(text: string): readonly { readonly read: Part; readonly own: Part }[] {
  if (text.length <= SIZE) {
    const all = { from: 0, to: text.length };
    return [{ read: all, own: all }];
  }
  const parts: { read: Part; own: Part }[] = [];
  for (let from = 0; from < text.length;) {
    const to = from + SIZE >= text.length ? text.length : borderBefore(text, from + SIZE);
    parts.push({
      own: { from, to },
      read: {
        from: from === 0 ? 0 : borderBefore(text, from - OVERLAP),
        to: Math.min(text.length, to + OVERLAP),
      },
    });
    from = to;
  }
  return parts;
}

/** The beginning of the line at `position`, or `position` itself where the line is too long. */
function borderBefore(text: string, position: number): number {
  const end = text.lastIndexOf('\n', position - 1);
  return end === -1 || position - end > LINE ? position : end + 1;
}
