import '#ui/base.css';
import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { matcherFilesQuery, matcherQuery } from '#content/queries.ts';
import { createI18n, loadWords } from '#i18n/i18n.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { basePath, pageAt } from '#urls/urls.ts';
import { AppRoutes, Providers } from './app.tsx';
import { createClient } from './client.ts';
import { pages } from './pages.ts';
import { loadRunbookEnd } from './pages/lazy-runbook-end.ts';
import type { PageState } from './state.ts';

type Start = {
  /** Undefined on a development server, where nothing is prerendered. */
  readonly state: PageState | undefined;
  /** Text that came with the address. */
  readonly launched: string;
  /** Asks for the files of the page’s own code, so that all come at the same time. */
  readonly ask: () => void;
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
  if (state && !state.words) await idle();
  ask();
  const [i18n] = await Promise.all([
    createI18n(page.lng, state ? (state.words ?? (await loadWords(page.lng))) : {}),
    kind?.preload(),
    kind?.prefetch(client, page),
  ]);
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
  // Made in pieces while nobody waits for it, so that the first paste is answered at once.
  if (page.kind === 'home') await client.query(matcherQuery()).catch(() => undefined);
}

/**
 * Brings what the reader may need next, now that nothing else is to do: the other pages, the words, the matcher's files. What
 * cannot be had is asked for again when it is needed.
 */
async function warm(client: QueryClient): Promise<void> {
  await Promise.allSettled([
    ...Object.values(pages).map(({ preload }) => preload()),
    ...LANGUAGES.map((lng) => loadWords(lng)),
    client.query(matcherFilesQuery()),
    import('#features/match-error/result.tsx'),
    loadRunbookEnd(),
    import('./offline.ts').then(({ keepOffline }) => keepOffline()),
  ]);
}

/** How long a busy page is waited for, in milliseconds. */
const PATIENCE = 2000;

/** Resolves when the browser has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call (checked 2026-11).
    if ('requestIdleCallback' in window)
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: PATIENCE },
      );
    else setTimeout(resolve);
  });
}
