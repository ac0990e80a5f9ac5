import type { Element } from './xml.ts';

/** The sections of a web.config that count for one address, the outermost first. */
export type Settings = readonly Element[];

/** What makes an entry of a collection the same as another one; a second one of the same is an error in IIS. */
const KEYS: Record<string, readonly string[]> = {
  mimeMap: ['fileExtension'],
  error: ['statusCode', 'subStatusCode'],
  customHeaders: ['name'],
  files: ['value'],
};

/** @param path the names of the elements that lead to it, such as `staticContent/clientCache` */
export function attribute(settings: Settings, path: string, name: string): string | undefined {
  return elements(settings, path)
    .map(({ attributes }) => attributes[name])
    .findLast((value) => value !== undefined);
}

type Entry = Readonly<Record<string, string>>;

/**
 * The entries of a collection after every `add`, `remove` and `clear`.
 *
 * @param add what the element is called that adds one
 */
export function collection(settings: Settings, path: string, add: string): readonly Entry[] {
  const keys = KEYS[add === 'add' ? (path.split('/').at(-1) ?? '') : add] ?? [];
  const key = (entry: Entry) =>
    keys.map((name) => entry[name] ?? (name === 'subStatusCode' ? '-1' : '')).join(' ');
  const entries = new Map<string, Entry>();
  for (const { name, attributes } of elements(settings, path).flatMap((each) => each.children)) {
    if (name === 'clear') entries.clear();
    else if (name === 'remove') entries.delete(key(attributes));
    else if (name === add) {
      if (entries.has(key(attributes))) throw new Error(`a second ${add} for ${key(attributes)}`);
      entries.set(key(attributes), attributes);
    }
  }
  return [...entries.values()];
}

/** The children of that name. */
export function children(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

function elements(settings: Settings, path: string): readonly Element[] {
  return path
    .split('/')
    .reduce((found, name) => found.flatMap((each) => children(each, name)), settings);
}
