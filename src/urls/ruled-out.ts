/** The name of the query: `?not=execution-policy,live-id-connect`. */
const NAME = 'not';

/** The ids in a query, sorted, each once. What is not an id of ours is dropped. */
export function readRuledOut(search: string, known: (id: string) => boolean): readonly string[] {
  const value = new URLSearchParams(search).get(NAME) ?? '';
  return [...new Set(value.split(','))].filter((id) => id !== '' && known(id)).sort();
}

/** The query for these ids; empty for none. The same ids always make the same address. */
export function writeRuledOut(ids: readonly string[]): string {
  // Ids are lower-case words and hyphens: nothing in them needs to be encoded.
  return ids.length === 0 ? '' : `?${NAME}=${[...new Set(ids)].sort().join(',')}`;
}

/** What else a query may say: where on the map one stands. */
const PLACE = 'at';

/** A query as it should be: what is ruled out, and a place on the map, in the order of the alphabet; nothing else. */
export function tidyQuery(search: string, ids: readonly string[]): string {
  const place = new URLSearchParams(search).get(PLACE) ?? '';
  const out = writeRuledOut(ids);
  if (!/^[a-z0-9-]+$/.test(place)) return out;
  return `?${PLACE}=${place}${out.replace('?', '&')}`;
}

/** The part of a query that says what is ruled out, as it stands there; empty where it says nothing of it. */
export function ruledOutPart(search: string): string {
  const value = new URLSearchParams(search).get(NAME);
  return value === null ? '' : `?${NAME}=${value.replaceAll(/[^a-z0-9,-]/g, '')}`;
}
