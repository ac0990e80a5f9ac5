import { headOf } from '#engine/cut.ts';

type Span = { readonly start: number; readonly end: number };

/** As much as a ticket bears; the whole text is in the box of the reader. In UTF-16 units. */
const LONGEST = 1500;

/** Stands where something is left out. */
const GAP = '[…]';

/**
 * The lines of a text in which the evidence stands, and those between close ones; without evidence, its beginning.
 * Never longer than a ticket bears.
 */
export function excerpt(text: string, evidence: readonly Span[]): string {
  const whole = text.trim();
  if (whole.length <= LONGEST) return whole;
  const lines = text.split('\n');
  const wanted = new Set(evidence.flatMap((span) => linesAt(lines, span)));
  const found: string[] = [];
  lines.forEach((line, index) => {
    if (wanted.has(index)) found.push(line.trimEnd());
    else if (found.length > 0 && found.at(-1) !== GAP) found.push(GAP);
  });
  return cut((found.length > 0 ? found.join('\n') : whole).trim());
}

/** The numbers of the lines that a span touches, with one before and after. */
function linesAt(lines: readonly string[], { start, end }: Span): readonly number[] {
  const touched: number[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const to = from + line.length;
    if (from < end && to >= start) touched.push(index - 1, index, index + 1);
    from = to + 1;
  });
  return touched;
}

/** At the end of a line or of a word. */
function cut(text: string): string {
  return text.length <= LONGEST ? text : `${headOf(text, LONGEST).trimEnd()} ${GAP}`;
}
