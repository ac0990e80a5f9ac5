import { standsIn } from './approximate.ts';
import { afterwards, ofService } from './beside.ts';
import type { Strength } from './catalogue.ts';
import { originOf, oursRoughly, type Origin } from './caution.ts';
import type { Compiled, CompiledContext, Prepared } from './compiled.ts';
import { findCode, findCut, findNear, findPhrase, SHORTEST_CUT, type Span } from './find.ts';
import { furnitureOf } from './furniture.ts';
import { confused, lettersOf, type Letters } from './letters.ts';
import { findNeedles } from './needles.ts';
import type { Reason } from './match.ts';
import { recordOf, recordsOf, startsWithin } from './records.ts';
import { findNearRoughly, findRoughly, searched, type Searched } from './rough.ts';
import { withinLimit } from './version.ts';

/** A trace of a message, with its place in the reader's text (UTF-16, end not included). */
export type Hit = {
  readonly signature: Compiled;
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly reason: Reason;
  /** Who printed the record in which it stands. */
  readonly origin: Origin;
};

/** Found in the letters, before its place and origin in the reader's text are known. */
type Trace = {
  readonly signature: Compiled;
  readonly span: Span;
  readonly record: Span;
  readonly strength: Strength;
  readonly letters: Letters;
  readonly reason: Reason;
};

/** Above this many letters, only exact traces are looked for: nobody retypes so much from memory. */
const MOST_LETTERS_FOR_MISTAKES = 6000;

/** A part of a text that is read at once. */
export type Part = { readonly from: number; readonly to: number };

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
  const hits = [...exact, ...rough]
    .flatMap((trace) => asSurrounded(placed(text, trace, context), text))
    .flatMap((hit) => asSpoken(hit, letters, context));
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
      ? originOfTrace(trace, text.slice(at[record.start] ?? 0, end(record.end)), context)
      : 'unknown',
  };
}

function originOfTrace(trace: Trace, text: string, context: CompiledContext): Origin {
  const { letters, record, reason } = trace;
  const own = letters.text.slice(record.start, record.end);
  const origin = originOf(own, text, context, trace.signature.own);
  return origin !== 'ours' && reason === 'mistyped' && oursRoughly(own, context) ? 'ours' : origin;
}

function exactTraces(text: string, letters: Letters, prepared: Prepared): readonly Trace[] {
  const { needles, words, wanting } = prepared;
  const found = findNeedles(letters.text, needles);
  if (found.size === 0) return [];
  const place = { text, letters, starts: recordsOf(text, letters), context: prepared.context };
  return [...found].flatMap(([id, at]) =>
    (wanting[id] ?? []).flatMap((signature) =>
      spansOf(text, signature, letters, words[id] ?? '', at).flatMap((span) =>
        traceAt(signature, span, words[id] ?? '', place),
      ),
    ),
  );
}

type Place = {
  readonly text: string;
  readonly letters: Letters;
  /** Where records begin. */
  readonly starts: readonly number[];
  readonly context: CompiledContext;
};

/** The trace that a signature leaves at `span`, if what stands around it allows. */
function traceAt(
  signature: Compiled,
  span: Span,
  word: string,
  { text, letters, starts, context }: Place,
): readonly Trace[] {
  const { form } = signature;
  const record = recordOf(starts, span, letters.text.length);
  // Words of two records are no message.
  if (form.kind === 'near' && startsWithin(starts, span)) return [];
  if (!admits(signature, letters.text, record)) return [];
  if (form.kind === 'phrase' && !withinLimit(text, letters.at, span, form.version)) return [];
  const bare = form.kind === 'code' && !isFault(word, letters.text, span, context);
  const strength = bare ? 'possible' : signature.strength;
  const reason = form.kind === 'near' ? 'words' : 'exact';
  return [{ signature, span, record, strength, letters, reason }];
}

function spansOf(
  text: string,
  { form }: Compiled,
  letters: Letters,
  word: string,
  starts: readonly number[],
): readonly Span[] {
  switch (form.kind) {
    case 'phrase':
      return findPhrase(letters.text, form, starts);
    case 'near':
      return findNear(
        letters.text,
        form,
        starts.map((start) => ({ start, end: start + word.length })),
      );
    case 'code':
      return findCode(text, letters, word, starts);
    default:
      return form satisfies never;
  }
}

/** How far from a bare number the word stands that makes it a fault code, in letters. */
const NEAR_FAULT = 200;

/** Whether a number is a fault code: where nothing else is pasted, or a word near it says so. */
function isFault(code: string, letters: string, span: Span, { faults }: CompiledContext): boolean {
  if (!/^\d+$/.test(code) || letters.length < 2 * code.length) return true;
  const around = letters.slice(Math.max(0, span.start - NEAR_FAULT), span.end + NEAR_FAULT);
  return faults.some((word) => around.includes(word));
}

/** Whether the companions are there and nothing rules the signature out, in the same record. */
function admits(signature: Compiled, letters: string, record: Span): boolean {
  if (signature.with.length === 0 && signature.without.length === 0) return true;
  const own = letters.slice(record.start, record.end);
  if (signature.with.length > 0 && !signature.with.some((word) => own.includes(word))) return false;
  return !signature.without.some((word) => own.includes(word));
}

/**
 * Traces with typing errors, or as a machine misread them, or cut off. Only where no trace of the same owner was found
 * exactly, and never more than likely.
 */
