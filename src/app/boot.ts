import { basePath } from '#urls/urls.ts';
import { readFragment } from '#urls/fragment.ts';
import type { PageState } from './state.ts';

/*
 * The only script in a page. It lets the page paint first, then brings the rest in pieces, so that no task is long.
 */

const task = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The JSON in an element of the page. Written by our own prerender, so the caller knows its shape. */
function json(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** Text from a launch command is taken out of the address at once; an anchor of the old article leads to its scenario. */
function takeFragment(): string {
  const fragment = readFragment(location.hash);
  if (fragment.kind === 'none') return '';
  if (fragment.kind === 'error') {
    history.replaceState(history.state, '', location.pathname + location.search);
    return fragment.text;
  }
  const anchors = (json('anchors') ?? {}) as Readonly<Record<string, string>>;
  const name = fragment.name.toLowerCase();
  const scenario = Object.hasOwn(anchors, name) ? anchors[name] : undefined;
  if (scenario !== undefined) {
    const lng = document.documentElement.lang === 'fr' ? 'fr' : 'en';
    location.replace(`${basePath(location.pathname)}/${lng}/scenario/${scenario}/`);
  }
  return '';
}

const launched = takeFragment();
await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=preload-later]')) {
  link.crossOrigin = '';
  link.fetchPriority = 'low';
  link.rel = 'modulepreload';
}
await import('./stage-react.ts');
await task();
await import('./stage-router.ts');
await task();
await import('./stage-data.ts');
await task();
const { start } = await import('./main.tsx');
await task();
await start({ state: json('state') as PageState | undefined, launched });

export {};
