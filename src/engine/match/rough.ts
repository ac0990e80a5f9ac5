import { approximate, standsIn, type Rough } from './approximate.ts';
import type { Form } from './compiled.ts';
import type { Span } from './find.ts';

/** Of each letter of a phrase, how many may be wrong, missing or too many. */
const MISTAKES = 0.2;

/** Below this many letters, a phrase with mistakes could be anything. */
const SHORTEST = 18;

type Phrase = Extract<Form, { kind: 'phrase' }>;
type Near = Extract<Form, { kind: 'near' }>;

/** Every three letters that follow each other, as numbers below `GRAMS`. Different letters may share a number. */
export type Grams = Uint16Array;

const GRAM = 3;
const GRAM_BITS = 15;
const GRAMS = 1 << GRAM_BITS;

/** The grams of a text in their order. */
export function gramsOf(text: string): Grams {
  const grams = new Uint16Array(Math.max(0, text.length - GRAM + 1));
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash << (GRAM_BITS / GRAM)) ^ text.charCodeAt(index)) & (GRAMS - 1);
    if (index >= GRAM - 1) grams[index - GRAM + 1] = hash;
  }
  return grams;
}

/** A text with its grams, and which there are. */
export type Searched = { readonly text: string; readonly grams: Grams; readonly has: Uint8Array };

/** Prepares a text for many rough searches. */
export function searched(text: string): Searched {
  const grams = gramsOf(text);
  const has = new Uint8Array(GRAMS);
  for (const gram of grams) has[gram] = 1;
  return { text, grams, has };
}

/** Each mistake spoils at most so many grams. */
function sharedAtLeast(grams: Grams, mistakes: number): number {
  return grams.length - GRAM * mistakes;
}

function shared(grams: Grams, has: Uint8Array): number {
  let count = 0;
  for (const gram of grams) count += has[gram] ?? 0;
  return count;
}

/** Whether a text has enough grams of a phrase for it to stand there with mistakes: most have not. */
export function mayHold({ has }: Searched, { confused: phrase, grams, keys }: Phrase): boolean {
  return (
    phrase.length >= SHORTEST &&
    keys.length > 0 &&
    shared(grams, has) >= sharedAtLeast(grams, mistakesIn(phrase))
  );
}

function mistakesIn(phrase: string): number {
  return Math.floor(phrase.length * MISTAKES);
}

/** The places of a phrase when mistakes are forgiven, but not in the words that tell it from its relatives; the best first. */
export function findRoughly(where: Searched, form: Phrase): readonly Rough[] {
  if (!mayHold(where, form)) return [];
  const { confused: phrase, grams } = form;
  const most = mistakesIn(phrase);
  return windows(where, grams, phrase.length + most, sharedAtLeast(grams, most))
    .filter((window) => hasKeys(where, window, form))
    .flatMap(({ start, end }) =>
      approximate(where.text.slice(start, end), phrase, most).map((rough) => ({
        ...rough,
        start: rough.start + start,
        end: rough.end + start,
      })),
    )
    .filter((place) => hasKeys(where, place, form))
    .sort((a, b) => a.mistakes - b.mistakes);
}

/** Every so many letters of a word that tells a message from its relatives, one may be mistaken. */
const LETTERS_PER_MISTAKE_IN_KEY = 4;

/** A place may end before the last letters of such a word, where the mistake is there. */
const BEYOND = 2;

/** Whether the words that tell a phrase from its relatives stand in a place. In most windows they do not, and to look for them is quick. */
function hasKeys({ text }: Searched, { start, end }: Span, { keys }: Phrase): boolean {
  const place = text.slice(Math.max(0, start - BEYOND), end + BEYOND);
  return keys.every((key) =>
    standsIn(place, key, Math.floor(key.length / LETTERS_PER_MISTAKE_IN_KEY)),
  );
}

/** All zero between two searches: to make it anew for each of the many phrases takes longer than the search. */
const marks = new Uint8Array(GRAMS);

/** The stretches of a text in which enough grams of a phrase stand together. */
function windows(
  { text, grams }: Searched,
  wanted: Grams,
  size: number,
  least: number,
): readonly Span[] {
  for (const gram of wanted) marks[gram] = 1;
  const found: { start: number; end: number }[] = [];
  let count = 0;
  for (let index = 0; index < grams.length; index += 1) {
    count += marks[grams[index] ?? 0] ?? 0;
    if (index >= size) count -= marks[grams[index - size] ?? 0] ?? 0;
    if (count < least) continue;
    const start = Math.max(0, index - 2 * size);
    const end = Math.min(text.length, index + size);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  for (const gram of wanted) marks[gram] = 0;
  return found;
}

/** How far the words of a message that is told from memory may be apart, in letters: a sentence or two. */
const NEAR = 160;

/** A word needs so many letters for one mistake in it, and twice as many for two. */
const LETTERS_PER_MISTAKE = 6;
const MOST_MISTAKES = 2;

/** A word of a message told from memory, as a machine or a hurried eye may have read it. */
export type RoughWord = { readonly text: string; readonly grams: Grams; readonly mistakes: number };

/** Prepares a word; how many mistakes it bears depends on its length. One with a number bears none: 3.0 is not 5.0. */
export function roughWord(text: string, numbered = false): RoughWord {
  const mistakes = numbered
    ? 0
    : Math.min(MOST_MISTAKES, Math.floor(text.length / LETTERS_PER_MISTAKE));
  return { text, grams: gramsOf(text), mistakes };
}

/** The place where one word of each group stands, mistakes in longer ones forgiven. */
export function findNearRoughly(where: Searched, { roughGroups }: Near): Span | undefined {
  const places: Span[] = [];
  for (const group of roughGroups) {
    const found = firstOf(where, group);
    if (found === undefined) return undefined;
    places.push(found);
  }
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return end - start <= NEAR + roughGroups.length * 20 ? { start, end } : undefined;
}

function firstOf({ text, has }: Searched, group: readonly RoughWord[]): Span | undefined {
  for (const word of group) {
    const at = text.indexOf(word.text);
    if (at !== -1) return { start: at, end: at + word.text.length };
  }
  for (const { text: word, grams, mistakes } of group) {
    if (mistakes === 0 || shared(grams, has) < Math.max(1, sharedAtLeast(grams, mistakes)))
      continue;
    const [best] = approximate(text, word, mistakes);
    if (best !== undefined) return best;
  }
  return undefined;
}
