/**
 * All the words and phrases of a catalogue, looked for in one pass over a text. Looking for each by itself would take a
 * pass for every one of them, and a catalogue of five hundred scenarios has many thousands.
 */
export type Needles = {
  /** For each hash of four letters, the list of `grams` it may begin, plus one; 0 where none. */
  readonly table: Uint16Array;
  readonly grams: readonly (readonly Gram[])[];
  /** Those with fewer than four letters. */
  readonly short: readonly Needle[];
};

type Needle = { readonly text: string; readonly id: number };

/** Four letters of a needle, `offset` letters after its start. */
type Gram = Needle & { readonly offset: number };

const SIZE = 4;
/** Five bits for each of four letters. What is older is pushed out of the hash. */
const BITS = 5;
const MASK = (1 << (BITS * SIZE)) - 1;

/** A search stops after this many hits of one needle: a part of a log may hold a thousand, and none says more than the first. */
const MOST_HITS = 500;

function hashOf(text: string, from: number): number {
  let hash = 0;
  for (let index = from; index < from + SIZE; index += 1)
    hash = ((hash << BITS) ^ text.charCodeAt(index)) & MASK;
  return hash;
}

/** Prepares `texts` to be looked for. A needle's id is its place in the list. */
export function needlesOf(texts: readonly string[]): Needles {
  const work = preparingNeedles(texts);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The same, resting after each of them. */
export function* preparingNeedles(texts: readonly string[]): Generator<undefined, Needles> {
  const table = new Uint16Array(MASK + 1);
  const grams: Gram[][] = [];
  const short: Needle[] = [];
  const crowd = new Uint16Array(MASK + 1);
  for (const text of texts) {
    for (let offset = 0; offset + SIZE <= text.length; offset += 1) {
      const hash = hashOf(text, offset);
      crowd[hash] = (crowd[hash] ?? 0) + 1;
    }
    yield;
  }
  for (const [id, text] of texts.entries()) {
    if (text === '') continue;
    if (text.length < SIZE) {
      short.push({ text, id });
      continue;
    }
    const offset = loneliest(text, crowd);
    const hash = hashOf(text, offset);
    const at = table[hash] ?? 0;
    if (at === 0) {
      grams.push([{ text, id, offset }]);
      table[hash] = grams.length;
    } else grams[at - 1]?.push({ text, id, offset });
    yield;
  }
  return { table, grams, short };
}

/** Where in a needle the four letters stand that the fewest other needles share, so that few places have to be looked at. */
function loneliest(text: string, crowd: Uint16Array): number {
  let best = 0;
  let least = Infinity;
  for (let offset = 0; offset + SIZE <= text.length; offset += 1) {
    const count = crowd[hashOf(text, offset)] ?? 0;
    if (count < least) {
      least = count;
      best = offset;
    }
  }
  return best;
}

/** Where each needle begins in `text`, by id, in ascending order. Needles that are not there are left out. */
export function findNeedles(
  text: string,
  { table, grams, short }: Needles,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const add = (id: number, start: number) => {
    const places = found.get(id);
    if (places === undefined) found.set(id, [start]);
    else if (places.length < MOST_HITS) places.push(start);
  };
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash << BITS) ^ text.charCodeAt(index)) & MASK;
    const at = table[hash] ?? 0;
    if (at === 0) continue;
    for (const gram of grams[at - 1] ?? []) {
      const start = index - (SIZE - 1) - gram.offset;
      if (start >= 0 && text.startsWith(gram.text, start)) add(gram.id, start);
    }
  }
  for (const { text: needle, id } of short) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      add(id, at);
      if ((found.get(id)?.length ?? 0) >= MOST_HITS) break;
    }
  }
  return found;
}
