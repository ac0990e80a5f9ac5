import { createInstance, type BackendModule, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type about from '#locales/en/about.json';
import type app from '#locales/en/app.json';
import type check from '#locales/en/check.json';
import { LANGUAGES, type Lng } from './languages.ts';

/** The app's words by namespace, so that a page carries only those it shows. */
export type AppWords = typeof app & { readonly about: typeof about; readonly check: typeof check };

/** A part of the app's words: a top-level key of `app.json`, or a file of its own. */
export type Namespace = keyof AppWords;

const loaders: Readonly<Record<Lng, () => Promise<{ readonly default: ResourceLanguage }>>> = {
  en: () => import('#locales/en/app.json'),
  fr: () => import('#locales/fr/app.json'),
};

/** The namespaces that one kind of page shows: no other page has to bring them. */
const apart: Readonly<Record<string, typeof loaders>> = {
  about: {
    en: () => import('#locales/en/about.json'),
    fr: () => import('#locales/fr/about.json'),
  },
  check: {
    en: () => import('#locales/en/check.json'),
    fr: () => import('#locales/fr/check.json'),
  },
};

/** The namespaces in files of their own. */
export const APART: readonly string[] = Object.keys(apart);

/** The words of the app in one language: those in common, and of those in files of their own the ones in `namespaces`. */
export async function loadWords(
  lng: Lng,
  namespaces: readonly string[] = [],
): Promise<ResourceLanguage> {
  const [common, ...own] = await Promise.all([
    loaders[lng](),
    ...namespaces.map(async (name) => {
      const words = await apart[name]?.[lng]();
      return words && ([name, words.default] as const);
    }),
  ]);
  return { ...common.default, ...Object.fromEntries(own.filter((words) => words !== undefined)) };
}

/** Gives i18next one namespace at a time. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    // Only our languages are asked for: `supportedLngs` says so.
    loadWords(language as Lng, [namespace]).then(
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
