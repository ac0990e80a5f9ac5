/** A piece of a text that a program put there and that belongs to no message, in UTF-16 units. */
export type Furniture = { readonly from: number; readonly to: number };

/** A prefix is not longer than this: a time, a host, a process, a level. */
const LONGEST_PREFIX = 100;

/** Lines that share a prefix need so much of it. */
const SHORTEST_PREFIX = 6;

/** Only what counts or keeps time is taken for a prefix: a time of day, a date, a process in brackets. */
const KEEPS_TIME = /0:00|0000-00-00|00[./]00[./]00|\[0+\]/;

/** A word and a colon before each line of a build log: `Error: `, `stderr: `. */
const LABEL = /^\s{0,20}[A-Za-z]{3,12}: /;

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
  const counts = new Map<string, number>();
  for (const { shape } of lines) {
    const key = prefixKey(shape);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return lines.flatMap(({ start, shape }, index): readonly Furniture[] => {
    const label = sharedLabel(lines, index);
    if (label > 0) return [{ from: start, to: start + label }];
    const key = prefixKey(shape);
    if (key === undefined || (counts.get(key) ?? 0) < 2) return [];
    const other = neighbour(lines, index, key);
    if (other === undefined) return [];
    const length = sharedPrefix(text, start, shape, other);
    return length < SHORTEST_PREFIX ? [] : [{ from: start, to: start + length }];
  });
}

/** The length of a label that at least three lines in a row begin with. */
function sharedLabel(lines: readonly Line[], index: number): number {
  const [label] = LABEL.exec(lines[index]?.shape ?? '') ?? [];
  if (label === undefined) return 0;
  let run = 1;
  for (let at = index - 1; lines[at]?.shape.startsWith(label) === true && run < 3; at -= 1)
    run += 1;
  for (let at = index + 1; lines[at]?.shape.startsWith(label) === true && run < 3; at += 1)
    run += 1;
  return run < 3 ? 0 : label.length;
}

type Line = { readonly start: number; readonly shape: string };

/** The beginnings of the lines, with every digit as 0, so that times and counters look the same. */
function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const end = text.indexOf('\n', start);
    const stop = Math.min(end === -1 ? to : end, to, start + LONGEST_PREFIX);
    lines.push({ start, shape: text.slice(start, stop).replaceAll(/\d/g, '0').trimEnd() });
    start = end === -1 ? to : end + 1;
  }
  return lines;
}

/** Lines with the same key may share a prefix; undefined where a line keeps no time at its start. */
function prefixKey(shape: string): string | undefined {
  const key = shape.slice(0, SHORTEST_PREFIX);
  const found = KEEPS_TIME.exec(shape);
  return found !== null && found.index < LONGEST_PREFIX / 2 ? key : undefined;
}

/** The nearest other line with the same key. */
function neighbour(lines: readonly Line[], index: number, key: string): string | undefined {
  for (let away = 1; away <= 6; away += 1) {
    for (const other of [lines[index - away], lines[index + away]]) {
      if (other !== undefined && prefixKey(other.shape) === key) return other.shape;
    }
  }
  return undefined;
}

/** How much of a line is prefix: what it shares with its neighbour, up to a separator, before any command. */
function sharedPrefix(text: string, start: number, shape: string, other: string): number {
  let length = 0;
  while (length < shape.length && length < other.length && shape[length] === other[length])
    length += 1;
  // The line is there again: a name and a time above each piece of a chat.
  if (length === shape.length && length === other.length && !COMMAND.test(shape)) return length;
  const command = COMMAND.exec(text.slice(start, start + length + 20))?.index ?? Infinity;
  const most = Math.min(length, command);
  let best = 0;
  for (const found of shape.slice(0, most).matchAll(SEPARATOR)) {
    const end = found.index + found[0].length;
    if (end <= most) best = end;
  }
  return KEEPS_TIME.test(shape.slice(0, best)) ? best : 0;
}
