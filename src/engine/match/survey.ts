import type { Catalogue, Strength } from './catalogue.ts';
import { compile } from './compile.ts';
import { hitsIn, type Hit } from './hits.ts';
import { partsOf } from './parts.ts';
import { count, tallyOf, type Occurrences, type Tally } from './tally.ts';
import { provenBy, settle, stronger } from './verdict.ts';

/** A place in a long text: its line, the first being 1, and its offsets (UTF-16, end not included). */
export type Occurrence = { readonly line: number; readonly start: number; readonly end: number };

/** A message found in a long text, however often. */
export type Finding = Occurrences<Occurrence> & {
  readonly kind: 'scenario' | 'outside';
  readonly id: string;
  /** The strongest of its occurrences. */
  readonly certainty: Strength;
  /** Another product or host printed all of them. */
  readonly caution: boolean;
};

/** All that a long text holds, in the order of first appearance; `lines` is the number of its last line. */
export type Survey = { readonly findings: readonly Finding[]; readonly lines: number };

/**
 * Prepares a survey once, for many texts. A survey is read part by part: the generator yields the share that is read
 * (0–1) after each part, so that the caller can show progress, let the page breathe, or stop.
 */
export function createSurvey(catalogue: Catalogue): (text: string) => Generator<number, Survey> {
  const prepared = compile(catalogue);
  return function* survey(text) {
    const groups = new Map<string, Group>();
    const lines = { at: 0, line: 1 };
    for (const { read, own } of partsOf(text)) {
      const { hits } = hitsIn(text, read, prepared);
      const counted = settle(hits).filter(({ start }) => start >= own.from && start < own.to);
      for (const hit of counted) add(groups, hit, advance(lines, text, hit.start));
      advance(lines, text, own.to);
      yield text.length === 0 ? 1 : own.to / text.length;
    }
    return { findings: [...groups.values()].map(findingOf), lines: lines.line };
  };
}

type Group = Tally<Occurrence> & {
  readonly kind: Finding['kind'];
  readonly id: string;
  certainty: Strength;
  /** Whether every trace so far came from another product or host. */
  other: boolean;
  ours: boolean;
};

function add(groups: Map<string, Group>, hit: Hit, line: number): void {
  const { signature, start, end, origin } = hit;
  const strength = provenBy(hit);
  const place = { line, start, end };
  const other = origin === 'other' || (origin === 'unknown' && signature.caution);
  const group = groups.get(signature.owner);
  if (!group) {
    groups.set(signature.owner, {
      kind: signature.scenario ? 'scenario' : 'outside',
      id: signature.owner,
      certainty: strength,
      other,
      ours: origin === 'ours',
      ...tallyOf(place, signature.name),
    });
    return;
  }
  if (stronger(strength, group.certainty)) group.certainty = strength;
  group.other ||= other;
  group.ours ||= origin === 'ours';
  count(group, place, signature.name);
}

function findingOf({
  kind,
  id,
  certainty,
  other,
  ours,
  count: often,
  first,
  last,
}: Group): Finding {
  return { kind, id, certainty, caution: other && !ours, count: often, first, last };
}

/** Counts the lines up to `to`, which only ever moves on, and returns the one that stands there. */
function advance(lines: { at: number; line: number }, text: string, to: number): number {
  for (let at = text.indexOf('\n', lines.at); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    lines.line += 1;
  lines.at = to;
  return lines.line;
}
