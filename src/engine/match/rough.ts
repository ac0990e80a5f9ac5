import type { Form } from './compile.ts';
import type { Span } from './find.ts';

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
