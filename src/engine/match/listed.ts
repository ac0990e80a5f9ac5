import type { Hit } from './hits.ts';

/** So far from a message its line is read, in UTF-16 units. */
const REACH = 300;

/** So many scenarios in lines that are made the same are a list of messages. */
const LIST = 3;

/** A cell before a message in its row, and one behind it: what is told of users or days has the message at the end. */
const CELL_BEFORE = /^[^\n]{0,300}[|\t]/;
const CELL_AFTER = /^[^\n|\t]{0,300}[|\t]\s{0,8}[^|\s]/;

/** The next cell begins with a command: what to do about the message. */
const REMEDY = /^[^\n|]{0,300}\|\s{0,4}`?[A-Z][a-z]{1,20}-[A-Z]\w{2,60}\s/;

/** A row of what was recorded has its time. */
const TIMED = /\d\d?:\d\d|\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{2,4}/;

/** How a line begins that is an entry among others: with a quote; in a chat, with a speaker and a number to choose. */
const ENTRY = /^[ \t>]{0,12}(?:\p{L}{2,20}: \(?\d{1,2}[.):]\s{1,3}|["'`\u201C\u201E\u00AB\u2018])/u;

/**
 * The messages that are only listed, each in a line of its own and the lines made the same: rows of a table of what may happen,
 * entries of a file, choices of a program that asks. Nobody has them all.
 */
export function listed(
  hits: readonly Hit[],
  text: string,
  within: (hit: Hit) => boolean,
): ReadonlySet<Hit> {
  const found = new Set<Hit>();
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (!hit.signature.scenario) continue;
    const { before, after } = lineOf(hit, text);
    const kind = kindOf(before, after);
    if (kind === undefined || (kind !== ROW && within(hit))) continue;
    if (kind === ROW && REMEDY.test(after) && !within(hit)) found.add(hit);
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  for (const group of groups.values()) {
    const owners = new Set(group.map(({ signature }) => signature.owner));
    if (owners.size >= LIST) for (const hit of group) found.add(hit);
  }
  return found;
}

function lineOf({ start, end }: Hit, text: string): { before: string; after: string } {
  const above = text.slice(Math.max(0, start - REACH), start);
  const [after = ''] = text.slice(end, end + REACH).split('\n', 1);
  return { before: above.slice(above.lastIndexOf('\n') + 1), after };
}

const ROW = 'row';

/** What kind of line a message stands in; undefined where in none of a list. */
function kindOf(before: string, after: string): string | undefined {
  if (CELL_BEFORE.test(before) && CELL_AFTER.test(after))
    return TIMED.test(before) || TIMED.test(after) ? undefined : ROW;
  const [begins] = ENTRY.exec(before) ?? [];
  return begins
    ?.trim()
    .replaceAll(/\d+/g, '0')
    .replaceAll(/["'`\u201C\u201E\u00AB\u2018]/g, '"');
}
