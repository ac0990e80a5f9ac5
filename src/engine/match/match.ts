import type { Catalogue, Strength } from './catalogue.ts';
import { originOf } from './caution.ts';
import { compile, trigramsOf, type Compiled, type CompiledContext } from './compile.ts';
import {
  findCode,
  findCut,
  findNear,
  findPhrase,
  findRoughly,
  holdsRoughly,
  type Span,
} from './find.ts';
import { confused, lettersOf, type Letters } from './letters.ts';
import { recordOf, recordsOf } from './records.ts';
import { withinLimit } from './version.ts';

export type { Catalogue } from './catalogue.ts';

/** How sure an answer is. *Certain* was wrong nowhere; *possible* is shown as a guess. */
export type Certainty = Strength;

/** What decided: a signature and its place in the given text (UTF-16, end not included). */
export type Evidence = { readonly signature: string; readonly start: number; readonly end: number };

/** A documented scenario found in a text. */
export type Match = {
  readonly scenario: string;
  readonly certainty: Certainty;
  /** Another product or host printed the message. */
  readonly caution: boolean;
  readonly evidence: readonly Evidence[];
};

/** A known message outside the ten found in a text. */
export type OutsideMatch = {
  readonly id: string;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
};

/** The answer to a text. Both lists are in the order of appearance. */
export type Verdict = {
  readonly verdict: 'match' | 'outside' | 'none';
  readonly matches: readonly Match[];
  readonly outside: readonly OutsideMatch[];
};

/** Above this many letters, only exact traces are looked for: nobody retypes so much from memory. */
const MOST_LETTERS_FOR_MISTAKES = 6000;

/** No more evidence than a reader looks at. */
const MOST_EVIDENCE = 50;

type Hit = {
  readonly signature: Compiled;
  readonly span: Span;
  readonly record: Span;
  readonly strength: Strength;
  /** The positions of the letters in which the span was found. */
  readonly at: readonly number[];
};

/** Prepares a matcher once, for many texts. It is total: any string gives a verdict, none is thrown at. */
export function createMatcher(catalogue: Catalogue): (text: string) => Verdict {
  const { signatures, context } = compile(catalogue);
  return (text) => {
    const letters = lettersOf(text);
    const starts = recordsOf(text, letters);
    const exact = exactHits(text, letters, starts, signatures);
    const rough =
      letters.text.length <= MOST_LETTERS_FOR_MISTAKES
        ? roughHits(text, letters, signatures, exact)
        : [];
    const spoken = [...exact, ...rough].flatMap((hit) => asSpoken(hit, letters, context));
    return verdictOf(text, letters, settle(spoken), context);
  };
}

function exactHits(
  text: string,
  letters: Letters,
  starts: readonly number[],
  signatures: readonly Compiled[],
): readonly Hit[] {
  return signatures.flatMap((signature) =>
    spansOf(signature, letters).flatMap((span): readonly Hit[] => {
      const record = recordOf(starts, span, letters.text.length);
      if (!admits(signature, letters.text, record)) return [];
      const { form } = signature;
      if (form.kind === 'phrase' && !withinLimit(text, letters.at, span, form.version)) return [];
      return [{ signature, span, record, strength: signature.strength, at: letters.at }];
    }),
  );
}

