import type { CaseEvent } from './case.ts';

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
