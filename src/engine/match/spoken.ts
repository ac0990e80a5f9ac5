import type { CompiledContext } from './compiled.ts';
import type { Hit } from './hits.ts';
import { letterAt, lettersOf, type Letters } from './letters.ts';

/*
 * The error decides, not what is said of errors. A message may stand in a text because it happened, or because somebody
 * denies, supposes, explains, programs or lists it.
 */

/** Whether a message is only spoken of, by the words beside it. */
export function spokenOf(
  hit: Hit,
  text: string,
  letters: Letters,
  context: CompiledContext,
): boolean {
  return (
    deniedOrSupposed(hit, letters, context) ||
    imagined(hit, text, context) ||
    deniedAfter(hit, text, context) ||
    explained(hit, letters, context)
  );
}

/** How far before a message the words stand that deny or suppose it, in letters: an article and a quote in between. */
const BEFORE = 30;

/** “we no longer get …”, “if you see …”. */
function deniedOrSupposed(
  { start }: Hit,
  letters: Letters,
  { denied, supposed }: CompiledContext,
): boolean {
  const first = letterAt(letters, start);
  const before = letters.text.slice(Math.max(0, first - BEFORE), first);
  return [...denied, ...supposed].some((words) => before.includes(words));
}

/** How far before a message its sentence may begin, in UTF-16 units, and where sentences end. */
const SENTENCE = 120;
const ENDS = /[.!?]["'\u2019\u201D\u00BB)]?\s|\n\s*\n/g;

/** “with a wrong password you would read …”. Of a message in own words, inside it, too. */
function imagined(
  { signature, start, end }: Hit,
  text: string,
  { imagined }: CompiledContext,
): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const begins = [...before.matchAll(ENDS)].at(-1);
  const from = begins ? begins.index + begins[0].length : 0;
  const inside = signature.form.kind === 'near' ? text.slice(start, end) : '';
  const sentence = lettersOf(before.slice(from) + inside).text;
  return imagined.some((words) => sentence.includes(words));
}

/** How far after a message the words stand that deny it, in UTF-16 units. */
const AFTER = 45;

/** An answer to a list of messages. */
const ANSWERED_NO =
  /^["'\u2018-\u201F\u00BB\u203A)\s]{0,4}[:\u2013\u2014-]\s{0,2}(?:no|non|nein|nicht)\b/i;

/** “… never appeared here”, “…: NO”. */
function deniedAfter({ end }: Hit, text: string, { deniedAfter }: CompiledContext): boolean {
  const [line = ''] = text.slice(end, end + AFTER).split('\n');
  const after = lettersOf(line).text;
  return ANSWERED_NO.test(line) || deniedAfter.some((words) => after.includes(words));
}

/** Whoever tells an error in own words is brief, or says that something does not go; a longer text explains. In letters. */
const BRIEF = 500;
const NEAR_COMPLAINT = 250;

/** Whether the words of a message stand in a long text that complains of nothing there: a page that explains. */
function explained(
  { signature, start, end, strength }: Hit,
  letters: Letters,
  { complaints }: CompiledContext,
): boolean {
  if (signature.form.kind !== 'near' || strength === 'certain') return false;
  if (letters.text.length <= BRIEF) return false;
  const around = letters.text.slice(
    Math.max(0, letterAt(letters, start) - NEAR_COMPLAINT),
    letterAt(letters, end) + NEAR_COMPLAINT,
  );
  return !complaints.some((word) => around.includes(word));
}

/** So many scenarios in quotes, and none as printed, are a list of what may happen. */
const LIST = 3;

/**
 * Where a message stands as it was printed, others that are only named in quotes or brackets did not happen; nor did any of
 * a list of them.
 */
export function withoutQuoted(
  hits: readonly Hit[],
  text: string,
  { reported }: CompiledContext,
): readonly Hit[] {
  const quoted = new Set(
    hits.filter(
      (hit) =>
        hit.signature.scenario &&
        (isItem(hit, text) || (isQuoted(hit, text) && !isReported(hit, text, reported))),
    ),
  );
  if (quoted.size === 0) return hits;
  const printed = hits.filter(
    (hit) => hit.strength === 'certain' && hit.reason === 'exact' && !quoted.has(hit),
  );
  const list =
    new Set([...quoted].map(({ signature }) => signature.owner)).size >= LIST &&
    printed.every(({ signature }) => !signature.scenario);
  return hits.filter((hit) => {
    if (!quoted.has(hit)) return true;
    return !(
      list ||
      printed.some(
        ({ signature }) =>
          signature.owner !== hit.signature.owner &&
          // A known message outside the ten may follow from what is quoted.
          (signature.scenario || hit.strength !== 'certain'),
      )
    );
  });
}

/** A few words may stand in the quotes before and after what was looked for. Behind a colon, somebody reports. */
const OPENED =
  /(?:[\p{L}\p{N},;.|>\u2022*-]\s{1,3}|\s\()["\u2018\u201A\u201C\u201E\u00AB\u2039'(`]\s?(?:\u2026|\.{3})?[^"\u2018-\u201F\u00AB\u00BB\u2039\u203A`()\n:]{0,90}$/u;
const CLOSED =
  /^[^"\u2018-\u201F\u00AB\u00BB\u2039\u203A`()\n]{0,60}["\u2019\u201C\u201D\u00BB\u203A')`]/u;

/** An item of a list, with what to do about it. */
const ITEM = /(?:^|\n)[ \t>]{0,8}[-\u2022*][ \t][^\n:]{0,30}$/;
const ITEM_ENDS = /^[^\n]{0,40}?(?:->|=>|\u2192)/;

/** How far around a message its quotes are looked for, in UTF-16 units. */
const QUOTES = 120;

function isQuoted({ start, end }: Hit, text: string): boolean {
  const before = text.slice(Math.max(0, start - QUOTES), start);
  const after = text.slice(end, end + QUOTES);
  return OPENED.test(before) && CLOSED.test(after);
}

function isItem({ start, end }: Hit, text: string): boolean {
  const before = text.slice(Math.max(0, start - QUOTES), start);
  return ITEM.test(before) && ITEM_ENDS.test(text.slice(end, end + QUOTES));
}

/** How far before a message the words stand that report it, in UTF-16 units: a quote and an article in between. */
const REPORTED = 24;

function isReported({ start }: Hit, text: string, reported: readonly string[]): boolean {
  const before = lettersOf(text.slice(Math.max(0, start - REPORTED), start)).text;
  return reported.some((words) => before.endsWith(words));
}

/** Words of the sentence that a message stands in, or the cells of a table before it. */
const EMBEDDED = /(?:[\p{L}\p{N}'\u2019]{1,40}[ ,]{1,3}){4}[^.!?:\n\u3002]{0,80}$|\|[^|\n]{0,60}$/u;

/** Whether a message is a piece of somebody's sentence, of a list or a table: told, not printed there. */
export function embedded(hit: Hit, text: string): boolean {
  const above = text.slice(Math.max(0, hit.start - SENTENCE), hit.start);
  return (
    isQuoted(hit, text) ||
    isItem(hit, text) ||
    EMBEDDED.test(above.slice(above.lastIndexOf('\n') + 1))
  );
}
