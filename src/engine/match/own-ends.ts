import type { Compiled } from './compiled.ts';

/** A paste may be cut off anywhere; this many letters more than a relative shares make a cut message its own again. */
const MARGIN = 3;

/** Finds out, for every phrase, how much of its start and end no other owner's phrase has; rests after each. */
export function* findingOwnEnds(
  signatures: readonly Compiled[],
): Generator<undefined, readonly Compiled[]> {
  // Where the account tells two messages with the same words apart, neither takes its ends from the other.
  const phrases = signatures.map(({ owner, form }) => ({
    owner,
    text: form.kind === 'phrase' && !form.foreign ? form.whole : '',
  }));
  const starts = yield* longestShared(phrases);
  const ends = yield* longestShared(
    phrases.map(({ owner, text }) => ({ owner, text: reversed(text) })),
  );
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

type Owned = { readonly owner: string; readonly text: string };

/**
 * For each text, how much of its start the text of another owner shares. In alphabetical order the one that shares the
 * most is the nearest of another owner on either side.
 */
function* longestShared(texts: readonly Owned[]): Generator<undefined, readonly number[]> {
  const all = texts.map((each) => ({ ...each, shared: 0 }));
  const order = [...all].sort((a, b) => (a.text < b.text ? -1 : 1));
  for (const way of [order, order.toReversed()]) {
    let other: Owned | undefined;
    let last: Owned | undefined;
    for (const each of way) {
      if (last?.owner !== each.owner) other = last;
      if (other) each.shared = Math.max(each.shared, sharedStart(each.text, other.text));
      last = each;
      yield;
    }
  }
  return all.map(({ shared }) => shared);
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
