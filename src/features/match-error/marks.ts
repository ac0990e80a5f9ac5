import { headOf, tailOf } from '#engine/cut.ts';

/** A piece of the reader's text: as it is, decisive, or left out. */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'gap' };

type Span = { readonly start: number; readonly end: number };

/** How much of the text stands around a mark before it is left out, in UTF-16 units. */
const AROUND = 160;

/** Cuts `text` into marked and plain pieces; long stretches without a mark are left out, by whole lines or words. */
export function marked(text: string, spans: readonly Span[]): readonly Piece[] {
  const merged = merge(
    spans.filter(({ start, end }) => start >= 0 && end <= text.length && start < end),
  );
  const pieces: Piece[] = [];
  let from = 0;
  merged.forEach(({ start, end }, index) => {
    pieces.push(...between(text.slice(from, start), index > 0, true), {
      kind: 'mark',
      text: text.slice(start, end),
    });
    from = end;
  });
  if (merged.length > 0) pieces.push(...between(text.slice(from), true, false));
  return pieces;
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function between(text: string, afterMark: boolean, beforeMark: boolean): readonly Piece[] {
  const kept = (afterMark ? AROUND : 0) + (beforeMark ? AROUND : 0);
  if (text === '') return [];
  if (text.length <= kept) return [{ kind: 'plain', text }];
  return [
    ...(afterMark ? [{ kind: 'plain', text: headOf(text, AROUND) } as const] : []),
    { kind: 'gap' },
    ...(beforeMark ? [{ kind: 'plain', text: tailOf(text, AROUND) } as const] : []),
  ];
}
