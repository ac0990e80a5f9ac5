import type { Catalogue, Strength } from './catalogue.ts';
import { compile, compiling } from './compile.ts';
import type { Prepared } from './compiled.ts';
import { hitsIn, type Hit } from './hits.ts';
import { partsOf } from './parts.ts';
import type { Occurrences } from './tally.ts';
import { verdictOf } from './verdict.ts';

export type { Catalogue } from './catalogue.ts';

/** How sure an answer is. *Certain* was wrong nowhere; *possible* is shown as a guess. */
export type Certainty = Strength;

/**
 * What the strongest trace is: the message as printed; a piece that proves it not alone; a number that nothing near it
 * calls an error; the message with its sentence going on, or within somebody's own; its words; the message with mistakes; or
 * cut off.
 */
export type Reason =
  'exact' | 'piece' | 'number' | 'continued' | 'embedded' | 'words' | 'mistyped' | 'cut';

/** What decided: a signature and its place in the given text (UTF-16, end not included). */
export type Evidence = { readonly signature: string; readonly start: number; readonly end: number };

/** A documented scenario found in a text. */
export type Match = {
  readonly scenario: string;
  readonly certainty: Certainty;
  /** Another product or host printed the message. */
  readonly caution: boolean;
  /** The retired connector or its service printed the message: its record says so. */
  readonly retired: boolean;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  readonly occurrences: Occurrences;
};

/** A known message outside the ten found in a text. */
export type OutsideMatch = {
  readonly id: string;
  readonly certainty: Certainty;
  /** It follows from another error in the text and goes away with it. */
  readonly followOn: boolean;
  readonly evidence: readonly Evidence[];
  readonly occurrences: Occurrences;
};

/** The answer to a text. Both lists are in the order of appearance. */
export type Verdict = {
  readonly verdict: 'match' | 'outside' | 'none';
  readonly matches: readonly Match[];
  readonly outside: readonly OutsideMatch[];
};

/** Prepares a matcher once, for many texts. It is total: any string gives a verdict, none is thrown at. */
export function createMatcher(catalogue: Catalogue): (text: string) => Verdict {
  return matcherOf(compile(catalogue));
}

/** Prepares the same matcher piece by piece, so that a page can rest in between. */
export function* preparingMatcher(
  catalogue: Catalogue,
): Generator<undefined, (text: string) => Verdict> {
  return matcherOf(yield* compiling(catalogue));
}

function matcherOf(prepared: Prepared): (text: string) => Verdict {
  return (text) => verdictOf(hitsOf(text, prepared));
}

/** Every trace in a text, read part by part, so that a long text needs no more memory than a short one. */
function hitsOf(text: string, prepared: Prepared): readonly Hit[] {
  const found = partsOf(text).map(({ read, own }) => {
    const { hits, origin } = hitsIn(text, read, prepared);
    return { origin, hits: hits.filter(({ start }) => start >= own.from && start < own.to) };
  });
  const origins = found.map(({ origin }) => origin);
  const whole = origins.includes('ours') ? 'ours' : origins.includes('other') ? 'other' : 'unknown';
  return found.flatMap(({ hits }) =>
    // Where the record does not say who printed it, the rest of the paste may.
    hits.map((hit) =>
      hit.origin === 'unknown' && !(hit.signature.own && whole === 'other')
        ? { ...hit, origin: whole }
        : hit,
    ),
  );
}
