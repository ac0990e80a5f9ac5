declare module 'virtual:content' {
  import type { Catalogue } from '#engine/match/match.ts';
  import type { AsPlainObject } from 'minisearch';
  import type * as t from '#content/types.ts';

  type Loader<T> = () => Promise<{ readonly default: T }>;
  /** Loaders of a few entries each, in the order of their ids, every one beside the first id that it brings. */
  type Parts<T> = readonly (readonly [first: string, load: Loader<Readonly<Record<string, T>>>])[];
  type PerLanguage<T> = Readonly<Record<t.Lng, T>>;

  export const index: Loader<t.Index>;
  export const indexText: PerLanguage<Loader<t.IndexText>>;
  export const scenario: Readonly<Record<string, Loader<t.ScenarioContent>>>;
  export const scenarioText: PerLanguage<Readonly<Record<string, Loader<t.ScenarioText>>>>;
  export const replies: PerLanguage<Loader<Readonly<Record<string, string>>>>;
  export const outside: Parts<t.OutsideContent>;
  export const outsideText: PerLanguage<Parts<t.OutsideText>>;
  export const triage: Loader<t.TriageContent>;
  export const triageText: PerLanguage<Loader<t.TriageText>>;
  export const catalogue: Loader<Catalogue>;
  export const map: PerLanguage<Loader<t.MapPicture>>;
  export const runbookMaps: PerLanguage<Loader<t.RunbookMaps>>;
  export const sources: Loader<t.SourceNames>;
  export const search: Loader<AsPlainObject>;
}
