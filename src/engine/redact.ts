import { hostRules } from './redaction/hosts.ts';
import { finds, type Find, type Kind, type Rule } from './redaction/kinds.ts';
import { knownFrom, knownIn } from './redaction/known.ts';
import { nameOf, namesFor, PLACEHOLDER, type Names } from './redaction/names.ts';
import { numberRules } from './redaction/numbers.ts';
import { peopleRules } from './redaction/people.ts';
import { randomRules, secretRules } from './redaction/secrets.ts';
import { spanOf, valueOf, viewsOf, type Span } from './views.ts';

/** One value that was replaced, for the preview. */
export type Replacement = {
  readonly kind: Kind;
  /** What stands in its place, such as `<user-1>`; the same value has the same one in all texts of a package. */
  readonly placeholder: string;
  /** As it was first written. To show, never to copy. */
  readonly original: string;
  /** How often it was replaced, in all texts together. */
  readonly count: number;
  /** Whether the agent put it back. */
  readonly restored: boolean;
};

/**
 * Texts that may leave, or none: only `redacted` has texts, so that whatever goes wrong nothing can be copied.
 * `texts` are in the order of what was given; `counts` says how many different values of each kind were replaced and not
 * put back.
 */
export type Redacted =
  | {
      readonly kind: 'redacted';
      readonly texts: readonly string[];
      readonly replacements: readonly Replacement[];
      readonly counts: Readonly<Partial<Record<Kind, number>>>;
    }
  | { readonly kind: 'failed'; readonly reason: 'too-long' | 'not-settled' | 'error' };

/** No note is longer; more would be a whole log, which is not handed over by clipboard. */
const LONGEST = 1_000_000;

/** Replacing may bring a new value to light; texts that still change after so many rounds are not let out. */
const MOST_ROUNDS = 8;

let made: readonly Rule[] | undefined;

/** Made when they are first needed: dozens of long patterns, which most visits do without. */
function allRules(): readonly Rule[] {
  made ??= [...secretRules(), ...numberRules(), ...peopleRules(), ...hostRules(), ...randomRules()];
  return made;
}

/**
 * Replaces what names a person, a computer or an organisation, and every secret, by placeholders; consistently over all
 * texts of a package. Redacting the result again changes nothing. Placeholders that already stand in a text are left alone
 * and their numbers not used again. Never throws.
 *
 * @param restored placeholders, as an earlier call with the same texts gave them, whose values the agent wants to keep
 * @param rules only for tests: what to look for
 */
export function redact(
  texts: readonly string[],
  restored: ReadonlySet<string> = new Set(),
  rules: readonly Rule[] = allRules(),
): Redacted {
  try {
    if (texts.reduce((sum, text) => sum + text.length, 0) > LONGEST)
      return { kind: 'failed', reason: 'too-long' };
    const names = namesFor(texts);
    let now = texts;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = replaceAll(now, names, rules);
      if (next.every((text, index) => text === now[index])) return finished(next, names, restored);
      now = next;
    }
    return { kind: 'failed', reason: 'not-settled' };
  } catch {
    // Whatever it was: a text that was not looked through to the end does not leave.
    return { kind: 'failed', reason: 'error' };
  }
}

/** One round: what the rules find in each text, then what one text gave away about the others. */
function replaceAll(
  texts: readonly string[],
  names: Names,
  rules: readonly Rule[],
): readonly string[] {
  const found = texts.map((text) => claim(text, rulesIn(rules, text)));
  const known = knownFrom([
    ...[...names.given.values()].map(({ kind, original }) => ({ kind, value: original })),
    ...found.flatMap((finds, index) =>
      finds.map(({ kind, start, end }) => ({
        kind,
        value: valueOf((texts[index] ?? '').slice(start, end)),
      })),
    ),
  ]);
  return texts.map((text, index) => {
    const elsewhere = viewsOf(text).flatMap((view) =>
      knownIn(known, view.text).map((find) => ({ ...find, ...spanOf(view, find) })),
    );
    return replaced(text, claim(text, [...(found[index] ?? []), ...elsewhere]), names);
  });
}

/** What each rule finds in any view, in the order of the rules, as stretches of the text itself. */
function rulesIn(rules: readonly Rule[], text: string): readonly Find[] {
  const views = viewsOf(text);
  return rules.flatMap((rule) =>
    views.flatMap((view) =>
      finds(rule, view.text).map((find) => ({ ...find, ...spanOf(view, find) })),
    ),
  );
}

/**
 * Of finds that overlap the earlier one stands, and what it leaves of the later one is replaced too. Placeholders are
 * nobody's. In the order of the text.
 */
function claim(text: string, all: readonly Find[]): readonly Find[] {
  const taken: Span[] = [...text.matchAll(PLACEHOLDER)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const kept: Find[] = [];
  for (const find of all) {
    for (const piece of without(find, taken)) {
      const part = text.slice(piece.start, piece.end);
      if (!/[\p{L}\p{N}]/u.test(part)) continue;
      const start = piece.start + (part.length - part.trimStart().length);
      const own = { kind: find.kind, start, end: start + part.trim().length };
      kept.push(own);
      taken.push(own);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function without(span: Span, taken: readonly Span[]): readonly Span[] {
  const within = taken
    .filter(({ start, end }) => start < span.end && end > span.start)
    .sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let from = span.start;
  for (const { start, end } of within) {
    if (start > from) pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < span.end) pieces.push({ start: from, end: span.end });
  return pieces;
}

function replaced(text: string, finds: readonly Find[], names: Names): string {
  let result = '';
  let from = 0;
  for (const { kind, start, end } of finds) {
    result += text.slice(from, start) + nameOf(names, kind, valueOf(text.slice(start, end)));
    from = end;
  }
  return result + text.slice(from);
}

function finished(texts: readonly string[], names: Names, restored: ReadonlySet<string>): Redacted {
  const originals = new Map(
    [...names.given.values()].map(({ placeholder, original }) => [placeholder, original]),
  );
  const times = new Map<string, number>();
  const counts: Partial<Record<Kind, number>> = {};
  for (const [placeholder] of texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)]))
    times.set(placeholder, (times.get(placeholder) ?? 0) + 1);
  const replacements = [...names.given.values()].map((named) => ({
    ...named,
    count: times.get(named.placeholder) ?? 0,
    restored: restored.has(named.placeholder),
  }));
  for (const { kind, restored: back } of replacements)
    if (!back) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    kind: 'redacted',
    texts: texts.map((text) =>
      text.replaceAll(PLACEHOLDER, (placeholder) =>
        restored.has(placeholder) ? (originals.get(placeholder) ?? placeholder) : placeholder,
      ),
    ),
    replacements,
    counts,
  };
}
