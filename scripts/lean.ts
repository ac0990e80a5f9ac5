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
 * What react-dom throws to itself is made when it is loaded, as five errors. Where a tool watches the page (developer tools,
 * Lighthouse, a test), V8 then parses all of react-dom once more, to be able to say where: some 25 ms of a fast computer, the
 * longest task of a visit. Their stack is never read, only which of them it is, so they are errors without one.
 */
export function errorsWithoutStack(): Plugin {
  return {
    name: 'errors-without-stack',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler: (code, id) => {
        const lighter = code.replaceAll(
          /(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g,
          '$1 = Object.create(Error.prototype, { message: { value: $2 } })',
        );
        if (lighter === code) throw new Error(`${id} throws no errors to itself any more`);
        return { code: lighter, map: null };
      },
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
