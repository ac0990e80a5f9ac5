import type { ComponentType } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import {
  indexQuery,
  indexTextQuery,
  mapQuery,
  outsideQuery,
  outsideTextQuery,
  runbookMapsQuery,
  scenarioQuery,
  scenarioTextQuery,
  sourcesQuery,
  triageQuery,
  triageTextQuery,
} from '#content/queries.ts';
import type { Namespace } from '#i18n/i18n.ts';
import type { Page } from '#urls/urls.ts';
import { loadSettle } from './lazy-settle.ts';
import { loadable, type Loadable } from './loadable.ts';
import { loadRunbookEnd } from './pages/lazy-runbook-end.ts';

/** A kind of page: its component, the words it shows, and what it loads. */
export type PageKind = Loadable<object> & {
  readonly namespaces: readonly Namespace[];
  /** Loads what a page of this kind shows, with the same queries as the component. */
  readonly prefetch: (client: QueryClient, page: Page) => Promise<unknown>;
  /**
   * Whether the page carries its words and content for the script, because it is of no use without. Other pages are
   * read and followed as plain HTML, and come to life when they are idle.
   */
  readonly atOnce: boolean;
};

const everywhere = ['shell', 'problem'] as const satisfies readonly Namespace[];

function kind(
  load: () => Promise<{ readonly default: ComponentType<object> }>,
  namespaces: readonly Namespace[],
  prefetch: PageKind['prefetch'],
  atOnce = false,
): PageKind {
  return {
    ...loadable(load),
    namespaces: [...everywhere, ...namespaces],
    prefetch,
    atOnce,
  };
}

async function prefetchScenario(client: QueryClient, page: Page): Promise<void> {
  if (page.kind !== 'scenario' && page.kind !== 'step') return;
  await Promise.all([
    client.query(scenarioQuery(page.id)),
    client.query(scenarioTextQuery(page.lng, page.id)),
  ]);
}

const triage = kind(
  async () => ({ default: (await import('./pages/triage-page.tsx')).TriagePage }),
  ['triage', 'ending', 'command'],
  async (client, page) => {
    if (page.kind !== 'triage' && page.kind !== 'question') return;
    const [{ tree }] = await Promise.all([
      client.query(triageQuery()),
      client.query(triageTextQuery(page.lng)),
    ]);
    if (page.kind === 'question' && tree.nodes[page.node]?.kind === 'leaf') await loadSettle();
  },
);

/** Every kind of page there is. */
export const pages = {
  home: kind(
    async () => ({ default: (await import('./pages/home-page.tsx')).HomePage }),
    ['home', 'match', 'truth', 'command'],
    async (client, page) => {
      if (page.kind !== 'home') return;
      await Promise.all([client.query(indexQuery()), client.query(indexTextQuery(page.lng))]);
    },
    true,
  ),
  scenario: kind(
    async () => ({ default: (await import('./pages/scenario-page.tsx')).ScenarioPage }),
    ['truth', 'scenario', 'ending', 'command'],
    prefetchScenario,
  ),
  step: kind(
    async () => ({ default: (await import('./pages/step-page.tsx')).StepPage }),
    ['scenario', 'ending', 'command'],
    async (client, page) => {
      await prefetchScenario(client, page);
      if (page.kind !== 'step') return;
      const content = await client.query(scenarioQuery(page.id));
      if (content?.tree.nodes[page.step]?.kind === 'leaf') await loadRunbookEnd();
    },
  ),
  triage,
  question: triage,
  outside: kind(
    async () => ({ default: (await import('./pages/outside-page.tsx')).OutsidePage }),
    ['outside', 'ending', 'truth', 'command'],
    async (client, page) => {
      if (page.kind !== 'outside') return;
      await Promise.all([
        client.query(outsideQuery(page.id)),
        client.query(outsideTextQuery(page.lng, page.id)),
      ]);
    },
  ),
  check: kind(
    async () => ({ default: (await import('./pages/check-page.tsx')).CheckPage }),
    ['check', 'command'],
    async (client, page) => {
      if (page.kind === 'check') await client.query(indexTextQuery(page.lng));
    },
  ),
  map: kind(
    async () => ({ default: (await import('./pages/map-page.tsx')).MapPage }),
    ['map'],
    async (client, page) => {
      if (page.kind !== 'map') return;
      await Promise.all([
        client.query(indexQuery()),
        client.query(indexTextQuery(page.lng)),
        client.query(mapQuery(page.lng)),
      ]);
    },
  ),
  'runbook-map': kind(
    async () => ({ default: (await import('./pages/runbook-map-page.tsx')).RunbookMapPage }),
    ['map', 'scenario'],
    async (client, page) => {
      if (page.kind !== 'runbook-map') return;
      await Promise.all([
        client.query(indexQuery()),
        client.query(indexTextQuery(page.lng)),
        client.query(runbookMapsQuery(page.lng)),
      ]);
    },
  ),
  about: kind(
    async () => ({ default: (await import('./pages/about-page.tsx')).AboutPage }),
    ['about'],
    (client) => client.query(sourcesQuery()),
  ),
} satisfies Record<Exclude<Page['kind'], 'start' | 'unknown'>, PageKind>;
