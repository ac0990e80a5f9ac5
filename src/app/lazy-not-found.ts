import { lazy } from 'react';

/** The page of an address we do not know. Hardly anybody sees it, so it is loaded when it is. */
export const NotFound = lazy(async () => ({
  default: (await import('./not-found.tsx')).NotFound,
}));
