import type { Letters } from './letters.ts';
import type { Span } from './find.ts';

/**
 * Where an error record begins: a command name and a colon at the start of a line (`Get-CsWebTicket :`), possibly behind
 * quoting, numbering, a time or a log level; a prompt; a list item; or an empty line between two paragraphs of prose.
 */
const BEGINNING =
  /(?:^|\n)(?:[>|\s]{0,20})(?:[^\n]{0,60}?\b[A-Z][a-z]+-[A-Z][A-Za-z]+ ?:(?=\s)|PS [^\n>]{0,120}>|\d{1,2}[).] |[-*•] )/g;

/** No record reaches further than this around a message, in letters: about forty lines of a console. */
const REACH = 4000;

/** The beginnings of the records of a part of a text, as positions in its letters, the first one 0. */
export function recordsOf(text: string, { at }: Letters): readonly number[] {
  const starts = [0];
  const first = at[0] ?? 0;
  const part = text.slice(first, (at[at.length - 1] ?? 0) + 1);
  let letter = 0;
  for (const found of part.matchAll(BEGINNING)) {
    while (letter < at.length && (at[letter] ?? 0) < first + found.index) letter += 1;
    if (letter > (starts.at(-1) ?? 0)) starts.push(letter);
  }
  return starts;
}

/** The record in which `span` begins. */
export function recordOf(starts: readonly number[], span: Span, length: number): Span {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const end = Math.max(span.end, starts[low + 1] ?? length);
  return {
    start: Math.max(starts[low] ?? 0, span.start - REACH),
    end: Math.min(end, span.end + REACH),
  };
}

/** Whether a record begins inside `span`. */
export function startsWithin(starts: readonly number[], { start, end }: Span): boolean {
  return starts.some((each) => each > start && each < end);
}
