type Place = { readonly start: number; readonly end: number };

/** How often a message stands in a text, and where first and last. */
export type Occurrences<P extends Place = Place> = {
  readonly count: number;
  readonly first: P;
  readonly last: P;
};

/** Counts the occurrences of one message, trace by trace, in the order in which they stand. */
export type Tally<P extends Place = Place> = {
  count: number;
  readonly first: P;
  last: P;
  /** The signatures of the latest occurrence: one message may leave several traces. */
  seen: Set<string>;
};

/** Traces further apart than this are not of one message, in UTF-16 units. */
const SAME_MESSAGE = 2000;

/** Begins with the first trace. */
export function tallyOf<P extends Place>(place: P, signature: string): Tally<P> {
  return { count: 1, first: place, last: place, seen: new Set([signature]) };
}

/** Takes the next trace: another one of the latest occurrence, or of a new one. */
export function count<P extends Place>(tally: Tally<P>, place: P, signature: string): void {
  const again = tally.seen.has(signature) && place.start >= tally.last.end;
  if (again || place.start - tally.last.start > SAME_MESSAGE) {
    tally.count += 1;
    tally.last = place;
    tally.seen = new Set([signature]);
  } else tally.seen.add(signature);
}
