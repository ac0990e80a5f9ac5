import type words from '#locales/en/handover.json';
import type { Lng } from './languages.ts';

const loaders: Readonly<Record<Lng, () => Promise<{ readonly default: typeof words }>>> = {
  en: () => import('#locales/en/handover.json'),
  fr: () => import('#locales/fr/handover.json'),
};

/** The words of the texts that are handed over, in the language of the text, which need not be that of the page. */
export async function loadHandoverWords(lng: Lng): Promise<typeof words> {
  return (await loaders[lng]()).default;
}
