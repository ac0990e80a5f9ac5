import '#ui/base.css';
import { hydrate } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createI18n } from '#i18n/i18n.ts';
import { basePath, pageAt } from '#urls/urls.ts';
import { AppRoutes, Providers } from './app.tsx';
import { createClient } from './client.ts';
import { pages } from './pages.ts';
import type { PageState } from './state.ts';

type Start = {
  /** Undefined on a development server, where nothing is prerendered. */
  readonly state: PageState | undefined;
  /** Text that came with the address. */
  readonly launched: string;
};

/** Brings the prerendered page to life, or draws it where there is none. */
export async function start({ state, launched }: Start): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no element "root"');
  const base = basePath(location.pathname);
  const path = state?.path ?? location.pathname.slice(base.length);
  const page = pageAt(path);
  if (page.kind === 'start') return;
  const client = createClient();
  if (state) hydrate(client, state.query);
  const kind = page.kind === 'unknown' ? undefined : pages[page.kind];
  const [i18n] = await Promise.all([
    createI18n(page.lng, state?.words ?? {}),
    kind?.preload(),
    kind?.prefetch(client, page),
  ]);
  // Until here the box is plain HTML: what was typed or pasted into it is kept.
  const box = document.getElementById('paste');
  const typed = box instanceof HTMLTextAreaElement ? box.value : '';
  const app = (
    <Providers client={client} i18n={i18n} text={launched === '' ? typed : launched}>
      <BrowserRouter basename={base}>
        <AppRoutes />
      </BrowserRouter>
    </Providers>
  );
  startTransition(() => {
    if (state) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}
