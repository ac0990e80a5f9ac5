import type { QueryKey } from '@tanstack/react-query';
import type { ResourceLanguage } from 'i18next';
import type { Lng } from '#i18n/languages.ts';

/** What a prerendered page brings with it, as JSON in the element `#state`. */
export type PageState = {
  /** The page's own address, from which the base path is found. */
  readonly path: string;
  readonly lng: Lng;
  /** The words and the content, where the page needs them at once; absent where they come when the page is idle. */
  readonly words?: ResourceLanguage;
  readonly content?: readonly (readonly [QueryKey, unknown])[];
};
