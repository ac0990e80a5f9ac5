/** A text without what breaks values apart, and where each of its characters stands in the text itself (UTF-16). */
export type View = {
  readonly text: string;
  readonly at: readonly number[];
};

/** A stretch of a text, from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number };

/** Colour codes, and characters without width that a web page or a mail leaves inside names. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- colour codes begin with an escape character
  /\u001B\[[0-9;?]{0,20}[A-Za-z]|[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A line break with what may stand around it when a console cut a word: indentation, quoting marks. */
const BREAK = /\r?\n[ \t]{0,12}(?:>[ \t]?){0,4}/g;

/** A console that cuts words is at least this wide; shorter lines are somebody's own. */
const NARROWEST = 40;

/**
 * Two views of `text`, without invisible characters: in the first, lines that a console seems to have cut inside a word are
 * joined again; in the second they are not, for a line may end there after all.
 */
export function viewsOf(text: string): readonly View[] {
  const invisible = [...text.matchAll(INVISIBLE)];
  const cut = cuts(text);
  const plain = without(text, invisible);
  return cut.length === 0 ? [plain] : [without(text, [...invisible, ...cut]), plain];
}

/** A stretch of a text as one value: without what breaks it apart. */
export function valueOf(stretch: string): string {
  return stretch.replaceAll(INVISIBLE, '').replaceAll(BREAK, '').trim();
}

function without(text: string, parts: readonly RegExpExecArray[]): View {
  const gone = parts
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .sort((a, b) => a.start - b.start);
  let shown = '';
  const at: number[] = [];
  let from = 0;
  for (const { start, end } of [...gone, { start: text.length, end: text.length }]) {
    for (let position = from; position < start; position += 1) at.push(position);
    shown += text.slice(Math.min(from, start), start);
    from = Math.max(from, end);
  }
  return { text: shown, at };
}

/** Where a stretch of the view stands in the text, with the breaks inside it. */
export function spanOf(view: View, { start, end }: Span): Span {
  const first = view.at[start] ?? 0;
  return { start: first, end: end > start ? (view.at[end - 1] ?? 0) + 1 : first };
}

/**
 * The line breaks at which a word was cut: nothing blank on either side, and the line as long as the longest one or as
 * another one, as only a console makes them.
 */
function cuts(text: string): readonly RegExpExecArray[] {
  const lengths = text.split('\n').map((line) => line.replace(/\r$/, '').length);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  const times = new Map<number, number>();
  for (const length of lengths) times.set(length, (times.get(length) ?? 0) + 1);
  return [...text.matchAll(BREAK)].filter((found, line) => {
    const length = lengths[line] ?? 0;
    const after = text.charAt(found.index + found[0].length);
    return (
      length >= NARROWEST &&
      (length === longest || (times.get(length) ?? 0) > 1) &&
      /\S/.test(text.charAt(found.index - 1)) &&
      /[^\s+~*]/.test(after)
    );
  });
}
