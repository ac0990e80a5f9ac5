import type { Form } from './compiled.ts';
import type { Letters } from './letters.ts';

/** Where something stands in the letters of a text: from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number };

/** The longest value a hole may hold, in letters: a Windows path has at most 260 characters. */
const LONGEST_VALUE = 260;

/** How far the words of a `near` signature may be apart, in letters: about three lines of a console. */
const NEAR = 220;

type Phrase = Extract<Form, { kind: 'phrase' }>;
type Near = Extract<Form, { kind: 'near' }>;

/** The places of a phrase whose first part begins at `starts`, with at most one value between two parts. */
export function findPhrase(
  text: string,
  { parts }: Phrase,
  starts: readonly number[],
): readonly Span[] {
  const [first = '', ...rest] = parts;
  const found: Span[] = [];
  for (const start of starts) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const end = follow(text, start + first.length, rest);
    if (end !== undefined) found.push({ start, end });
  }
  return found;
}

function follow(text: string, from: number, parts: readonly string[]): number | undefined {
  let end = from;
  for (const part of parts) {
    const at = text.slice(end, end + LONGEST_VALUE + part.length).indexOf(part);
    if (at === -1) return undefined;
    end += at + part.length;
  }
  return end;
}

/** Of a phrase that is cut off, at least this share must be there, and at least so many letters. */
const SHARE_OF_CUT = 0.55;
export const SHORTEST_CUT = 18;

/** A phrase of which only the beginning stands right before `end`. */
export function findCutEnd(
  text: string,
  end: number,
  { whole, ownStart }: Phrase,
): Span | undefined {
  const least = Math.max(leastOfCut(whole), ownStart);
  const last = text.slice(Math.max(0, end - TELLTALE), end);
  for (
    let at = whole.lastIndexOf(last);
    at !== -1;
    at = at === 0 ? -1 : whole.lastIndexOf(last, at - 1)
  ) {
    const length = at + last.length;
    if (length < least) break;
    if (length < whole.length && text.startsWith(whole.slice(0, length), end - length))
      return { start: end - length, end };
  }
  return undefined;
}

/** A phrase of which only the end stands right at `start`. */
export function findCutStart(
  text: string,
  start: number,
  { whole, ownEnd }: Phrase,
): Span | undefined {
  const least = Math.max(leastOfCut(whole), ownEnd);
  const first = text.slice(start, start + TELLTALE);
  for (let at = whole.indexOf(first); at !== -1; at = whole.indexOf(first, at + 1)) {
    const length = whole.length - at;
    if (length < least) break;
    if (at > 0 && text.startsWith(whole.slice(at), start)) return { start, end: start + length };
  }
  return undefined;
}

function leastOfCut(whole: string): number {
  return Math.max(SHORTEST_CUT, Math.ceil(whole.length * SHARE_OF_CUT));
}

/** So many letters at an end of the text tell where in a phrase it may be cut. */
export const TELLTALE = 6;

/** The places where one word of each group stands close to a word of the rarest group, of which `anchors` are given. */
export function findNear(
  text: string,
  { groups, rarest }: Near,
  anchors: readonly Span[],
): readonly Span[] {
  const others = groups.filter((_, index) => index !== rarest);
  return anchors.flatMap(({ start: at, end: to }): readonly Span[] => {
    const from = Math.max(0, at - NEAR);
    const window = text.slice(from, to + NEAR);
    let start = at;
    let end = to;
    for (const group of others) {
      const place = nearest(window, group, { start: at - from, end: to - from });
      if (place === undefined) return [];
      start = Math.min(start, from + place.start);
      end = Math.max(end, from + place.end);
    }
    return [{ start, end }];
  });
}

/** Of all places of some words, the one with the fewest letters between it and `anchor`. */
function nearest(text: string, words: readonly string[], anchor: Span): Span | undefined {
  let best: Span | undefined;
  let least = Infinity;
  for (const word of words)
    for (const start of [text.lastIndexOf(word, anchor.start), text.indexOf(word, anchor.start)]) {
      const end = start + word.length;
      const gap = Math.max(anchor.start - end, start - anchor.end, 0);
      if (start === -1 || gap >= least) continue;
      least = gap;
      best = { start, end };
    }
  return best;
}

/** The places of a code that begins at `starts`. What touches it in the reader's own text makes it another code. */
export function findCode(
  source: string,
  letters: Letters,
  form: string,
  starts: readonly number[],
): readonly Span[] {
  return starts
    .map((start) => ({ start, end: start + form.length }))
    .filter((span) => !/\d/.test(form) || standsAlone(source, letters, span));
}

/** Joins the pieces of an identifier or an order number. */
const HYPHEN = /[-_\u2010-\u2015\u2212]/;

/** Whether a code with digits is whole: no letter or digit touches it, and no hyphen joins it to one. */
function standsAlone(source: string, { text, at }: Letters, { start, end }: Span): boolean {
  const first = at[start] ?? 0;
  const last = at[end - 1] ?? 0;
  const before = start === 0 ? Infinity : first - (at[start - 1] ?? 0);
  const after = end === text.length ? Infinity : (at[end] ?? 0) - last;
  if (before === 1 && !text.startsWith('0x', start - 2) && source.slice(first - 2, first) !== '&H')
    return false;
  if (before === 2 && HYPHEN.test(source.charAt(first - 1))) return false;
  if (after === 1) return false;
  const joint = source.charAt(last + 1);
  return after !== 2 || !(HYPHEN.test(joint) || (joint === '.' && /\d/.test(text.charAt(end))));
}
