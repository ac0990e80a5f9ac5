import { queryOptions } from '@tanstack/react-query';
import * as content from 'virtual:content';
import type { Lng } from './types.ts';

/*
 * One factory per thing that is loaded. The prerender, a link's prefetch and the component use the same one, so that a
 * page is ready before it is drawn. Content changes only with a deploy, so what was loaded once stays fresh; nothing is
 * fetched from a server of ours, so being offline is no reason to wait.
 */
const forever = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: 1 } as const;

/** Query does not cache `undefined`: what is not there is `null`. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}

type Part<T> = readonly [
  first: string,
  load: () => Promise<{ readonly default: Readonly<Record<string, T>> }>,
];

/** An entry out of the part of the ids that brings it. */
async function ownOf<T>(parts: readonly Part<T>[], id: string): Promise<T | null> {
  const part = parts.findLast(([first]) => first <= id);
  return part ? own((await part[1]()).default, id) : null;
}

/** All scenarios in their order, and the ids of the outside entries. */
export function indexQuery() {
  return queryOptions({
    queryKey: ['index'],
    queryFn: async () => (await content.index()).default,
    ...forever,
  });
}

/** The titles and summaries for lists. */
export function indexTextQuery(lng: Lng) {
  return queryOptions({
    queryKey: ['index-text', lng],
    queryFn: async () => (await content.indexText[lng]()).default,
    ...forever,
  });
}

/** A scenario, or null where there is none of that id. */
export function scenarioQuery(id: string) {
  return queryOptions({
    queryKey: ['scenario', id],
    queryFn: async () => (await own(content.scenario, id)?.())?.default ?? null,
    ...forever,
  });
}

/** A scenario's words, or null where there is none of that id. */
export function scenarioTextQuery(lng: Lng, id: string) {
  return queryOptions({
    queryKey: ['scenario-text', lng, id],
    queryFn: async () => (await own(content.scenarioText[lng], id)?.())?.default ?? null,
    ...forever,
  });
}

/** What the reply to a caller says of each scenario. */
export function repliesQuery(lng: Lng) {
  return queryOptions({
    queryKey: ['replies', lng],
    queryFn: async () => (await content.replies[lng]()).default,
    ...forever,
  });
}

/** A known message outside the ten, or null. */
export function outsideQuery(id: string) {
  return queryOptions({
    queryKey: ['outside', id],
    queryFn: () => ownOf(content.outside, id),
    ...forever,
  });
}

/** The words of an outside entry, or null. */
export function outsideTextQuery(lng: Lng, id: string) {
  return queryOptions({
    queryKey: ['outside-text', lng, id],
    queryFn: () => ownOf(content.outsideText[lng], id),
    ...forever,
  });
}

/** The questions. */
export function triageQuery() {
  return queryOptions({
    queryKey: ['triage'],
    queryFn: async () => (await content.triage()).default,
    ...forever,
  });
}

/** The words of the questions. */
export function triageTextQuery(lng: Lng) {
  return queryOptions({
    queryKey: ['triage-text', lng],
    queryFn: async () => (await content.triageText[lng]()).default,
    ...forever,
  });
}

/** The questions as a picture. */
export function mapQuery(lng: Lng) {
  return queryOptions({
    queryKey: ['map', lng],
    queryFn: async () => (await content.map[lng]()).default,
    ...forever,
  });
}

/** The runbooks as pictures. */
export function runbookMapsQuery(lng: Lng) {
  return queryOptions({
    queryKey: ['runbook-maps', lng],
    queryFn: async () => (await content.runbookMaps[lng]()).default,
    ...forever,
  });
}

/** The files of the matcher. They come when the page is idle; making a matcher of them takes a slow computer a while. */
export function matcherFilesQuery() {
  return queryOptions({
    queryKey: ['matcher-files'],
    queryFn: async () => {
      const [{ preparingMatcher }, catalogue] = await Promise.all([
        import('#engine/match/match.ts'),
        content.catalogue(),
      ]);
      return { preparingMatcher, catalogue: catalogue.default };
    },
    ...forever,
  });
}

/**
 * How long the page may be kept busy by making the matcher, in milliseconds: on a computer four times as slow still less than
 * a task that counts as long (50).
 */
const TURN = 8;

/** The matcher with all it knows, made in pieces: somebody may be typing already. One for the whole page. */
export function matcherQuery() {
  return queryOptions({
    queryKey: ['matcher'],
    queryFn: async ({ client }) => {
      const { preparingMatcher, catalogue } = await client.query(matcherFilesQuery());
      const work = preparingMatcher(catalogue);
      let turn = performance.now();
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return step.value;
        if (performance.now() - turn < TURN) continue;
        await new Promise((resolve) => setTimeout(resolve));
        turn = performance.now();
      }
    },
    ...forever,
  });
}

/** What the matcher knows, for what builds a matcher of its own elsewhere. */
export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: async () => (await content.catalogue()).default,
    ...forever,
  });
}

/** What each source key stands for. */
export function sourcesQuery() {
  return queryOptions({
    queryKey: ['sources'],
    queryFn: async () => (await content.sources()).default,
    ...forever,
  });
}

/** The index of the search. Loaded when somebody is about to search. */
export function searchQuery() {
  return queryOptions({
    queryKey: ['search'],
    queryFn: async () => (await content.search()).default,
    ...forever,
  });
}
