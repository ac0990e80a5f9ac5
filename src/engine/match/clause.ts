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
const COMMAND = /(?:[A-Z][a-z]{1,20}-[A-Z]\w{1,60}|\\[\w.\\~-]{1,80})\s?:\s/;
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
  if (holds(introducing(above), talk.before)) return true;
  const lead = quoted === -1 ? sentence : wordsOf(whose);
  if (quoted !== -1 && talk.titles.some((cue) => lead.endsWith(cue))) return true;
  if (supposedOf(lead, talk)) return true;
  const last = wordsOf(said.slice(said.lastIndexOf(',') + 1));
  if (!COMMAND.test(said) && holds(last, talk.conditions) && !holds(last, talk.persons))
    return true;
  const below = text.slice(end, end + AFTER);
  const ends = ENDS.exec(below);
  if (talk.inverted.some((cue) => sentence.startsWith(cue)) && COMMA.test(below)) return true;
  if (ASKED.test(above.slice(above.lastIndexOf('\n') + 1)) && ANSWERED_NO.test(below)) return true;
  return holds(wordsOf(ends ? below.slice(0, ends.index) : below), talk.after);
}

/** “When a console prints …”: so many words may stand between, in UTF-16 units, and behind. */
const SUBJECT = 50;
const THAT = 6;

function supposedOf(sentence: string, { whens, prints }: CompiledContext['talk']): boolean {
  const near = sentence.slice(-SUBJECT);
  return (
    holds(near, whens) &&
    prints.some((cue) => {
      const at = near.lastIndexOf(cue);
      return at !== -1 && near.length - at - cue.length <= THAT;
    })
  );
}

/** „Erscheint …, wurde …“: what follows the comma is no question and no exception. */
const COMMA =
  /^[^\n,.]{0,40}["\u201C\u201D\u00BB],\s(?!(?:was|wie|wer|warum|wo|aber|obwohl|weil|und|seit|trotz|wat|hoe|waarom|maar)\b)\p{Ll}/u;

/** Somebody asks whether it is this, and the next line says no. */
const ASKED = /\?\s{1,3}["\u201C\u201E\u00AB]?[^?\n]{0,40}$/;
const ANSWERED_NO =
  /^[^\n]{0,60}\n[ \t>]{0,8}(?:\[?\d{1,2}:\d\d\]?\s)?[^\n:]{0,30}:?\s?(?:no|non|nein|nee|n\u00E3o)(?:[.,;!]|\n|$)/iu;

/** An item of a list, and what stands above the list and introduces all of it. */
const ITEM = /^[ \t>]{0,8}(?:[-*\u2022\u2013]|\(?\d{1,2}[.)])\s/;

function introducing(above: string): string {
  const lines = above.split('\n');
  if (lines.length < 2 || !ITEM.test(lines.pop() ?? '')) return '';
  while (lines.length > 0 && (ITEM.test(lines.at(-1) ?? '') || lines.at(-1)?.trim() === ''))
    lines.pop();
  const intro = lines.at(-1)?.trim() ?? '';
  if (!intro.endsWith(':')) return '';
  return wordsOf(intro.slice(lastSentence(intro)));
}

/** Where the last sentence of a piece of text begins. */
function lastSentence(text: string): number {
  const [ends] = [...text.matchAll(/[.!?]\s/g)].slice(-1);
  return ends ? ends.index + 1 : 0;
}

/** How far below a message the record may begin that came instead. */
const INSTEAD = 320;

/** A record that a program printed in lines of its own, also in a chat. */
const RECORD =
  /\n[ \t>]{0,12}(?:\[\d{1,2}:\d\d\] [^\n:]{1,30}: )?[A-Z][a-z]{1,20}-[A-Z]\w{1,60}\s{0,2}:\s/;

/**
 * Whether somebody names a message in a sentence in order to say that the one printed below is another: “that can’t be it,
 * here is mine:”.
 */
export function replaced({ end }: Hit, text: string, { talk }: CompiledContext): boolean {
  const below = text.slice(end, end + INSTEAD);
  const record = below.search(RECORD);
  if (record === -1) return false;
  const between = below.slice(0, record).trimEnd();
  return (
    between.endsWith(':') && holds(wordsOf(between.slice(lastSentence(between))), talk.contrasts)
  );
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
