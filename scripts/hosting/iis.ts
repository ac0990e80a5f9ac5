import type { Answer } from './expectations.mjs';
import { attribute, children, collection, type Settings } from './iis-settings.ts';
import { readXml } from './xml.ts';

/** What IIS has before our file is read, as far as our file touches it. */
const INHERITED = `<system.webServer>
  <staticContent>
    ${[
      '.html text/html',
      '.js application/javascript',
      '.css text/css',
      '.svg image/svg+xml',
      '.txt text/plain',
    ]
      .map((pair) => pair.split(' '))
      .map(([end = '', type = '']) => `<mimeMap fileExtension="${end}" mimeType="${type}" />`)
      .join('')}
  </staticContent>
  <httpErrors>
    <error statusCode="403" path="403.htm" /><error statusCode="404" path="404.htm" />
  </httpErrors>
  <httpProtocol><customHeaders><add name="X-Powered-By" value="ASP.NET" /></customHeaders></httpProtocol>
</system.webServer>`;

/**
 * Answers as IIS is documented to, for a site of static files whose web.config lies in the folder `base`.
 *
 * @param files by path from the root of the site, such as `wizard/en/index.html`
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache
 */
export function iis(
  config: string,
  files: ReadonlyMap<string, string>,
  base: string,
): (path: string) => Answer {
  const top = readXml(config);
  const inherited = readXml(INHERITED);
  return (url) => {
    const inside = url.slice(base.length);
    const sections = [
      inherited,
      ...children(top, 'system.webServer'),
      // A location counts for the path and all below it, after what stands outside of any.
      ...children(top, 'location')
        .filter(({ attributes: { path } }) => `${inside}/`.startsWith(`${path}/`))
        .flatMap((location) => children(location, 'system.webServer')),
    ];
    return answer(sections, files, url);
  };
}

function answer(settings: Settings, files: ReadonlyMap<string, string>, url: string): Answer {
  const headers = Object.fromEntries(
    collection(settings, 'httpProtocol/customHeaders', 'add').map(({ name = '', value = '' }) => [
      name.toLowerCase(),
      value,
    ]),
  );
  const found = locate(settings, files, url);
  switch (found.kind) {
    case 'redirect':
      return { status: 301, headers: { ...headers, location: found.to }, body: '' };
    case 'file': {
      const type = typeOf(settings, found.path);
      if (type === undefined) return failure(settings, files, headers, '404', '3');
      const kept = cacheControl(settings);
      return {
        status: 200,
        headers: { ...headers, 'content-type': type, 'cache-control': kept },
        body: files.get(found.path) ?? '',
      };
    }
    case 'failure':
      return failure(settings, files, headers, found.status, found.subStatus);
  }
}

type Found =
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failure'; readonly status: string; readonly subStatus: string };

function locate(settings: Settings, files: ReadonlyMap<string, string>, url: string): Found {
  const path = url.slice(1);
  if (files.has(path)) return { kind: 'file', path };
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  if (![...files.keys()].some((file) => file.startsWith(folder)))
    return { kind: 'failure', status: '404', subStatus: '0' };
  if (folder !== path) return { kind: 'redirect', to: `/${folder}` };
  const index = collection(settings, 'defaultDocument/files', 'add')
    .map(({ value = '' }) => folder + value)
    .find((file) => files.has(file));
  if (index !== undefined) return { kind: 'file', path: index };
  if (attribute(settings, 'directoryBrowse', 'enabled') === 'true')
    throw new Error('the folder is listed');
  return { kind: 'failure', status: '403', subStatus: '14' };
}

/** The nearest entry, with this sub-status or with any; its file is looked for from the root of the site. */
function failure(
  settings: Settings,
  files: ReadonlyMap<string, string>,
  headers: Readonly<Record<string, string>>,
  status: string,
  subStatus: string,
): Answer {
  if (attribute(settings, 'httpErrors', 'errorMode') !== 'Custom')
    throw new Error('on the server itself, IIS shows its own details');
  const entries = collection(settings, 'httpErrors', 'error').filter(
    ({ statusCode }) => statusCode === status,
  );
  const entry =
    entries.find((each) => each.subStatusCode === subStatus) ??
    entries.find((each) => (each.subStatusCode ?? '-1') === '-1');
  if ((entry?.responseMode ?? 'File') !== 'File') throw new Error('only files are emulated');
  const path = (entry?.path ?? '').replaceAll('\\', '/');
  return {
    status: Number(status),
    headers: { ...headers, 'content-type': typeOf(settings, path) ?? 'text/html' },
    body: files.get(path) ?? '<html>a page of IIS',
  };
}

function typeOf(settings: Settings, path: string): string | undefined {
  return collection(settings, 'staticContent', 'mimeMap').find(({ fileExtension = '.' }) =>
    path.endsWith(fileExtension),
  )?.mimeType;
}

function cacheControl(settings: Settings): string | undefined {
  const cache = (name: string) => attribute(settings, 'staticContent/clientCache', name);
  switch (cache('cacheControlMode')) {
    case 'DisableCache':
      return 'no-cache';
    case 'UseMaxAge': {
      const [, days = '0', hours = '0', minutes = '0', seconds = '0'] =
        /^(?:(\d+)\.)?(\d+):(\d+):(\d+)$/.exec(cache('cacheControlMaxAge') ?? '') ?? [];
      const age =
        ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
      const custom = cache('cacheControlCustom');
      return `${custom === undefined ? '' : `${custom}, `}max-age=${String(age)}`;
    }
    default:
      return undefined;
  }
}
