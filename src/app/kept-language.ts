import type { Lng } from '#i18n/languages.ts';

const KEY = 'language';

/** Remembers the chosen language. Storage may be blocked or full; then the choice lasts as long as the page. */
export function keepLanguage(lng: Lng): void {
  try {
    localStorage.setItem(KEY, lng);
  } catch {
    // Nothing is lost: the address says the language too.
  }
}

/** The language chosen before, or null. The caller checks it: storage can hold anything. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Blocked storage is as good as an empty one.
    return null;
  }
}
