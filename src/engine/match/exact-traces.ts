import type { Compiled, CompiledContext, Prepared } from './compiled.ts';
import { findCode, findNear, findPhrase, type Span } from './find.ts';
import type { Letters } from './letters.ts';
import { findNeedles } from './needles.ts';
import { recordOf, recordsOf, startsWithin } from './records.ts';
import type { Trace } from './trace.ts';
import { withinLimit } from './version.ts';

/** The traces that stand in a text as a message has them. */
export function exactTraces(text: string, letters: Letters, prepared: Prepared): readonly Trace[] {
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
  const reason =
    form.kind === 'near' ? 'words' : bare ? 'number' : strength === 'certain' ? 'exact' : 'piece';
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
  const cut = record.end === letters.length;
  const has = (word: string) => own.includes(word) || (cut && endsWithin(own, word));
  if (signature.with.length > 0 && !signature.with.some(has)) return false;
  return !signature.without.some((word) => own.includes(word));
}

/** Whether a text breaks off within a word, with half of it there. */
function endsWithin(text: string, word: string): boolean {
  for (let length = word.length - 1; length >= Math.ceil(word.length / 2); length -= 1)
    if (text.endsWith(word.slice(0, length))) return true;
  return false;
}
