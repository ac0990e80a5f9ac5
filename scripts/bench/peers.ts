import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** A known text of a scenario. */
export type Known = { readonly id: string; readonly scenario: string; readonly text: string };

/** How well each scenario fits a text, the higher the better. What counts as an answer is decided by a threshold. */
export type Peer = {
  readonly name: string;
  readonly score: (text: string) => ReadonlyMap<string, number>;
};

/** What one would reach for today, each used as its documentation says, over the same known texts. */
export function peers(known: readonly Known[]): readonly Peer[] {
  return [wholeSentence(known), fuse(known), miniSearch(known), uFuzzy(known), nGram(known)];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The sentences of a known text without its holes. */
function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]) |\{[a-z]+\}/)
    .map(plain)
    .filter((each) => each.length >= 20);
}

function best(scores: Map<string, number>, scenario: string, score: number): void {
  scores.set(scenario, Math.max(scores.get(scenario) ?? 0, score));
}

function wholeSentence(known: readonly Known[]): Peer {
  const parts = known.flatMap(({ scenario, text }) =>
    sentences(text).map((sentence) => ({ scenario, sentence })),
  );
  // A sentence that several scenarios share tells nothing.
  const own = parts.filter(({ scenario, sentence }) =>
    parts.every((other) => other.scenario === scenario || other.sentence !== sentence),
  );
  return {
    name: 'whole sentences',
    score: (text) => {
      const scores = new Map<string, number>();
      const hay = plain(text);
      for (const { scenario, sentence } of own) if (hay.includes(sentence)) scores.set(scenario, 1);
      return scores;
    },
  };
}

/** Fuse.js looks for a short pattern in long texts; more of the paste than this takes it seconds. */
const FUSE_PATTERN = 400;

function fuse(known: readonly Known[]): Peer {
  const index = new Fuse(known, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
  });
  return {
    name: 'fuse.js',
    score: (text) => {
      const scores = new Map<string, number>();
      for (const { item, score = 1 } of index.search(text.slice(0, FUSE_PATTERN)))
        best(scores, item.scenario, 1 - score);
      return scores;
    },
  };
}

function miniSearch(known: readonly Known[]): Peer {
  const index = new MiniSearch<Known>({ fields: ['text'], storeFields: ['scenario'] });
  index.addAll(known);
  return {
    name: 'minisearch',
    score: (text) => {
      const scores = new Map<string, number>();
      const words = Math.max(1, text.split(/\s+/).length);
      for (const { scenario, score } of index.search(text, { fuzzy: 0.2 }))
        best(scores, String(scenario), score / Math.sqrt(words));
      return scores;
    },
  };
}

function uFuzzy(known: readonly Known[]): Peer {
  const search = new UFuzzy({ intraIns: 1 });
  const needles = known.flatMap(({ scenario, text }) =>
    sentences(text).map((sentence) => ({ scenario, sentence })),
  );
  return {
    name: 'uFuzzy',
    score: (text) => {
      const scores = new Map<string, number>();
      const hay = [plain(text)];
      for (const { scenario, sentence } of needles) {
        if ((search.filter(hay, sentence)?.length ?? 0) > 0)
          best(scores, scenario, sentence.length);
      }
      return scores;
    },
  };
}

function grams(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index + 4 <= text.length; index += 1) found.add(text.slice(index, index + 4));
  return found;
}

function nGram(known: readonly Known[]): Peer {
  const documents = known.flatMap(({ scenario, text }) =>
    sentences(text).map((sentence) => ({ scenario, own: grams(sentence) })),
  );
  return {
    name: 'n-gram overlap',
    score: (text) => {
      const scores = new Map<string, number>();
      const hay = grams(plain(text));
      for (const { scenario, own } of documents) {
        let shared = 0;
        for (const gram of own) if (hay.has(gram)) shared += 1;
        best(scores, scenario, shared / own.size);
      }
      return scores;
    },
  };
}
