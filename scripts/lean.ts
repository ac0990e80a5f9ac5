import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The bundler's loader, which every `import()` passes through. */
const LOADER = '\0vite/preload-helper.js';

/**
 * What is left of the loader where nothing is preloaded and no chunk has a style sheet of its own: a part that did not
 * come says so, as `app/lost-part.ts` waits for.
 */
const SHORT = `export const __vitePreload = (load) => load().catch((error) => {
  const event = new Event('vite:preloadError', { cancelable: true });
  event.payload = error;
  dispatchEvent(event);
  if (!event.defaultPrevented) throw error;
});`;

/** Puts a loader of a few lines in the place of the bundler's, most of which this build never runs. */
export function shortLoader(): Plugin {
  return {
    name: 'short-loader',
    enforce: 'post',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: (_, id) => (id === LOADER ? { code: SHORT, map: null } : null),
    },
  };
}

/**
 * The shipped forms of libraries that name only their development form: react-router has no condition for the other one,
 * and react-i18next brings a hook for versions of React that have none (both checked 2026-11).
 */
export function leanLibraries(root: string) {
  return [
    {
      find: /^react-router$/,
      replacement: join(root, 'node_modules/react-router/dist/production/index.mjs'),
    },
    { find: 'use-sync-external-store/shim', replacement: 'react' },
  ];
}
