import type { Compiled, Form, Prepared } from './compiled.ts';
import { findCutEnd, findCutStart, SHORTEST_CUT, TELLTALE, type Span } from './find.ts';
import { confused, letterAt, lettersOf, type Letters } from './letters.ts';
import { findNearRoughly, findRoughly, mayHold, searched, type Searched } from './rough.ts';
import type { Trace } from './trace.ts';
import { withinLimit } from './version.ts';

/**
 * Traces with typing errors, or as a machine misread them, or cut off. Only where no trace of the same owner was found
 * exactly, and never more than likely.
 */
export function roughTraces(
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
    ...cutsOf(text, letters),
  };
  const whole = pieceOf(letters.text, signatures) ?? pieceWithValue(pasted, signatures);
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
    if (owners.has(signature.owner)) return [];
    // Who pastes a message as printed does not tell another one from memory.
    if (printed && signature.form.kind === 'near') return [];
    if (!worthwhile(signature.form, pasted) || !admitsRoughly(signature, pasted)) return [];
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
    ({ form }) =>
      form.kind === 'phrase' &&
      !form.foreign &&
      form.whole.length >= text.length &&
      form.whole.includes(text) &&
      hasNumbers(form, text),
  );
  return having.every(({ owner }) => owner === having[0]?.owner) ? having[0] : undefined;
}

/** A quoted value: a name, a version. */
const VALUE =
  /['"`\u2018-\u201F\u00AB\u2039][^\n'"`\u2018-\u201F\u00AB\u00BB\u2039\u203A]{1,80}['"`\u2018-\u201F\u00BB\u203A]/g;

/** The same where the piece holds the value that varies. Where the value decides, a piece is not enough. */
function pieceWithValue(pasted: Pasted, signatures: readonly Compiled[]): Compiled | undefined {
  const { text, letters } = pasted;
  if (letters.text.length > LONGEST_PHRASE || text.search(VALUE) === -1) return undefined;
  const found = pieceOf(lettersOf(text.replaceAll(VALUE, ' ')).text, signatures);
  if (found?.form.kind !== 'phrase' || found.form.parts.length === 1) return undefined;
  const decided = found.form.version !== undefined || found.form.account !== undefined;
  return decided || !admitsRoughly(found, pasted) ? undefined : found;
}

/** An ellipsis: a preview, a quotation or a narrow column breaks off there. */
const ELLIPSIS = /\u2026|\.{3}/g;

/** Not more of them than this: dots fill tables, too. */
const MOST_GAPS = 20;

/** The letters before which a text breaks off. */
function gapsIn(text: string, letters: Letters): readonly number[] {
  const gaps = [...text.matchAll(ELLIPSIS)].map(({ index }) => letterAt(letters, index));
  return gaps.length > MOST_GAPS ? [] : gaps;
}

/** Where a text breaks off, and the letters by which a phrase that is cut there is recognised. */
function cutsOf(text: string, letters: Letters): Pick<Pasted, 'gaps' | 'telltales'> {
  const gaps = [letters.text.length, ...gapsIn(text, letters)];
  return {
    gaps,
    telltales: [
      ...gaps.map((gap) => letters.text.slice(Math.max(0, gap - TELLTALE), gap)),
      letters.text.slice(0, TELLTALE),
    ],
  };
}

/** A phrase that breaks off where the text or a piece of it does, or whose beginning was not copied. */
function cutIn({ letters: { text }, gaps }: Pasted, form: Phrase): Span | undefined {
  const cuts = [...gaps.map((gap) => findCutEnd(text, gap, form)), findCutStart(text, 0, form)];
  return cuts.find((cut) => cut && hasNumbers(form, text.slice(cut.start, cut.end)));
}

/** Whether a closer look may find something: of hundreds of phrases, few are cut off here or have enough letters in common. */
function worthwhile(form: Form, pasted: Pasted): boolean {
  switch (form.kind) {
    case 'code':
      return false;
    case 'near':
      return pasted.letters.text.length <= MOST_LETTERS_FROM_MEMORY;
    case 'phrase':
      return (
        pasted.telltales.some((telltale) => form.whole.includes(telltale)) ||
        mayHold(pasted.where, form)
      );
    default:
      return form satisfies never;
  }
}

/** Whether the numbers of a phrase are in a piece of it. Another number makes another message, and none may be any. */
function hasNumbers({ numbers }: Phrase, letters: string): boolean {
  return numbers.every((number) => letters.includes(number));
}

/** A short text, in both views. */
type Pasted = {
  readonly text: string;
  readonly letters: Letters;
  readonly alike: Letters;
  readonly where: Searched;
  readonly record: Span;
  readonly negations: readonly string[];
  /** The letters before which it breaks off, its end among them. */
  readonly gaps: readonly number[];
  /** Some letters before each gap, and those at its beginning. */
  readonly telltales: readonly string[];
};

type Phrase = Extract<Form, { kind: 'phrase' }>;

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
      const span = findNearRoughly(where, form);
      return span && !turned(span, form.words, pasted)
        ? { span, strength: 'possible', letters: alike, reason: 'mistyped' }
        : undefined;
    }
    case 'phrase': {
      const cut = form.version === undefined ? cutIn(pasted, form) : undefined;
      if (cut) return { span: cut, strength: 'likely', letters, reason: 'cut' };
      const span = findRoughly(where, form).find(
        (place) =>
          hasNumbers(form, plainly(place, pasted)) &&
          withinLimit(text, alike.at, place, form.version) &&
          !turned(place, form.whole, pasted),
      );
      if (!span) return undefined;
      const few = span.mistakes <= form.whole.length * FEW_MISTAKES;
      // What is a guess as printed is nobody's message with many mistakes in it.
      if (!few && strength === 'possible') return undefined;
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
function turned(place: Span, own: string, pasted: Pasted): boolean {
  const there = plainly(place, pasted);
  return pasted.negations.some((word) => there.includes(word) && !own.includes(word));
}

/** A place and a little on both sides, in the letters that were pasted. */
function plainly({ start, end }: Span, { letters, alike }: Pasted): string {
  const letter = (position: number) => letterAt(letters, alike.at[position] ?? Infinity);
  return letters.text.slice(Math.max(0, letter(start) - 4), letter(end) + 4);
}

/** Up to this share of mistaken letters, a message is likely; above it, a guess. */
const FEW_MISTAKES = 0.12;
