/** The languages of the app, the first one being the source and the fallback. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Lng = (typeof LANGUAGES)[number];

/** Whether `value` names one of our languages. */
export function isLng(value: string | undefined): value is Lng {
  return LANGUAGES.some((lng) => lng === value);
}

/** The other language: there are two. */
export function otherLng(lng: Lng): Lng {
  return lng === 'en' ? 'fr' : 'en';
}

/**
 * The language to begin with: the kept choice, then the first of the reader's own languages that we have, then English.
 *
 * @param preferred tags such as `fr-CA`, the most wanted first
 */
export function pickLanguage(kept: string | null, preferred: readonly string[]): Lng {
  const wanted = [kept ?? '', ...preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '')];
  return wanted.find(isLng) ?? 'en';
}
