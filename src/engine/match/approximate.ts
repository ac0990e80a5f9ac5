import type { Span } from './find.ts';

/** A place of a phrase that is not quite right: how many letters are wrong, missing or too many. */
export type Rough = Span & { readonly mistakes: number };

/**
 * Sellers' algorithm, column by column, with neighbours that changed places as one mistake: the substrings of `text`
 * within `most` mistakes of `phrase`, one for each place (a better one replaces a worse one that it overlaps), the best
 * first. Ukkonen's cut-off: below the last beginning of the phrase with few enough mistakes, nothing can come of a column.
 */
export function approximate(text: string, phrase: string, most: number): readonly Rough[] {
  const size = phrase.length;
  let older = columnOf(size, most);
  let last = columnOf(size, most);
  let next = columnOf(size, most);
  const found: Rough[] = [];
  for (let column = 1; column <= text.length; column += 1) {
    advance({ older, last, next }, phrase, text, column, most);
    if (next.alive === size) {
      const mistakes = next.costs[size] ?? size;
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
type Column = {
  readonly costs: Uint16Array;
  readonly starts: Uint32Array;
  /** The longest beginning with few enough mistakes. */
  alive: number;
};

function columnOf(size: number, most: number): Column {
  const costs = new Uint16Array(size + 1);
  for (let index = 1; index <= size; index += 1) costs[index] = index;
  return { costs, starts: new Uint32Array(size + 1), alive: Math.min(size, most) };
}

type Columns = { readonly older: Column; readonly last: Column; readonly next: Column };

function advance(
  { older, last, next }: Columns,
  phrase: string,
  text: string,
  column: number,
  most: number,
): void {
  const letter = text.charCodeAt(column - 1);
  const before = column > 1 ? text.charCodeAt(column - 2) : -1;
  const size = phrase.length;
  const far = most + 1;
  next.costs[0] = 0;
  next.starts[0] = column;
  let alive = 0;
  for (let row = 1; row <= size; row += 1) {
    // Only a letter too few leads on from here.
    if (row > last.alive + 1 && alive < row - 1) break;
    const own = phrase.charCodeAt(row - 1);
    let cost = far;
    let start = 0;
    if (row - 1 <= last.alive) {
      cost = (last.costs[row - 1] ?? far) + (own === letter ? 0 : 1);
      start = last.starts[row - 1] ?? 0;
    }
    if (row <= last.alive && (last.costs[row] ?? far) + 1 < cost) {
      cost = (last.costs[row] ?? far) + 1;
      start = last.starts[row] ?? 0;
    }
    if (row - 1 <= alive && (next.costs[row - 1] ?? far) + 1 < cost) {
      cost = (next.costs[row - 1] ?? far) + 1;
      start = next.starts[row - 1] ?? 0;
    }
    if (
      row > 1 &&
      row - 2 <= older.alive &&
      own === before &&
      phrase.charCodeAt(row - 2) === letter &&
      (older.costs[row - 2] ?? far) + 1 < cost
    ) {
      cost = (older.costs[row - 2] ?? far) + 1;
      start = older.starts[row - 2] ?? 0;
    }
    next.costs[row] = Math.min(cost, far);
    next.starts[row] = start;
    if (cost <= most) alive = row;
  }
  next.alive = alive;
}

/** Whether `word` stands in `text` with at most `most` mistakes. */
export function standsIn(text: string, word: string, most: number): boolean {
  return text.includes(word) || (most > 0 && approximate(text, word, most).length > 0);
}
