import { loadable } from '#app/loadable.ts';

/**
 * The answer to a paste: its code comes when the first page is idle. Drawn by `lazy` it would be late even then, for React
 * shows what it waited for no sooner than 300 ms after the last such wait.
 */
export const { Component: Result, preload: loadResult } = loadable(async () => ({
  default: (await import('#features/match-error/result.tsx')).Result,
}));
