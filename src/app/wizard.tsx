import '#ui/base.css';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { indexQuery } from '#content/queries.ts';
import { createI18n } from '#i18n/i18n.ts';
import { pickLanguage } from '#i18n/languages.ts';
import { readFragment } from '#urls/fragment.ts';
import { AddressStyle } from '#urls/link.tsx';
import { pageAt, pathOf } from '#urls/urls.ts';
import { AppRoutes, Providers } from './app.tsx';
import { createClient } from './client.ts';
import { keptLanguage } from './kept-language.ts';

/*
 * The whole app in one file, opened from a folder, a share or a mail attachment: addresses stand behind `#`, everything
 * is in the file, nothing is loaded.
 */
async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no element "root"');
  const fragment = readFragment(location.hash);
  const text = fragment.kind === 'error' ? fragment.text : '';
  const name = fragment.kind === 'anchor' ? fragment.name : '/';
  const page = pageAt(name.startsWith('/') ? name : '/');
  const lng = page.kind === 'start' ? pickLanguage(keptLanguage(), navigator.languages) : page.lng;
  const client = createClient();
  if (page.kind === 'start') {
    const { scenarios } = await client.query(indexQuery());
    const wanted = name.toLowerCase();
    const anchored = scenarios.find(({ anchors }) =>
      anchors.some((anchor) => anchor.toLowerCase() === wanted),
    );
    const to = anchored
      ? ({ kind: 'scenario', lng, id: anchored.id } as const)
      : ({ kind: 'home', lng } as const);
    history.replaceState(null, '', `#${pathOf(to)}`);
  }
  const i18n = await createI18n(lng, {});
  createRoot(root).render(
    <AddressStyle value="hash">
      <Providers client={client} i18n={i18n} text={text}>
        <HashRouter>
          <AppRoutes />
        </HashRouter>
      </Providers>
    </AddressStyle>,
  );
}

void open();
