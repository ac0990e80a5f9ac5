import { headOf, tailOf } from '#engine/cut.ts';
import type { Occurrence } from './survey.ts';

/** A piece of a long text around a message; the offsets are within the piece. */
export type Excerpt = { readonly text: string; readonly start: number; readonly end: number };

/** So many lines stand before and after the message in an excerpt: enough for its command and its codes. */
const LINES_BEFORE = 4;
const LINES_AFTER = 12;

/** A line may be endless; an excerpt is not, in UTF-16 units on each side. It is cut at a line or a word. */
const LONGEST = 2000;

/** The lines around an occurrence, as a reader would copy them. */
export function excerptOf(text: string, { start, end }: Occurrence): Excerpt {
  let from = start;
  for (let line = 0; line <= LINES_BEFORE && from > 0; line += 1) {
    from = text.lastIndexOf('\n', from - 1);
    if (from === -1) break;
  }
  from = Math.max(from + (from === start ? 0 : 1), 0);
  // A message may end with its line; the break right behind it is the first, then.
  let to = end - 1;
  for (let line = 0; line <= LINES_AFTER && to < text.length; line += 1) {
    const next = text.indexOf('\n', to + 1);
    to = next === -1 ? text.length : next;
  }
  const before = tailOf(text.slice(from, start), LONGEST);
  const after = headOf(text.slice(end, to), LONGEST);
  return {
    text: before + text.slice(start, end) + after,
    start: before.length,
    end: before.length + end - start,
  };
}
