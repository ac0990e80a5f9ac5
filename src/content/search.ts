import type { Options } from 'minisearch';
import { searchTerms, tolerance } from '#engine/search-terms.ts';
import type { Lng } from './types.ts';

/** Where a line of the search leads: a page in every language, without its language. */
export type SearchTarget =
  | { readonly kind: 'scenario' | 'outside'; readonly id: string }
  | { readonly kind: 'step'; readonly id: string; readonly step: string }
  | { readonly kind: 'question'; readonly node: string };

/** Something that can be found, in both languages at once. */
export type SearchEntry = {
  readonly id: string;
  /** What kind of thing it is for the reader; a command is found at the step that runs it. */
  readonly sort: 'scenario' | 'note' | 'outside' | 'command' | 'question' | 'outcome';
  readonly target: SearchTarget;
  /** What the line is called. */
  readonly title: Readonly<Record<Lng, string>>;
  /** The exact text of a command. */
  readonly code?: string;
};

/** An entry with the words it is found by. */
export type SearchDocument = SearchEntry & {
  readonly titles: string;
  readonly exact: string;
  readonly prose: string;
};

/** A scenario says what to do; what belongs to one comes after it. */
const WEIGHT = {
  scenario: 2,
  note: 2,
  outside: 1.4,
  question: 1,
  outcome: 1,
  command: 1,
} satisfies Record<SearchEntry['sort'], number>;

/** How the index is made when the app is built, and how it is asked: both have to agree. */
export const SEARCH_OPTIONS: Options<SearchDocument> = {
  fields: ['titles', 'exact', 'prose'],
  storeFields: ['sort', 'target', 'title', 'code'],
  tokenize: (text) => [...searchTerms(text)],
  processTerm: (term) => term,
  searchOptions: {
    boost: { titles: 4, exact: 2 },
    prefix: (term) => term.length > 1,
    fuzzy: tolerance,
    boostDocument: (_id, _term, stored) =>
      WEIGHT[(stored as SearchEntry | undefined)?.sort ?? 'command'],
    combineWith: 'AND',
  },
};
