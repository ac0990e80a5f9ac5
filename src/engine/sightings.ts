import type { CaseEvent } from './case.ts';
import type { Verdict } from './match/match.ts';

/** A known message in a long text: the page about it, how often it stands there, its first and its last line. */
export type Sighting = {
  readonly page: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
};

/** What was found in the long text of a call, in the order of appearance. The latest text counts. */
export function sightingsIn(events: readonly CaseEvent[]): readonly Sighting[] {
  return events.findLast((event) => event.kind === 'surveyed')?.sightings ?? [];
}

/** The same of a text that was matched at once: every message in it with its lines, in the order of appearance. */
export function sightingsOf(text: string, { matches, outside }: Verdict): readonly Sighting[] {
  const line = (at: number) => linesOf(text.slice(0, at));
  return [
    ...matches.map(({ scenario, occurrences }) => ({ page: scenario, occurrences })),
    ...outside.map(({ id, occurrences }) => ({ page: id, occurrences })),
  ]
    .sort((a, b) => a.occurrences.first.start - b.occurrences.first.start)
    .map(({ page, occurrences: { count, first, last } }) => ({
      page,
      count,
      first: line(first.start),
      last: line(last.start),
    }));
}

/** The number of the last line of a text, the first being 1. */
export function linesOf(text: string): number {
  return text.split('\n').length;
}