function roughTraces(
  text: string,
  letters: Letters,
  { signatures, context }: Prepared,
  exact: readonly Trace[],
): readonly Trace[] {
  const owners = new Set(
    exact.filter(({ strength }) => strength !== 'possible').map(({ signature }) => signature.owner),
  );
  const printed = exact.some(
    ({ strength, reason }) => strength === 'certain' && reason === 'exact',
  );
  const alike = confused(letters);
  const pasted = {
    text,
    letters,
    alike,
    where: searched(alike.text),
    record: { start: 0, end: letters.text.length },
    negations: context.negations,
  };
  const whole = pieceOf(letters.text, signatures);
  return signatures.flatMap((signature): readonly Trace[] => {
    if (signature === whole)
      return [
        {
          signature,
          span: pasted.record,
          record: pasted.record,
          strength: 'likely',
          letters,
          reason: 'cut',
        },
      ];
    if (owners.has(signature.owner) || !admitsRoughly(signature, pasted)) return [];
    // Who pastes a message as printed does not tell another one from memory.
    if (printed && signature.form.kind === 'near') return [];
    const found = roughTrace(signature, pasted);
    return found === undefined ? [] : [{ ...found, signature, record: pasted.record }];
  });
}

/** No phrase is longer, in letters. */
const LONGEST_PHRASE = 400;

/** The signature of which the whole text is a piece, where the phrases of no other owner have it too. */
function pieceOf(text: string, signatures: readonly Compiled[]): Compiled | undefined {
  if (text.length < SHORTEST_CUT || text.length > LONGEST_PHRASE) return undefined;
  const having = signatures.filter(
    ({ form }) => form.kind === 'phrase' && form.whole.includes(text),
  );
  return having.every(({ owner }) => owner === having[0]?.owner) ? having[0] : undefined;
}

/** A short text, in both views. */
type Pasted = {
  readonly text: string;
  readonly letters: Letters;
  readonly alike: Letters;
  readonly where: Searched;
  readonly record: Span;
  readonly negations: readonly string[];
};

function admitsRoughly(signature: Compiled, { letters, alike }: Pasted): boolean {
  if (signature.without.some((word) => letters.text.includes(word))) return false;
  return (
    signature.with.length === 0 ||
    signature.with.some((word) => letters.text.includes(word)) ||
    signature.withConfused.some((word) => alike.text.includes(word))
  );
}

function roughTrace(
  { form, strength }: Compiled,
  pasted: Pasted,
): Pick<Trace, 'span' | 'strength' | 'letters' | 'reason'> | undefined {
  const { letters, alike, where, text } = pasted;
  switch (form.kind) {
    case 'code':
      return undefined;
    case 'near': {
      if (letters.text.length > MOST_LETTERS_FROM_MEMORY) return undefined;
      const span = findNearRoughly(where, form);
      return span && !turned(alike, span, form.words, pasted)
        ? { span, strength: 'possible', letters: alike, reason: 'mistyped' }
        : undefined;
    }
    case 'phrase': {
      const cut = form.version === undefined ? findCut(letters.text, form) : undefined;
      if (cut) return { span: cut, strength: 'likely', letters, reason: 'cut' };
      if (form.keys.length === 0) return undefined;
      const span = findRoughly(where, form).find((place) => {
        const around = alike.text.slice(Math.max(0, place.start - 2), place.end + 2);
        return (
          form.keys.every((key) => standsIn(around, key, mistakesIn(key))) &&
          withinLimit(text, alike.at, place, form.version) &&
          !turned(alike, place, form.whole, pasted)
        );
      });
      if (!span) return undefined;
      const few = span.mistakes <= form.whole.length * FEW_MISTAKES;
      return {
        span,
        strength: few && strength !== 'possible' ? 'likely' : 'possible',
        letters: alike,
        reason: 'mistyped',
      };
    }
    default:
      return form satisfies never;
  }
}

/** Nobody retypes more than this from memory, in letters. */
const MOST_LETTERS_FROM_MEMORY = 1200;

/** Whether words in a place turn the message into its opposite, and the message itself has none such. */
function turned(alike: Letters, span: Span, own: string, { negations }: Pasted): boolean {
  const there = alike.text.slice(Math.max(0, span.start - 4), span.end + 4);
  return negations.some((word) => there.includes(word) && !own.includes(word));
}

/** Every so many letters of a word that tells a message from its relatives, one may be mistaken. */
const LETTERS_PER_MISTAKE = 4;

function mistakesIn(key: string): number {
  return Math.floor(key.length / LETTERS_PER_MISTAKE);
}

/** Up to this share of mistaken letters, a message is likely; above it, a guess. */
const FEW_MISTAKES = 0.12;

/** How far before a message the words stand that deny or suppose it, in letters: an article and a quote in between. */
const BEFORE = 30;

/** What stands right beside a message may make it another one, or less sure. */
function asSurrounded(hit: Hit, text: string): readonly Hit[] {
  const { form } = hit.signature;
  if (form.kind !== 'phrase') return [hit];
  if (form.account !== undefined && !ofService(text, hit, form.account)) return [];
  const strength = form.ends ? afterwards(text, hit.end, hit.strength) : hit.strength;
  return strength === undefined ? [] : [{ ...hit, strength }];
}

/** A message that is denied or only supposed is no error: “we no longer get …”, “if you see …”. */
function asSpoken(
  hit: Hit,
  letters: Letters,
  { denied, supposed }: CompiledContext,
): readonly Hit[] {
  const start = letterAt(letters, hit.start);
  const before = letters.text.slice(Math.max(0, start - BEFORE), start);
  return [...denied, ...supposed].some((words) => before.includes(words)) ? [] : [hit];
}

/** The first letter at or after a position of the reader's text. */
function letterAt({ at }: Letters, position: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
