import type { Compiled } from './compiled.ts';

/** A paste may be cut off anywhere; this many letters more than a relative shares make a cut message its own again. */
const MARGIN = 3;

/** Finds out, for every phrase, how much of its start and end no other owner's phrase has; rests after each. */
export function* findingOwnEnds(
  signatures: readonly Compiled[],
): Generator<undefined, readonly Compiled[]> {
  // Where the account tells two messages with the same words apart, neither takes its ends from the other.
  const texts = signatures.map(({ form }) =>
    form.kind === 'phrase' && !form.foreign ? form.whole : '',
  );
  const owners = signatures.map(({ owner }) => owner);
  const starts = yield* longestShared(texts, owners);
  const ends = yield* longestShared(texts.map(reversed), owners);
  return signatures.map((signature, index) =>
    signature.form.kind === 'phrase'
      ? {
          ...signature,
          form: {
            ...signature.form,
            ownStart: (starts[index] ?? 0) + MARGIN,
            ownEnd: (ends[index] ?? 0) + MARGIN,
          },
        }
      : signature,
  );
}

/**
 * For each text, how much of its start the text of another owner shares. In alphabetical order the one that shares the
 * most is the nearest of another owner on either side.
 */
function* longestShared(
  texts: readonly string[],
  owners: readonly string[],
): Generator<undefined, readonly number[]> {
  const order = texts.map((_, index) => index);
  order.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
  const shared = texts.map(() => 0);
  for (const way of [order, order.toReversed()]) {
    let other: number | undefined;
    let last: number | undefined;
    for (const index of way) {
      if (last !== undefined && owners[last] !== owners[index]) other = last;
      if (other !== undefined)
        shared[index] = Math.max(
          shared[index] ?? 0,
          sharedStart(texts[index] ?? '', texts[other] ?? ''),
        );
      last = index;
      yield;
    }
  }
  return shared;
}

/** Letters are never half a pair, so they can be turned around one by one. */
function reversed(text: string): string {
  let turned = '';
  for (let index = text.length - 1; index >= 0; index -= 1) turned += text.charAt(index);
  return turned;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
