import type { CompiledContext } from './compiled.ts';
import type { Hit } from './hits.ts';
import { holds, wordsOf } from './words.ts';

/** How far around a message its sentence may reach, in UTF-16 units. */
const BEFORE = 240;
const AFTER = 110;

/** Where a sentence ends, or an item begins, or an example in brackets is over. */
const BEGINS =
  /(?<!\b\d{1,2})[.!?]["'\u2019\u201D\u00BB)]{0,2}\s|\u3002|\n\s{0,8}\n|\n\s{0,8}(?:[-*\u2022\u2013]|\d{1,2}[.)])\s|\)\s?:|\n(?=[ \t>*]{0,8}\p{Lu}[\p{L} ]{2,24}\s?:\s)|":\s?"/gu;

/** The command that failed. */
const COMMAND = /[A-Z][a-z]{1,20}-[A-Z]\w{1,60}\s?:\s/;
const ENDS = /[.!?]["'\u2019\u201D\u00BB)]{0,2}(?:\s{1,4}\p{Lu}|\s{0,4}$)|\n|\u3002/u;

/**
 * Whether the sentence around a message says that it does not come any more, will come, would come, or may come: an error
 * that nobody has now.
 */
export function onlySaid(
  { signature, start, end }: Hit,
  text: string,
  { talk }: CompiledContext,
): boolean {
  const above = text.slice(Math.max(0, start - BEFORE), start);
  // A message of several sentences in quotes is said by who opened them.
  const quoted = openQuote(above);
  const whose = quoted === -1 ? above : above.slice(0, quoted);
  const begins = [...whose.matchAll(BEGINS)].at(-1);
  // Of a message in own words, what is said of it may stand inside.
  const inside = signature.form.kind === 'near' ? text.slice(start, end) : '';
  const said = (begins ? above.slice(begins.index + begins[0].length) : above) + inside;
  const sentence = wordsOf(said);
  // “…, now it is”: what was said before it is another message’s.
  const turns = talk.turns.map((cue) => sentence.lastIndexOf(cue));
  const clause = sentence.slice(Math.max(0, ...turns));
  if (holds(clause, talk.before)) return true;
  const last = wordsOf(said.slice(said.lastIndexOf(',') + 1));
  if (!COMMAND.test(said) && holds(last, talk.conditions) && !holds(last, talk.persons))
    return true;
  const below = text.slice(end, end + AFTER);
  const ends = ENDS.exec(below);
  return holds(wordsOf(ends ? below.slice(0, ends.index) : below), talk.after);
}

/** Where quotes begin that are not closed again; -1 where there are none. */
function openQuote(text: string): number {
  const paragraph = text.lastIndexOf('\n\n') + 1;
  for (const [open, close] of QUOTES) {
    const at = text.lastIndexOf(open);
    if (at < paragraph) continue;
    const rest = text.slice(open === close ? paragraph : at + 1);
    if (open === close ? rest.split(open).length % 2 === 0 : !rest.includes(close)) return at;
  }
  return -1;
}

const QUOTES = [
  ['\u201C', '\u201D'],
  ['\u201E', '\u201C'],
  ['\u00AB', '\u00BB'],
  ['"', '"'],
] as const;
