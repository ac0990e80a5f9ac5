import type { Strength } from './catalogue.ts';
import { originOf, oursRoughly, type Origin } from './caution.ts';
import { trigramsOf, type Compiled, type CompiledContext, type Prepared } from './compile.ts';
import { findCode, findCut, findNear, findPhrase, type Span } from './find.ts';
import { confused, lettersOf, type Letters } from './letters.ts';
import { findNeedles } from './needles.ts';
import { recordOf, recordsOf } from './records.ts';
import { findRoughly, standsIn } from './rough.ts';
import { withinLimit } from './version.ts';

/** A trace of a message, with its place in the reader's text (UTF-16, end not included). */
export type Hit = {
  readonly signature: Compiled;
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
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
  /** Whether the letters stand there as they should. */
  readonly exact: boolean;
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
  const letters = lettersOf(text, part.from, part.to);
  const exact = exactTraces(text, letters, prepared);
  const whole = part.from === 0 && part.to === text.length;
  const rough =
    whole && letters.text.length <= MOST_LETTERS_FOR_MISTAKES
      ? roughTraces(text, letters, prepared.signatures, exact)
      : [];
  const hits = [...exact, ...rough].flatMap((trace) =>
    asSpoken(placed(text, trace, context), letters, context),
  );
  // Most parts of a log hold no message; nobody asks for their origin.
  const origin =
    hits.length === 0 ? 'unknown' : originOf(letters.text, text.slice(part.from, part.to), context);
  return { hits, origin };
}

function placed(text: string, trace: Trace, context: CompiledContext): Hit {
  const { signature, span, record, strength, letters } = trace;
  const { at } = letters;
  const end = (position: number) => (at[position - 1] ?? 0) + 1;
  return {
    signature,
    start: at[span.start] ?? 0,
    end: end(span.end),
    strength,
    origin: signature.scenario
      ? originOfTrace(trace, text.slice(at[record.start] ?? 0, end(record.end)), context)
      : 'unknown',
  };
}

function originOfTrace(trace: Trace, text: string, context: CompiledContext): Origin {
  const { letters, record, exact } = trace;
  const own = letters.text.slice(record.start, record.end);
  const origin = originOf(own, text, context);
  return origin !== 'ours' && !exact && oursRoughly(own, context) ? 'ours' : origin;
}

function exactTraces(
  text: string,
  letters: Letters,
  { signatures, needles, words }: Prepared,
): readonly Trace[] {
  const found = findNeedles(letters.text, needles);
  if (found.size === 0) return [];
  const starts = recordsOf(text, letters);
  return signatures.flatMap((signature) => {
    const anchors = signature.anchors.filter((id) => found.has(id));
    return anchors.flatMap((id) =>
      spansOf(signature, letters, words[id] ?? '', found.get(id) ?? []).flatMap(
        (span): readonly Trace[] => {
          const record = recordOf(starts, span, letters.text.length);
          if (!admits(signature, letters.text, record)) return [];
          const { form } = signature;
          if (form.kind === 'phrase' && !withinLimit(text, letters.at, span, form.version))
            return [];
          return [{ signature, span, record, strength: signature.strength, letters, exact: true }];
        },
      ),
    );
  });
}

function spansOf(
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
      return findCode(letters, word, starts);
    default:
      return form satisfies never;
  }
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
  signatures: readonly Compiled[],
  exact: readonly Trace[],
): readonly Trace[] {
  const owners = new Set(
    exact.filter(({ strength }) => strength !== 'possible').map(({ signature }) => signature.owner),
  );
  const alike = confused(letters);
  const grams = new Set([...trigramsOf(letters.text), ...trigramsOf(alike.text)]);
  const record = { start: 0, end: letters.text.length };
  return signatures.flatMap((signature): readonly Trace[] => {
    const { form } = signature;
    if (form.kind !== 'phrase' || owners.has(signature.owner)) return [];
    if (!admits(signature, letters.text, record)) return [];
    const cut = form.version === undefined ? findCut(letters.text, form) : undefined;
    if (cut) return [{ signature, span: cut, record, strength: 'likely', letters, exact: false }];
    if (form.keys.length === 0) return [];
    const rough = findRoughly(alike.text, form, grams).find((place) => {
      const around = alike.text.slice(Math.max(0, place.start - 2), place.end + 2);
      return (
        form.keys.every((key) =>
          standsIn(around, key, Math.floor(key.length / LETTERS_PER_MISTAKE)),
        ) && withinLimit(text, alike.at, place, form.version)
      );
    });
    if (!rough) return [];
    const few = rough.mistakes <= form.parts.join('').length * FEW_MISTAKES;
    const strength = few && signature.strength !== 'possible' ? 'likely' : 'possible';
    return [{ signature, span: rough, record, strength, letters: alike, exact: false }];
  });
}

/** At most every fourth letter of a word that tells a message from its relatives is mistaken. */
const LETTERS_PER_MISTAKE = 4;

/** Up to this share of mistaken letters, a message is likely; above it, a guess. */
const FEW_MISTAKES = 0.12;

/** How far before a message the words stand that deny or suppose it, in letters: an article and a quote in between. */
const BEFORE = 30;

/** A message that is denied is no hit; one that is only supposed is a guess. */
function asSpoken(
  hit: Hit,
  letters: Letters,
  { denied, supposed }: CompiledContext,
): readonly Hit[] {
  const start = letterAt(letters, hit.start);
  const before = letters.text.slice(Math.max(0, start - BEFORE), start);
  if (denied.some((words) => before.includes(words))) return [];
  return supposed.some((words) => before.includes(words))
    ? [{ ...hit, strength: 'possible' }]
    : [hit];
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
