import type { Form } from './compile.ts';
import type { Letters } from './letters.ts';

/** Where something stands in the letters of a text: from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number };

/** The longest value a hole may hold, in letters: a Windows path has at most 260 characters. */
const LONGEST_VALUE = 260;

/** How far the words of a `near` signature may be apart, in letters: about three lines of a console. */
const NEAR = 220;

/** A search stops after this many hits: a log may hold a million, and none says more than the first hundreds. */
const MOST_HITS = 500;

/** Every place where the parts of a phrase stand in order, with at most one value between two of them. */
export function findPhrase(text: string, parts: readonly string[]): readonly Span[] {
  const [first, ...rest] = parts;
  const found: Span[] = [];
  if (first === undefined) return found;
  for (let at = text.indexOf(first); at !== -1 && found.length < MOST_HITS;) {
    const end = follow(text, at + first.length, rest);
    if (end !== undefined) found.push({ start: at, end });
    at = text.indexOf(first, end ?? at + 1);
  }
  return found;
}

function follow(text: string, from: number, parts: readonly string[]): number | undefined {
  let end = from;
  for (const part of parts) {
    const at = text.indexOf(part, end);
    if (at === -1 || at - end > LONGEST_VALUE) return undefined;
    end = at + part.length;
  }
  return end;
}

/** Of a phrase that is cut off, at least this share must be there, and at least so many letters. */
const SHARE_OF_CUT = 0.55;
const SHORTEST_CUT = 18;

/** A phrase of which only the beginning stands at the very end of the text, or only the end at its beginning. */
export function findCut(text: string, { parts, ownStart, ownEnd }: Phrase): Span | undefined {
  const phrase = parts.join('');
  const least = Math.max(SHORTEST_CUT, Math.ceil(phrase.length * SHARE_OF_CUT));
  for (let length = phrase.length - 1; length >= Math.max(least, ownStart); length -= 1) {
    if (text.endsWith(phrase.slice(0, length)))
      return { start: text.length - length, end: text.length };
  }
  for (let length = phrase.length - 1; length >= Math.max(least, ownEnd); length -= 1) {
    if (text.startsWith(phrase.slice(phrase.length - length))) return { start: 0, end: length };
  }
  return undefined;
}

/** Every place where one word of each group stands close to the others. */
export function findNear(text: string, groups: readonly (readonly string[])[]): readonly Span[] {
  const [first, ...rest] = groups;
  const found: Span[] = [];
  for (const word of first ?? []) {
    for (
      let at = text.indexOf(word);
      at !== -1 && found.length < MOST_HITS;
      at = text.indexOf(word, at + 1)
    ) {
      const from = Math.max(0, at - NEAR);
      const window = text.slice(from, at + word.length + NEAR);
      let start = at;
      let end = at + word.length;
      const all = rest.every((group) => {
        const places = group
          .map((each) => ({ each, place: window.indexOf(each) }))
          .filter(({ place }) => place !== -1);
        const [best] = places;
        if (!best) return false;
        start = Math.min(start, from + best.place);
        end = Math.max(end, from + best.place + best.each.length);
        return true;
      });
      if (all) found.push({ start, end });
    }
  }
  return found;
}

/** Every place of a code. Letters that touch it in the reader's own text make it another code. */
export function findCode({ text, at }: Letters, forms: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  for (const form of forms) {
    for (
      let start = text.indexOf(form);
      start !== -1 && found.length < MOST_HITS;
      start = text.indexOf(form, start + 1)
    ) {
      const end = start + form.length;
      const digitsBefore =
        /\d/.test(form.charAt(0)) &&
        touches(at, start - 1) &&
        /[\da-z]/.test(text.charAt(start - 1));
      const before = digitsBefore && !text.startsWith('0x', start - 2);
      const after = /\d$/.test(form) ? /\d/ : /[\da-f]/;
      const longer = /\d/.test(form) && touches(at, end - 1) && after.test(text.charAt(end));
      if (!before && !longer) found.push({ start, end });
    }
  }
  return found;
}

/** Whether the letters `index` and `index + 1` stand side by side in the reader's text. */
function touches(at: readonly number[], index: number): boolean {
  const one = at[index];
  return one !== undefined && at[index + 1] === one + 1;
}

/** Of each letter of a phrase, how many may be wrong, missing or too many. */
const MISTAKES = 0.2;

/** Below this many letters, a phrase with mistakes could be anything. */
const SHORTEST = 22;

type Phrase = Extract<Form, { kind: 'phrase' }>;

/** The best place of a phrase when mistakes are forgiven, and how many there are; undefined where there are too many. */
export function findRoughly(
  text: string,
  form: Phrase,
  grams: ReadonlySet<string>,
): (Span & { readonly mistakes: number }) | undefined {
  const phrase = form.confusedParts.join('');
  if (phrase.length < SHORTEST || form.keys.length === 0) return undefined;
  let shared = 0;
  for (const gram of form.trigrams) if (grams.has(gram)) shared += 1;
  // Each mistake spoils up to three trigrams, so a phrase within the limit keeps at least this share.
  if (shared < form.trigrams.size * (1 - 3 * MISTAKES)) return undefined;
  const best = approximate(text, phrase);
  return best && best.mistakes <= phrase.length * MISTAKES ? best : undefined;
}

/** Sellers' algorithm: the substring of `text` that is nearest to `phrase`, column by column. */
function approximate(
  text: string,
  phrase: string,
): (Span & { readonly mistakes: number }) | undefined {
  const size = phrase.length;
  let costs = Array.from({ length: size + 1 }, (_, index) => index);
  let starts = Array.from({ length: size + 1 }, () => 0);
  let best: (Span & { readonly mistakes: number }) | undefined;
  for (let column = 1; column <= text.length; column += 1) {
    const nextCosts = [0];
    const nextStarts = [column];
    const letter = text.charAt(column - 1);
    for (let row = 1; row <= size; row += 1) {
      const swap = (costs[row - 1] ?? 0) + (phrase.charAt(row - 1) === letter ? 0 : 1);
      const skip = (costs[row] ?? 0) + 1;
      const miss = (nextCosts[row - 1] ?? 0) + 1;
      const cost = Math.min(swap, skip, miss);
      nextCosts.push(cost);
      nextStarts.push(
        (cost === swap ? starts[row - 1] : cost === skip ? starts[row] : nextStarts[row - 1]) ?? 0,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    const mistakes = costs[size] ?? size;
    if (best === undefined || mistakes < best.mistakes)
      best = { start: starts[size] ?? 0, end: column, mistakes };
  }
  return best;
}

/** Whether `word` stands in `text`, at most every fourth letter of it mistaken. */
export function holdsRoughly(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  const best = approximate(text, word);
  return best !== undefined && best.mistakes <= Math.floor(word.length / 4);
}
