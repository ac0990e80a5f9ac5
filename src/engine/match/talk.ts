import { onlySaid, replaced } from './clause.ts';
import type { CompiledContext } from './compiled.ts';
import { balanceOf } from './document.ts';
import { framed } from './framed.ts';
import type { Hit } from './hits.ts';
import type { Letters } from './letters.ts';
import { listed } from './listed.ts';
import type { Part } from './parts.ts';
import { element, programmed } from './programmed.ts';
import { embedded, withoutQuoted } from './spoken.ts';
import { stronger } from './verdict.ts';

/** So much more of a document than of a report, and a message without a frame is described there; and one with a frame. */
const DESCRIBED = 2;
const DESCRIBED_FRAMED = 3;

/** A line that a program wrote at that time; a piece between two lines of dashes. */
const LOGGED = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\n]{0,200}$/;
const DASHES = /\n[ \t>]{0,8}[-=_*]{3,100}[ \t]{0,8}\r?(?=\n)/g;

/** So many scenarios without a frame are a list of what may happen, unless somebody tells of them. */
const LIST = 3;

/** A longer text is a log, and no log was written by somebody who explains errors. */
const LONGEST = 20_000;

/**
 * A text in which a documented message is talked about is no error: what remains are the messages that happened, going by
 * what stands around each, and by what the whole text is.
 */
export function withoutTalk(
  hits: readonly Hit[],
  text: string,
  letters: Letters,
  { from, to }: Part,
  context: CompiledContext,
): readonly Hit[] {
  if (hits.length === 0) return hits;
  const balance =
    to - from <= LONGEST && hits.some(({ signature }) => signature.scenario)
      ? balanceOf(text.slice(from, to), context)
      : -Infinity;
  const printed = new Set(withoutQuoted(hits, text, context));
  const frames = new Map(hits.map((hit) => [hit, framed(hit, text, letters, context)]));
  const rows = listed(hits, text, (hit) => frames.get(hit) === true);
  const judged = hits.map((hit) => {
    const within = frames.get(hit) === true;
    const talked =
      !printed.has(hit) ||
      rows.has(hit) ||
      programmed(hit, text) ||
      (hit.signature.scenario &&
        (onlySaid(hit, text, context) ||
          (!within && (element(hit, text) || replaced(hit, text, context))) ||
          (within
            ? balance >= DESCRIBED_FRAMED && !setOff(hit, text, context)
            : balance >= DESCRIBED) ||
          (!within && balanceOf(paragraphOf(hit, text), context) >= DESCRIBED)));
    return { hit, within, talked };
  });
  const talked = judged.filter((each) => each.talked).map(({ hit }) => hit);
  const left = judged.filter(
    ({ hit, talked: own }) => !own && !talked.some((other) => covers(other, hit, text)),
  );
  const bare = [...rows, ...left.filter(({ within }) => !within).map(({ hit }) => hit)];
  const scenarios = ownersOf(bare);
  const several = scenarios >= LIST ? balance >= 0 : scenarios > 1 && balance > 0;
  return left
    .filter(({ hit, within }) => !several || within || !hit.signature.scenario)
    .map(({ hit, within }) => (!within && embedded(hit, text) ? { ...hit, told: true } : hit));
}

function ownersOf(hits: readonly Hit[]): number {
  const scenarios = hits.filter(({ signature }) => signature.scenario);
  return new Set(scenarios.map(({ signature }) => signature.owner)).size;
}

/** Whether a printed message stands out from the document around it: with its time, or between two lines of dashes. */
function setOff({ start, end }: Hit, text: string, context: CompiledContext): boolean {
  const above = text.slice(Math.max(0, start - PARAGRAPH), start);
  if (LOGGED.test(above)) return true;
  const begins = [...above.matchAll(DASHES)].at(-1);
  const below = text.slice(end, end + PARAGRAPH);
  const ends = below.search(DASHES);
  if (!begins || ends === -1) return false;
  const piece = above.slice(begins.index) + text.slice(start, end) + below.slice(0, ends);
  return balanceOf(piece, context) < DESCRIBED;
}

/** How far around a message its paragraph may reach. */
const PARAGRAPH = 800;
const EMPTY_LINE = /\n[ \t>|]{0,8}\r?\n/g;

/** The lines around a message: in a mail, a piece of a document may be quoted. */
function paragraphOf({ start, end }: Hit, text: string): string {
  const above = text.slice(Math.max(0, start - PARAGRAPH), start);
  const below = text.slice(end, end + PARAGRAPH);
  const begins = [...above.matchAll(EMPTY_LINE)].at(-1);
  const ends = below.search(EMPTY_LINE);
  return (
    (begins ? above.slice(begins.index) : above) +
    text.slice(start, end) +
    (ends === -1 ? below : below.slice(0, ends))
  );
}

/** Of one message there are often several traces, and its words may stand anywhere beside it, in the same paragraph. */
const BESIDE = 400;

function covers(one: Hit, other: Hit, text: string): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = last.start - first.end;
  return (
    one.signature.owner === other.signature.owner &&
    !stronger(other.strength, one.strength) &&
    between < (other.reason === 'exact' ? 0 : BESIDE) &&
    // What reaches into another paragraph has its words from there.
    text.slice(one.start, one.end).search(EMPTY_LINE) === -1 &&
    (between <= 0 || text.slice(first.end, last.start).search(EMPTY_LINE) === -1)
  );
}
