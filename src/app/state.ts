import type { DehydratedState } from '@tanstack/react-query';
import type { ResourceLanguage } from 'i18next';
import type { Lng } from '#i18n/languages.ts';

/** What a prerendered page brings with it, as JSON in the element `#state`. */
export type PageState = {
  /** The page's own address, from which the base path is found. */
  readonly path: string;
  readonly lng: Lng;
  readonly words: ResourceLanguage;
  readonly query: DehydratedState;
};
