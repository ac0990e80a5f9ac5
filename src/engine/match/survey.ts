import type { Catalogue, Strength } from './catalogue.ts';
import { compile } from './compile.ts';
import { hitsIn, type Hit } from './hits.ts';
import { partsOf } from './parts.ts';
import { provenBy, settle, stronger } from './verdict.ts';

/** A place in a long text: its line, the first being 1, and its offsets (UTF-16, end not included). */
export type Occurrence = { readonly line: number; readonly start: number; readonly end: number };

/** A message found in a long text, however often. */
export type Finding = {
  readonly kind: 'scenario' | 'outside';
  readonly id: string;
  /** The strongest of its occurrences. */
  readonly certainty: Strength;
  /** Another product or host printed all of them. */
  readonly caution: boolean;
  readonly count: number;
  readonly first: Occurrence;
  readonly last: Occurrence;
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

type Group = {
  readonly kind: Finding['kind'];
  readonly id: string;
  certainty: Strength;
  /** Whether every trace so far came from another product or host. */
  other: boolean;
  ours: boolean;
  count: number;
  readonly first: Occurrence;
  last: Occurrence;
  /** The signatures of the latest occurrence: one message may leave several traces. */
  seen: Set<string>;
};

/** Traces further apart than this are not of one message, in UTF-16 units. */
const SAME_MESSAGE = 2000;

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
      count: 1,
      first: place,
      last: place,
      seen: new Set([signature.name]),
    });
    return;
  }
  if (stronger(strength, group.certainty)) group.certainty = strength;
  group.other ||= other;
  group.ours ||= origin === 'ours';
  const again = group.seen.has(signature.name) && start >= group.last.end;
  if (again || start - group.last.start > SAME_MESSAGE) {
    group.count += 1;
    group.last = place;
    group.seen = new Set([signature.name]);
  } else group.seen.add(signature.name);
}

function findingOf({ kind, id, certainty, other, ours, count, first, last }: Group): Finding {
  return { kind, id, certainty, caution: other && !ours, count, first, last };
}

/** Counts the lines up to `to` and returns the one that stands there. */
function advance(lines: { at: number; line: number }, text: string, to: number): number {
  for (let at = text.indexOf('\n', lines.at); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    lines.line += 1;
  lines.at = Math.max(lines.at, to);
  return lines.line;
}
