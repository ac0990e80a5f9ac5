import { afterwards, ofPart, ofService } from './beside.ts';
import type { Strength } from './catalogue.ts';
import { originInside, originOf, oursRoughly, type Origin } from './caution.ts';
import type { Compiled, CompiledContext, Prepared } from './compiled.ts';
import { exactTraces } from './exact-traces.ts';
import type { Span } from './find.ts';
import { furnitureOf } from './furniture.ts';
import { letterAt, lettersOf, type Letters } from './letters.ts';
import type { Reason } from './match.ts';
import type { Part } from './parts.ts';
import { roughTraces } from './rough-traces.ts';
import { spokenOf } from './spoken.ts';
import { withoutTalk } from './talk.ts';
import type { Trace } from './trace.ts';

/** A trace of a message, with its place in the reader's text (UTF-16, end not included). */
export type Hit = {
  readonly signature: Compiled;
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly reason: Reason;
  /** Who printed the record in which it stands. */
  readonly origin: Origin;
  /** Whether its record names the retired connector or its service. */
  readonly retired: boolean;
  /** Whether it stands within somebody's own sentence, in quotes or in a list, and in no record of its own. */
  readonly told?: boolean;
};

/** Above this many letters, only exact traces are looked for: nobody retypes so much from memory. */
const MOST_LETTERS_FOR_MISTAKES = 6000;

/** Every trace in a part of a text, and what the part as a whole says of its origin. */
export function hitsIn(
  text: string,
  part: Part,
  prepared: Prepared,
): { readonly hits: readonly Hit[]; readonly origin: Origin } {
  const { context } = prepared;
  const furniture = furnitureOf(text, part.from, part.to);
  const letters = lettersOf(text, part.from, part.to, furniture);
  const exact = exactTraces(text, letters, prepared);
  const whole = part.from === 0 && part.to === text.length;
  const rough =
    whole && letters.text.length <= MOST_LETTERS_FOR_MISTAKES
      ? roughTraces(text, letters, prepared, exact)
      : [];
  const found = [...exact, ...rough]
    .flatMap((trace) => asSurrounded(placed(text, trace, context), text))
    .filter((hit) => !everyday(hit, letters, context) && !spokenOf(hit, text, letters, context));
  const hits = withoutTalk(found, text, letters, part, context);
  // Most parts of a log hold no message; nobody asks for their origin.
  const origin =
    hits.length === 0 ? 'unknown' : originOf(letters.text, text.slice(part.from, part.to), context);
  return { hits, origin };
}

function placed(text: string, trace: Trace, context: CompiledContext): Hit {
  const { signature, span, record, strength, reason, letters } = trace;
  const { at } = letters;
  const end = (position: number) => (at[position - 1] ?? 0) + 1;
  return {
    signature,
    start: at[span.start] ?? 0,
    end: end(span.end),
    strength,
    reason,
    origin: signature.scenario
      ? originOfTrace(trace, (part) => text.slice(at[part.start] ?? 0, end(part.end)), context)
      : 'unknown',
    retired:
      signature.scenario &&
      context.retired.some((sign) => letters.text.slice(record.start, record.end).includes(sign)),
  };
}

/** The path of a script may stand before the words that are looked for; in letters. */
const LONGEST_PATH = 200;

function originOfTrace(
  { letters, record, span, reason, signature }: Trace,
  textOf: (part: Span) => string,
  context: CompiledContext,
): Origin {
  const near = { start: Math.max(record.start, span.start - LONGEST_PATH), end: span.end };
  const inside = originInside(letters.text.slice(near.start, near.end), textOf(near), context);
  if (inside !== 'unknown') return inside;
  const own = letters.text.slice(record.start, record.end);
  const origin = originOf(own, textOf(record), context, signature);
  return origin !== 'ours' && reason === 'mistyped' && oursRoughly(own, context) ? 'ours' : origin;
}

/** What stands right beside a message may make it another one, or less sure. */
function asSurrounded(hit: Hit, text: string): readonly Hit[] {
  const { form } = hit.signature;
  if (form.kind !== 'phrase') return form.kind === 'near' && ofPart(text, hit.end) ? [] : [hit];
  if (
    form.account !== undefined &&
    ofService(text, wholeWords(text, hit), form.account) === form.foreign
  )
    return [];
  const strength = form.ends ? afterwards(text, hit.end, hit.strength) : hit.strength;
  if (strength === undefined) return [];
  return [strength === hit.strength ? hit : { ...hit, strength, reason: 'continued' }];
}

/** With mistakes, a place may begin or end within a word. */
function wholeWords(text: string, { start, end, reason }: Hit): { start: number; end: number } {
  if (reason !== 'mistyped') return { start, end };
  const before = /\p{L}{0,3}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const after = /^\p{L}{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/**
 * Whether a message has words that people use outside computing as well, and nothing near it speaks of a computer: another
 * trade's message. Where nothing else is pasted, it is taken for ours.
 */
function everyday({ start, end }: Hit, letters: Letters, context: CompiledContext): boolean {
  const span = { start: letterAt(letters, start), end: letterAt(letters, end) };
  const own = letters.text.slice(span.start, span.end);
  if (!context.everyday.some((words) => own.includes(words))) return false;
  if (letters.text.length < 2 * own.length) return false;
  return ![...context.ours, ...context.faults].some((word) => letters.text.includes(word));
}
