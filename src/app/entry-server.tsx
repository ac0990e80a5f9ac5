import type { QueryClient } from '@tanstack/react-query';
import type { ResourceLanguage } from 'i18next';
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import * as content from 'virtual:content';
import { createI18n, loadWords } from '#i18n/i18n.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { pathOf, type LocalPage } from '#urls/urls.ts';
import { AppRoutes, Providers } from './app.tsx';
import { createClient } from './client.ts';
import { pages } from './pages.ts';
import type { PageState } from './state.ts';

/** Every page there is, in every language. */
export async function allPages(): Promise<readonly LocalPage[]> {
  const index = (await content.index()).default;
  const triage = (await content.triage()).default;
  const scenarios = await Promise.all(
    Object.values(content.scenario).map(async (load) => (await load()).default),
  );
  return LANGUAGES.flatMap((lng): readonly LocalPage[] => [
    { kind: 'home', lng },
    { kind: 'triage', lng },
    { kind: 'map', lng },
    { kind: 'check', lng },
    { kind: 'about', lng },
    ...scenarios.flatMap(({ id, tree }): readonly LocalPage[] => [
      { kind: 'scenario', lng, id },
      { kind: 'runbook-map', lng, id },
      ...Object.keys(tree.nodes).map((step) => ({ kind: 'step', lng, id, step }) as const),
    ]),
    ...Object.keys(triage.tree.nodes).map((node) => ({ kind: 'question', lng, node }) as const),
    ...index.outside.map((id) => ({ kind: 'outside', lng, id }) as const),
  ]);
}

/** The kinds of page that need their own code at once; the others ask for it with their content. */
export const kindsAtOnce = Object.entries(pages)
  .filter(([, { atOnce }]) => atOnce)
  .map(([name]) => name);

/** The old addresses of the article: fragment → scenario. */
export async function anchors(): Promise<Readonly<Record<string, string>>> {
  const index = (await content.index()).default;
  return Object.fromEntries(
    index.scenarios.flatMap(({ id, anchors: names }) =>
      names.map((name) => [name.toLowerCase(), id]),
    ),
  );
}

/** One page as HTML, with the state its hydration starts from. An error while drawing is thrown, not shown. */
export async function renderPage(
  page: LocalPage,
): Promise<{ readonly html: string; readonly state: PageState }> {
  const path = pathOf(page);
  const kind = pages[page.kind];
  const client = createClient();
  const all = await loadWords(page.lng, kind.namespaces);
  const words: ResourceLanguage = Object.fromEntries(
    kind.namespaces.map((namespace) => [namespace, all[namespace] ?? {}]),
  );
  const [i18n] = await Promise.all([
    createI18n(page.lng, words),
    kind.preload(),
    kind.prefetch(client, page),
  ]);
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <Providers client={client} i18n={i18n} text="">
      <StaticRouter location={path}>
        <AppRoutes />
      </StaticRouter>
    </Providers>,
    {
      // Otherwise React shows a long page only after a script has run, and there may be none.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        failures.push(error);
      },
    },
  );
  const html = await text(prelude);
  if (failures.length > 0) throw new Error(`${path} cannot be drawn`, { cause: failures[0] });
  const place = { path, lng: page.lng };
  return {
    html,
    state: kind.atOnce ? { ...place, words, content: contentOf(client) } : place,
  };
}

/** What the page has loaded: without the times at which it did, so that every build gives the same bytes. */
function contentOf(client: QueryClient): NonNullable<PageState['content']> {
  return (
    client
      .getQueryCache()
      .getAll()
      // What a component would load later stands in the store too, without data.
      .filter(({ state }) => state.status === 'success')
      .map(({ queryKey, state }) => [queryKey, state.data])
  );
}
