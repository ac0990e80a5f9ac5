/** A piece of a text that a program put there and that belongs to no message, in UTF-16 units. */
export type Furniture = { readonly from: number; readonly to: number };

/** A prefix is not longer than this: a time, a host, a process, a level. */
const LONGEST_PREFIX = 100;

/** Lines that share a prefix need so much of it. */
const SHORTEST_PREFIX = 6;

/** A line is compared with so many before it: in a chat, what was said stands between two names. */
const NEIGHBOURS = 3;

/** Only what counts or keeps time is taken for a prefix: a time of day, a date, a process in brackets. */
const KEEPS_TIME = /\d:\d\d|\d{4}-\d\d-\d\d|\d\d[./]\d\d[./]\d\d|\[\d+\]/;

/** A word and a colon before each line of a build log: `Error: `, `stderr: `. */
const LABEL = /^\s{0,20}[A-Za-z]{3,12}: /;

/** A label is one where so many lines in a row begin with it. */
const LABELLED = 3;

/** A command at the start of a message is never part of a prefix. */
const COMMAND = /[A-Z][a-z]+-[A-Z][A-Za-z]+/;

/** Where a prefix may end. */
const SEPARATOR = /[\]:|>)=] {0,3}|[ \t]{1,8}/g;

/**
 * What a log or a chat puts before each line, found by its repetition: `Sep 11 04:00:07 host app[2210]: `, or a whole line
 * such as `[10:42] Carla Weiss` that comes again and again. Message words around it then stand side by side.
 */
export function furnitureOf(text: string, from: number, to: number): readonly Furniture[] {
  const lines = linesOf(text, from, to);
  const shared = sharedWithNeighbours(text, lines);
  return lines.flatMap((line, index): readonly Furniture[] => {
    const length = shared[index] ?? 0;
    if (length < SHORTEST_PREFIX) return [];
    const start = text.slice(line.start, line.start + length + COMMAND_AHEAD);
    const found = labelled(text, lines, index, start) || prefixOf(start, line, length);
    return found === 0 ? [] : [{ from: line.start, to: line.start + found }];
  });
}

/** So far beyond the shared part a command may go on, in UTF-16 units. */
const COMMAND_AHEAD = 20;

/** `length` is that of its beginning, as far as it can be a prefix. */
type Line = { readonly start: number; readonly length: number };

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 || end > to ? to : end;
    const length = Math.min(stop - start, LONGEST_PREFIX);
    lines.push({ start, length: text.charCodeAt(start + length - 1) === 13 ? length - 1 : length });
    start = stop + 1;
  }
  return lines;
}

/** A line of a chat that only names and times is not longer, and holds nothing else than a name beside the time. */
const LONGEST_NAME = 60;
const NAMED = /^[^\p{L}]*(?:\p{Lu}[\p{L}.’'-]*,?\s*){1,4}[^\p{L}]*(?:[AP]M[^\p{L}]*)?$/u;

/**
 * How much of its start each line shares with those near it, every digit taken for the same: the least with any that
 * shares enough, for an error that comes twice shares all of itself. A short line that comes again is shared whole.
 */
function sharedWithNeighbours(text: string, lines: readonly Line[]): Uint8Array {
  const shared = new Uint8Array(lines.length);
  const note = (index: number, length: number, whole: boolean) => {
    const known = shared[index] ?? 0;
    const line = lines[index];
    const named = line !== undefined && line.length <= LONGEST_NAME;
    if (whole ? named : known === 0 || length < known) shared[index] = length;
  };
  lines.forEach((line, index) => {
    for (let away = 1; away <= NEIGHBOURS; away += 1) {
      const other = lines[index - away];
      if (other === undefined) break;
      const length = sharedStart(text, line, other);
      if (length < SHORTEST_PREFIX) continue;
      const whole = length === line.length && length === other.length;
      note(index, length, whole);
      note(index - away, length, whole);
    }
  });
  return shared;
}

function sharedStart(text: string, one: Line, other: Line): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (
    length < most &&
    alike(text.charCodeAt(one.start + length), text.charCodeAt(other.start + length))
  )
    length += 1;
  return length;
}

function alike(one: number, other: number): boolean {
  return one === other || (isDigit(one) && isDigit(other));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** How much of a line is prefix: what it shares, up to a separator, before any command. */
function prefixOf(start: string, line: Line, length: number): number {
  const shared = start.slice(0, length);
  if (!KEEPS_TIME.test(shared.slice(0, LONGEST_PREFIX / 2))) return 0;
  // The line is there again: a name and a time above each piece of a chat.
  if (length === line.length) return length <= LONGEST_NAME && NAMED.test(shared) ? length : 0;
  const most = Math.min(length, COMMAND.exec(start)?.index ?? Infinity);
  let best = 0;
  for (const found of shared.slice(0, most).matchAll(SEPARATOR))
    best = found.index + found[0].length;
  return best >= SHORTEST_PREFIX && KEEPS_TIME.test(shared.slice(0, best)) ? best : 0;
}

/** The length of a label that this line and enough of its neighbours begin with. */
function labelled(text: string, lines: readonly Line[], index: number, start: string): number {
  const [label] = LABEL.exec(start) ?? [];
  if (label === undefined) return 0;
  const has = (at: number) => lines[at] !== undefined && text.startsWith(label, lines[at].start);
  let run = 1;
  for (let at = index - 1; run < LABELLED && has(at); at -= 1) run += 1;
  for (let at = index + 1; run < LABELLED && has(at); at += 1) run += 1;
  return run < LABELLED ? 0 : label.length;
}
