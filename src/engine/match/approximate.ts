import type { Span } from './find.ts';

/** A place of a phrase that is not quite right: how many letters are wrong, missing or too many. */
export type Rough = Span & { readonly mistakes: number };

/**
 * Sellers' algorithm, column by column, with neighbours that changed places as one mistake: the substrings of `text`
 * within `most` mistakes of `phrase`, one for each place (a better one replaces a worse one that it overlaps), the best
 * first.
 */
export function approximate(text: string, phrase: string, most: number): readonly Rough[] {
  const size = phrase.length;
  let older = columnOf(size, 0);
  let last = columnOf(size, 0);
  let next = columnOf(size, 0);
  const found: Rough[] = [];
  for (let column = 1; column <= text.length; column += 1) {
    advance({ older, last, next }, phrase, text, column);
    const mistakes = next.costs[size] ?? size;
    if (mistakes <= most) {
      const rough = { start: next.starts[size] ?? 0, end: column, mistakes };
      const before = found.at(-1);
      if (before === undefined || before.end <= rough.start) found.push(rough);
      else if (mistakes < before.mistakes) found[found.length - 1] = rough;
    }
    [older, last, next] = [last, next, older];
  }
  return found.sort((a, b) => a.mistakes - b.mistakes);
}

/** For each beginning of the phrase that ends at this letter of the text: its fewest mistakes, and where it began. */
type Column = { readonly costs: Uint16Array; readonly starts: Uint32Array };

function columnOf(size: number, start: number): Column {
  return {
    costs: Uint16Array.from({ length: size + 1 }, (_, index) => index),
    starts: new Uint32Array(size + 1).fill(start),
  };
}

type Columns = { readonly older: Column; readonly last: Column; readonly next: Column };

function advance(
  { older, last, next }: Columns,
  phrase: string,
  text: string,
  column: number,
): void {
  const letter = text.charCodeAt(column - 1);
  const before = column > 1 ? text.charCodeAt(column - 2) : -1;
  next.costs[0] = 0;
  next.starts[0] = column;
  for (let row = 1; row < next.costs.length; row += 1) {
    const own = phrase.charCodeAt(row - 1);
    let cost = (last.costs[row - 1] ?? 0) + (own === letter ? 0 : 1);
    let start = last.starts[row - 1] ?? 0;
    const skip = (last.costs[row] ?? 0) + 1;
    if (skip < cost) {
      cost = skip;
      start = last.starts[row] ?? 0;
    }
    const miss = (next.costs[row - 1] ?? 0) + 1;
    if (miss < cost) {
      cost = miss;
      start = next.starts[row - 1] ?? 0;
    }
    if (row > 1 && own === before && phrase.charCodeAt(row - 2) === letter) {
      const swap = (older.costs[row - 2] ?? 0) + 1;
      if (swap < cost) {
        cost = swap;
        start = older.starts[row - 2] ?? 0;
      }
    }
    next.costs[row] = cost;
    next.starts[row] = start;
  }
}

/** Whether `word` stands in `text` with at most `most` mistakes. */
export function standsIn(text: string, word: string, most: number): boolean {
  return text.includes(word) || (most > 0 && approximate(text, word, most).length > 0);
}