function spansOf({ form }: Compiled, letters: Letters): readonly Span[] {
  switch (form.kind) {
    case 'phrase':
      return findPhrase(letters.text, form.parts);
    case 'near':
      return findNear(letters.text, form.groups);
    case 'code':
      return findCode(letters, form.forms);
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
 * Traces with typing errors, or as a machine misread them. Only where no trace of the same owner was found exactly, and
 * never more than likely.
 */
function roughHits(
  text: string,
  letters: Letters,
  signatures: readonly Compiled[],
  exact: readonly Hit[],
): readonly Hit[] {
  const owners = new Set(
    exact.filter(({ strength }) => strength !== 'possible').map(({ signature }) => signature.owner),
  );
  const alike = confused(letters);
  const grams = new Set([...trigramsOf(letters.text), ...trigramsOf(alike.text)]);
  const hits: Hit[] = [];
  for (const signature of signatures) {
    const { form } = signature;
    if (form.kind !== 'phrase' || owners.has(signature.owner)) continue;
    const cut = form.version === undefined ? findCut(letters.text, form) : undefined;
    if (cut && admits(signature, letters.text, { start: 0, end: letters.text.length })) {
      hits.push({
        signature,
        span: cut,
        record: { start: 0, end: letters.text.length },
        strength: 'likely',
        at: letters.at,
      });
      continue;
    }
    if (form.keys.length === 0) continue;
    const found = findRoughly(alike.text, form, grams).find((place) => {
      const around = alike.text.slice(Math.max(0, place.start - 2), place.end + 2);
      return (
        form.keys.every((key) => holdsRoughly(around, key)) &&
        withinLimit(text, alike.at, place, form.version)
      );
    });
    if (!found || !admits(signature, letters.text, { start: 0, end: letters.text.length }))
      continue;
    const size = form.parts.join('').length;
    const strength =
      found.mistakes <= size * 0.12 && signature.strength !== 'possible' ? 'likely' : 'possible';
    hits.push({
      signature,
      span: found,
      record: { start: 0, end: letters.text.length },
      strength,
      at: alike.at,
    });
  }
  return hits;
}

/** How far before a message the words stand that deny or suppose it, in letters: an article and a quote in between. */
const BEFORE = 30;

/** A message that is denied is no hit; one that is only supposed is a guess. */
function asSpoken(
  hit: Hit,
  letters: Letters,
  { denied, supposed }: CompiledContext,
): readonly Hit[] {
  const start = letterAt(letters, place(hit).start);
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

const ORDER: Readonly<Record<Strength, number>> = { certain: 2, likely: 1, possible: 0 };

/** Where traces of different messages overlap, the stronger one stands; of two alike, the longer. */
function settle(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.signature.owner !== hit.signature.owner &&
          overlaps(place(hit), place(other)) &&
          beats(other, hit),
      ),
  );
}

function place({ span, at }: Hit): Span {
  return { start: at[span.start] ?? 0, end: (at[span.end - 1] ?? 0) + 1 };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function beats(one: Hit, other: Hit): boolean {
  if (ORDER[one.strength] !== ORDER[other.strength])
    return ORDER[one.strength] > ORDER[other.strength];
  const [a, b] = [place(one), place(other)];
  return a.end - a.start > b.end - b.start;
}

function verdictOf(
  text: string,
  letters: Letters,
  hits: readonly Hit[],
  context: CompiledContext,
): Verdict {
  const owners = new Map<string, Hit[]>();
  for (const hit of [...hits].sort((a, b) => place(a).start - place(b).start)) {
    owners.set(hit.signature.owner, [...(owners.get(hit.signature.owner) ?? []), hit]);
  }
  const matches: Match[] = [];
  const outside: OutsideMatch[] = [];
  for (const [owner, found] of owners) {
    const certainty = found.reduce<Strength>(
      (best, { strength }) => (ORDER[strength] > ORDER[best] ? strength : best),
      'possible',
    );
    const evidence = evidenceOf(found);
    if (found[0]?.signature.scenario === true) {
      matches.push({
        scenario: owner,
        certainty,
        caution: cautious(found, text, letters, context),
        evidence,
      });
    } else outside.push({ id: owner, certainty, evidence });
  }
  return {
    verdict: matches.length > 0 ? 'match' : outside.length > 0 ? 'outside' : 'none',
    matches,
    outside,
  };
}

/** The strongest traces; a weaker one that overlaps a stronger adds nothing for a reader. */
function evidenceOf(hits: readonly Hit[]): readonly Evidence[] {
  const best = [...hits].sort(
    (a, b) => ORDER[b.strength] - ORDER[a.strength] || length(b) - length(a),
  );
  const kept: Evidence[] = [];
  for (const hit of best) {
    if (kept.length === MOST_EVIDENCE) break;
    const own = place(hit);
    if (!kept.some((other) => overlaps(own, other)))
      kept.push({ signature: hit.signature.name, ...own });
  }
  return kept.sort((a, b) => a.start - b.start);
}

function length(hit: Hit): number {
  const { start, end } = place(hit);
  return end - start;
}

/** Whether every record that holds the message comes from another product or host. */
function cautious(
  hits: readonly Hit[],
  text: string,
  letters: Letters,
  context: CompiledContext,
): boolean {
  const origins = hits.map(({ signature, record }) => {
    const own = originOf(
      letters.text.slice(record.start, record.end),
      text.slice(letters.at[record.start] ?? 0, (letters.at[record.end - 1] ?? 0) + 1),
      context,
    );
    if (own !== 'unknown') return own;
    // The record does not say; the rest of the paste may.
    const whole = originOf(letters.text, text, context);
    return whole === 'unknown' && signature.caution ? 'other' : whole;
  });
  return !origins.includes('ours') && origins.includes('other');
}
