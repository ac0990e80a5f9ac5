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

/** A place of a phrase that is not quite right: how many letters are wrong, missing or too many. */
export type Rough = Span & { readonly mistakes: number };

/** The places of a phrase when mistakes are forgiven, the best first. */
export function findRoughly(
  text: string,
  form: Phrase,
  grams: ReadonlySet<string>,
): readonly Rough[] {
  const phrase = form.confusedParts.join('');
  if (phrase.length < SHORTEST || form.keys.length === 0) return [];
  let shared = 0;
  for (const gram of form.trigrams) if (grams.has(gram)) shared += 1;
  // Each mistake spoils up to three trigrams, so a phrase within the limit keeps at least this share.
  if (shared < form.trigrams.size * (1 - 3 * MISTAKES)) return [];
  return approximate(text, phrase, Math.floor(phrase.length * MISTAKES));
}

/**
 * Sellers' algorithm, column by column: the substrings of `text` within `most` mistakes of `phrase`, one for each place
 * (a better one replaces a worse one that it overlaps), the best first.
 */
function approximate(text: string, phrase: string, most: number): readonly Rough[] {
  const size = phrase.length;
  const costs = Array.from({ length: size + 1 }, (_, index) => index);
  const starts = Array.from({ length: size + 1 }, () => 0);
  const found: Rough[] = [];
  for (let column = 1; column <= text.length; column += 1) {
    advance(costs, starts, phrase, text.charAt(column - 1), column);
    const mistakes = costs[size] ?? size;
    if (mistakes > most) continue;
    const rough = { start: starts[size] ?? 0, end: column, mistakes };
    const last = found.at(-1);
    if (last === undefined || last.end <= rough.start) found.push(rough);
    else if (mistakes < last.mistakes) found[found.length - 1] = rough;
  }
  return found.sort((a, b) => a.mistakes - b.mistakes);
}

/** One column: the fewest mistakes with which each start of the phrase ends here, and where it began. */
function advance(
  costs: number[],
  starts: number[],
  phrase: string,
  letter: string,
  column: number,
): void {
  let diagonal = costs[0] ?? 0;
  let diagonalStart = starts[0] ?? 0;
  costs[0] = 0;
  starts[0] = column;
  for (let row = 1; row < costs.length; row += 1) {
    const above = costs[row] ?? 0;
    const aboveStart = starts[row] ?? 0;
    const swap = diagonal + (phrase.charAt(row - 1) === letter ? 0 : 1);
    const miss = (costs[row - 1] ?? 0) + 1;
    const skip = above + 1;
    if (swap <= miss && swap <= skip) {
      costs[row] = swap;
      starts[row] = diagonalStart;
    } else if (skip <= miss) costs[row] = skip;
    else {
      costs[row] = miss;
      starts[row] = starts[row - 1] ?? 0;
    }
    diagonal = above;
    diagonalStart = aboveStart;
  }
}

/** Whether `word` stands in `text`, at most every fourth letter of it mistaken. */
export function holdsRoughly(text: string, word: string): boolean {
  return text.includes(word) || approximate(text, word, Math.floor(word.length / 4)).length > 0;
}
