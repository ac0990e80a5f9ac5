import '#ui/base.css';
import type { QueryClient } from '@tanstack/react-query';
import type { ResourceLanguage } from 'i18next';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { matcherFilesQuery, matcherQuery } from '#content/queries.ts';
import { APART, createI18n, loadWords } from '#i18n/i18n.ts';
import { EXAMPLE } from '#features/match-error/example.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { basePath, pageAt } from '#urls/urls.ts';
import { AppRoutes, Providers } from './app.tsx';
import { createClient } from './client.ts';
import { pages } from './pages.ts';
import { loadDesk } from './lazy-desk.ts';
import { loadResult } from './pages/lazy-result.ts';
import { loadRunbookEnd } from './pages/lazy-runbook-end.ts';
import type { PageState } from './state.ts';
import { idle, inTurns, task } from './turns.ts';

type Start = {
  /** Undefined on a development server, where nothing is prerendered. */
  readonly state: PageState | undefined;
  /** Text that came with the address. */
  readonly launched: string;
  /** Asks for the files of the page’s own code, so that all come at the same time. */
  readonly ask: () => Promise<void>;
};

/** Brings the prerendered page to life, or draws it where there is none. */
export async function start({ state, launched, ask }: Start): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no element "root"');
  const base = basePath(location.pathname);
  const path = state?.path ?? location.pathname.slice(base.length);
  const page = pageAt(path);
  if (page.kind === 'start') return;
  const client = createClient();
  for (const [key, data] of state?.content ?? []) client.setQueryData(key, data);
  const kind = page.kind === 'unknown' ? undefined : pages[page.kind];
  await (state && !state.words ? idle() : task());
  await ask();
  let words: ResourceLanguage = {};
  await inTurns([
    async () => {
      if (state) words = state.words ?? (await loadWords(page.lng, kind?.namespaces));
    },
    async () => kind?.preload(),
    async () => kind?.prefetch(client, page),
  ]);
  const i18n = await createI18n(page.lng, words);
  await task();
  const app = (
    <Providers client={client} i18n={i18n} text={launched}>
      <BrowserRouter basename={base}>
        <AppRoutes />
      </BrowserRouter>
    </Providers>
  );
  startTransition(() => {
    if (state) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  await idle();
  await warm(client);
  if (page.kind === 'home') await rehearse(client);
}

/** The example, a little more of it each time: what nothing has compiled yet is slow, and no turn may be long. */
const REHEARSAL = [20, 40, 65, 90, 115, 140, 160, 280, Infinity, Infinity, Infinity];

/** Makes the matcher in pieces while nobody waits for it, and lets it run, so that the first paste is answered at once. */
async function rehearse(client: QueryClient): Promise<void> {
  const match = await client.query(matcherQuery()).catch(() => undefined);
  for (const length of REHEARSAL) {
    await idle();
    match?.(EXAMPLE.slice(0, length));
  }
}

/**
 * Brings what the reader may need next, now that nothing else is to do: the other pages, the words, the matcher's files. Each
 * is asked for in a turn of its own, all at once would keep the page busy. What cannot be had is asked for again when it is
 * needed.
 */
async function warm(client: QueryClient): Promise<void> {
  const wanted: readonly (() => Promise<unknown>)[] = [
    ...Object.values(pages).map(({ preload }) => preload),
    ...LANGUAGES.map((lng) => () => loadWords(lng, APART)),
    () => client.query(matcherFilesQuery()),
    loadResult,
    loadDesk,
    loadRunbookEnd,
    () => import('./offline.ts').then(({ keepOffline }) => keepOffline()),
  ];
  const brought: Promise<unknown>[] = [];
  for (const bring of wanted) {
    brought.push(bring().catch(() => undefined));
    await idle();
  }
  await Promise.all(brought);
}
