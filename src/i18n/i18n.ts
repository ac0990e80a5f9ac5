import { createInstance, type BackendModule, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type app from '#locales/en/app.json';
import { LANGUAGES, type Lng } from './languages.ts';

/** A part of the app's words: a top-level key of `app.json`. */
export type Namespace = keyof typeof app;

const loaders: Readonly<Record<Lng, () => Promise<{ readonly default: ResourceLanguage }>>> = {
  en: () => import('#locales/en/app.json'),
  fr: () => import('#locales/fr/app.json'),
};

/** All words of the app in one language. */
export async function loadWords(lng: Lng): Promise<ResourceLanguage> {
  return (await loaders[lng]()).default;
}

/** Gives i18next one namespace at a time out of the file of a language. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    // Only our languages are asked for: `supportedLngs` says so.
    loadWords(language as Lng).then(
      (words) => {
        done(null, words[namespace] ?? {});
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), null);
      },
    );
  },
};

/**
 * An i18next of its own for one page, ready with `words`; what is not among them is loaded when a page asks for it.
 *
 * @param words namespaces of `lng` that came with the page
 */
export async function createI18n(lng: Lng, words: ResourceLanguage): Promise<i18n> {
  const instance = createInstance();
  await instance
    .use(backend)
    .use(initReactI18next)
    .init({
      lng,
      supportedLngs: LANGUAGES,
      // Where the other language cannot be loaded, its words stand in this one rather than as bare keys.
      fallbackLng: lng,
      ns: Object.keys(words),
      defaultNS: 'shell',
      resources: { [lng]: words },
      partialBundledLanguages: true,
      // React escapes what it draws.
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  return instance;
}
