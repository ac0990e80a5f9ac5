import { loadable } from '#app/loadable.ts';

/** The end of a runbook: its code comes with the page of an end alone. */
export const { Component: RunbookEnd, preload: loadRunbookEnd } = loadable(async () => ({
  default: (await import('./runbook-end.tsx')).RunbookEnd,
}));
