import { loadable } from './loadable.ts';

/**
 * The agent's desk: its code comes when a page is idle. Drawn by `lazy` it would be waited for with the first answer, which
 * React then shows 300 ms later.
 */
export const { Component: Desk, preload: loadDesk } = loadable(async () => ({
  default: (await import('./desk.tsx')).Desk,
}));
