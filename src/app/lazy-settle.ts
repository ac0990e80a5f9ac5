import { loadable } from './loadable.ts';

/** How an answer went: its code comes with the pages that are one. */
export const { Component: Settle, preload: loadSettle } = loadable(async () => ({
  default: (await import('./settle.tsx')).Settle,
}));
