import { isLng, LANGUAGES, type Lng } from '#i18n/languages.ts';

/** What an address shows. `path` is always relative to the place where the app is hosted and begins with `/`. */
export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'home'; readonly lng: Lng }
  | { readonly kind: 'scenario'; readonly lng: Lng; readonly id: string }
  | { readonly kind: 'step'; readonly lng: Lng; readonly id: string; readonly step: string }
  | { readonly kind: 'triage'; readonly lng: Lng }
  | { readonly kind: 'question'; readonly lng: Lng; readonly node: string }
  | { readonly kind: 'outside'; readonly lng: Lng; readonly id: string }
  | { readonly kind: 'check'; readonly lng: Lng }
  | { readonly kind: 'map'; readonly lng: Lng }
  | { readonly kind: 'runbook-map'; readonly lng: Lng; readonly id: string }
  | { readonly kind: 'about'; readonly lng: Lng }
  | { readonly kind: 'unknown'; readonly lng: Lng };

/** The pages that exist in every language. */
export type LocalPage = Exclude<Page, { readonly kind: 'start' | 'unknown' }>;

/** The address of a page. Every address ends with a slash, because every page is a folder with an `index.html`. */
export function pathOf(page: LocalPage): string {
  switch (page.kind) {
    case 'home':
      return `/${page.lng}/`;
    case 'scenario':
      return `/${page.lng}/scenario/${page.id}/`;
    case 'step':
      return `/${page.lng}/scenario/${page.id}/${page.step}/`;
    case 'triage':
      return `/${page.lng}/triage/`;
    case 'question':
      return `/${page.lng}/triage/${page.node}/`;
    case 'outside':
      return `/${page.lng}/outside/${page.id}/`;
    case 'check':
      return `/${page.lng}/check/`;
    case 'map':
      return `/${page.lng}/map/`;
    case 'runbook-map':
      return `/${page.lng}/map/${page.id}/`;
    case 'about':
      return `/${page.lng}/about/`;
    default:
      return page satisfies never;
  }
}

/** What is at `path`. A missing last slash and `index.html` mean the same page; anything we do not know is `unknown`. */
export function pageAt(path: string): Page {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const [lng, room, first, second] = parts;
  if (lng === undefined) return { kind: 'start' };
  if (!isLng(lng)) return { kind: 'unknown', lng: 'en' };
  const unknown: Page = { kind: 'unknown', lng };
  if (parts.length > 4) return unknown;
  if (room === undefined) return { kind: 'home', lng };
  if (room === 'scenario' && first !== undefined) {
    return second === undefined
      ? { kind: 'scenario', lng, id: first }
      : { kind: 'step', lng, id: first, step: second };
  }
  if (second !== undefined) return unknown;
  if (room === 'outside' && first !== undefined) return { kind: 'outside', lng, id: first };
  if (room === 'triage')
    return first === undefined ? { kind: 'triage', lng } : { kind: 'question', lng, node: first };
  if (room === 'map' && first !== undefined) return { kind: 'runbook-map', lng, id: first };
  if (first === undefined && (room === 'check' || room === 'map' || room === 'about'))
    return { kind: room, lng };
  return unknown;
}

/** The same page in another language. */
export function inLanguage(page: Page, lng: Lng): LocalPage {
  return page.kind === 'start' || page.kind === 'unknown'
    ? { kind: 'home', lng }
    : { ...page, lng };
}

/** `to` as seen from `from`, such as `../../triage/`: right on any host, under any sub-path, with or without JavaScript. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const there = to.split('/').slice(1, -1);
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared])
    shared += 1;
  const way = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  return way === '' ? './' : `${way}/`;
}

/**
 * The part of the browser's path that belongs to the host, such as `/wizard`: what stands before the first language.
 * Empty at the root.
 */
export function basePath(pathname: string): string {
  const parts = pathname.split('/');
  const at = parts.findIndex((part) => LANGUAGES.some((lng) => lng === part));
  return at === -1 ? pathname.replace(/\/(index\.html)?$/, '') : parts.slice(0, at).join('/');
}

/**
 * The address of the first page for a launch from PowerShell, where the app is hosted now; undefined for a file, whose
 * fragment Windows drops. The single file takes a launch at its own address.
 */
export function launchAddress(
  at: { readonly protocol: string; readonly origin: string; readonly pathname: string },
  lng: Lng,
): string | undefined {
  if (!/^https?:$/.test(at.protocol)) return undefined;
  const file = at.pathname.endsWith('.html') && !at.pathname.endsWith('/index.html');
  return file ? at.origin + at.pathname : `${at.origin}${basePath(at.pathname)}/${lng}/`;
}
