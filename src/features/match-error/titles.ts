import type { IndexText } from '#content/types.ts';

/** The title of an outside entry; the note has a page like a scenario's. */
export function outsideTitle(titles: IndexText, id: string): string {
  return titles.outside[id] ?? titles.scenarios[id]?.title ?? id;
}
