import type { Published, Side } from '#engine/match/catalogue.ts';
import { lettersOf } from '#engine/match/letters.ts';

/** A message as published in some language. */
export type Wording = {
  readonly language: string;
  readonly kind: 'screen' | 'human' | 'machine' | 'heading';
  readonly text: string;
};

/** An entry's published wordings, and what must or must not stand beside a piece that other products print too. */
export type Wordings = {
  readonly id: string;
  readonly wordings: readonly Wording[];
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly account?: Side | undefined;
};

/** What varies in a message, or names a product: the text is cut there. */
const VARIES = [
  /^[^\s:]{0,80}\\[^\s:]{1,80} ?:/g,
  /https?:\S+/g,
  /[A-Za-z] ?[:：][^"'»”。]{5,160}?\.? ?psm?d?1/g,
  /["'«“「]?\s*[\w.]+@[\w.]+\s*["'»”」]?/g,
  /\[? ?admin\.? ?vdomain\.com ?\]?/gi,
  /Skype (?:for Business|Entreprise|Empresarial)(?: Online)?/gi,
  /["'«“「\\]*\s*2[.,]0\s*["'»”」]*/g,
  /[\p{L}]+-[\p{L}]+ ?[:：]/gu,
];

/** The least version that is required. What stands right beside it is the heart of its message. */
const LEAST = /["'«“「『\\]*\s*3[.,]0\s*["'»”」』]*/g;
const HOLE = /["'«»“”「」『』]?\s*\{value\}\s*["'«»“”]?/g;

/** Cuts at the end of a sentence, before a message in a frame, and where something varies. */
// eslint-disable-next-line no-control-regex -- stands for what was cut out, and is in no published text
const CUT = /\u0000|(?<=[.!?])\s+(?=\p{Lu})|[。．！？:：;]/u;

/** A piece of fewer letters proves nothing. A character of Chinese, Japanese or Korean says as much as a word. */
const SHORTEST = { letters: 18, characters: 9 } as const;
const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Pieces this much alike in two scenarios belong to the frame around the message, as a share of common trigrams. */
const ALIKE = 0.72;

type Piece = {
  readonly wording: Wording;
  readonly text: string;
  readonly letters: string;
  /** On which side of the piece the required version stands, if it does. */
  readonly version: 'before' | 'after' | undefined;
};

/**
 * The pieces of published wordings that are a scenario's own, as the matcher looks for them: sentences that no other scenario has, nor
 * anything like them. A number or a name between two pieces is a cut, not a hole: translations put it in many places.
 */
export function publishedOf(all: readonly Wordings[]): ReadonlyMap<string, readonly Published[]> {
  const pieces = all.map(({ id, wordings }) => ({ id, found: unique(wordings.flatMap(cut)) }));
  const foreign = foreignPieces(pieces);
  return new Map(
    all.map((entry) => {
      const { id, wordings } = entry;
      const own = unique(
        wordings.flatMap((wording) => {
          const mine = cut(wording).filter(({ letters }) => !foreign.get(id)?.has(letters));
          if (id === 'powershell-version' && wording.kind !== 'heading')
            return mine.filter(({ version }) => version !== undefined);
          // “Close existing shells …” is said of other limits too.
          return id.endsWith(LIMITS) ? mine.slice(0, 1) : mine;
        }),
      );
      const shortest = own.filter(
        (piece) => !own.some((other) => other !== piece && piece.letters.includes(other.letters)),
      );
      return [id, grouped(shortest, entry)] as const;
    }),
  );
}

type Found = { readonly id: string; readonly found: readonly Piece[] };

/** For each entry, the pieces that another entry has too, or one much like it. */
function foreignPieces(entries: readonly Found[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = entries.flatMap(({ id, found }) =>
    found.map(({ letters }) => ({ id, letters, grams: gramsOf(letters) })),
  );
  const places = new Map<string, number[]>();
  all.forEach(({ grams }, index) => {
    for (const gram of grams) places.set(gram, [...(places.get(gram) ?? []), index]);
  });
  const foreign = new Map(entries.map(({ id }) => [id, new Set<string>()]));
  for (const { id, letters, grams } of all) {
    const common = new Map<number, number>();
    for (const gram of grams)
      for (const place of places.get(gram) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
    for (const [place, count] of common) {
      const other = all[place];
      if (!other || other.id === id) continue;
      const alike = !id.endsWith(LIMITS) && (2 * count) / (grams.size + other.grams.size) >= ALIKE;
      if (alike || other.letters.includes(letters)) foreign.get(id)?.add(letters);
    }
  }
  return foreign;
}

/** The limits of shells differ by one word, so only what is the very same in both is their frame. */
const LIMITS = '-shell-limit';

function gramsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index + 3 <= text.length; index += 1) found.add(text.slice(index, index + 3));
  return found;
}

function cut(wording: Wording): readonly Piece[] {
  const holes = [...wording.text.matchAll(HOLE)].length;
  let hole = 0;
  // In the program's resources the last hole is the version that is required.
  const filled = wording.text.replaceAll(HOLE, () =>
    ++hole === holes && holes === 3 ? '\u0001' : '\u0000',
  );
  const marked = VARIES.reduce(
    (text, pattern) => text.replaceAll(pattern, '\u0000'),
    filled,
  ).replaceAll(LEAST, '\u0001');
  return marked
    .split(CUT)
    .flatMap((stretch) =>
      stretch.split('\u0001').map((text, index, all): Piece => ({
        wording,
        text: text.trim(),
        letters: lettersOf(text).text,
        version: index < all.length - 1 ? 'after' : index > 0 ? 'before' : undefined,
      })),
    )
    .filter(({ text, letters }) => {
      const least = IDEOGRAPHIC.test(text) ? SHORTEST.characters : SHORTEST.letters;
      // The way to the help topic is the same in all messages, however it is translated.
      return letters.length >= least && !/about_|remote|fwlink/i.test(text);
    });
}

function unique(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ letters }) => !seen.has(letters) && seen.add(letters));
}

type Group = { readonly common: Omit<Published, 'phrases'>; readonly phrases: string[] };

/** The pieces in letters, as the matcher reads them, together with those that ask for the same beside them. */
function grouped(
  pieces: readonly Piece[],
  { with: companions, without, account }: Wordings,
): readonly Published[] {
  const groups = new Map<string, Group>();
  for (const { text, letters, version } of pieces) {
    const bare = companions.length > 0 && !companions.some((word) => text.includes(word));
    const common = {
      ...(bare && { with: companions }),
      ...(without.length > 0 && { without }),
      ...(account && { account }),
      ...(version && { version: { most: LEAST_VERSION, side: version } }),
    };
    const key = JSON.stringify(common);
    const group: Group = groups.get(key) ?? { common, phrases: [] };
    groups.set(key, group);
    group.phrases.push(letters);
  }
  return [...groups.values()].map(({ common, phrases }) => ({ ...common, phrases }));
}

/** What the connector requires. A message that requires more is another one. */
const LEAST_VERSION = '3.0';

/** The same pieces of the message for modules that require more. */
export function forNewer(published: readonly Published[]): readonly Published[] {
  return published.flatMap((each) =>
    each.version ? [{ ...each, version: { above: LEAST_VERSION, side: each.version.side } }] : [],
  );
}
