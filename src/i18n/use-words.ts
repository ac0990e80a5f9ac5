import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Namespace } from './i18n.ts';
import type { Lng } from './languages.ts';

/** The language of the page, which its address says. */
export const LngContext = createContext<Lng>('en');

/** The language of the page. */
export function useLng(): Lng {
  return use(LngContext);
}

/** The words of one namespace in the language of the page. Waits until they are loaded. */
export function useWords<N extends Namespace>(namespace: N) {
  return useTranslation(namespace, { lng: useLng() }).t;
}

/** Whether the words of the page's language are there. They are not where they could not be loaded; those of the first page's language stand in. */
export function useWordsLoaded(): boolean {
  return useTranslation('shell', { lng: useLng() }).i18n.hasResourceBundle(useLng(), 'shell');
}
