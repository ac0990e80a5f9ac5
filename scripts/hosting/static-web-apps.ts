import type { Answer } from './expectations.mjs';

/** The part of a staticwebapp.config.json that is emulated; anything else in it is refused. */
export type Config = {
  readonly trailingSlash: string;
  readonly routes: readonly {
    readonly route: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly responseOverrides: { readonly '404': { readonly rewrite: string } };
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly mimeTypes: Readonly<Record<string, string>>;
};

const KEYS = ['trailingSlash', 'routes', 'responseOverrides', 'globalHeaders', 'mimeTypes'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/**
 * Answers as Azure Static Web Apps is documented to, for rules that add headers.
 *
 * @param files by path from the root of the site, such as `en/index.html`
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebApp(
  config: Config,
  files: ReadonlyMap<string, string>,
): (path: string) => Answer {
  for (const key of Object.keys(config)) {
    if (!KEYS.includes(key)) throw new Error(`${key} is not emulated`);
  }
  if (config.trailingSlash !== 'auto') throw new Error('only trailingSlash "auto" is emulated');
  return (path) => {
    // The first rule that matches is the only one; its headers stand before the global ones.
    const rule = config.routes.find(({ route }) => matches(route, path));
    const headers = lower({ ...config.globalHeaders, ...rule?.headers });
    const found = locate(files, path);
    switch (found.kind) {
      case 'redirect':
        return { status: 301, headers: { ...headers, location: found.to }, body: '' };
      case 'file':
        return { status: 200, ...content(found.path) };
      case 'missing':
        // An override that only rewrites keeps the status.
        return { status: 404, ...content(config.responseOverrides['404'].rewrite.slice(1)) };
    }
    function content(file: string) {
      const end = file.slice(file.lastIndexOf('.'));
      const type = config.mimeTypes[end] ?? TYPES[end] ?? 'application/octet-stream';
      return { headers: { ...headers, 'content-type': type }, body: files.get(file) ?? '' };
    }
  };
}

type Found =
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'missing' };

/** The documented table of `auto`: folders end in a slash, files do not, and `.html` is left out. */
function locate(files: ReadonlyMap<string, string>, url: string): Found {
  const path = url.slice(1);
  if (path.endsWith('index.html') && files.has(path))
    return { kind: 'redirect', to: url.replace(/index\.html$/, '') };
  if (path.endsWith('.html') && files.has(path))
    return { kind: 'redirect', to: url.replace(/\.html$/, '') };
  if (files.has(path)) return { kind: 'file', path };
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  if (files.has(`${folder}index.html`))
    return folder === path
      ? { kind: 'file', path: `${folder}index.html` }
      : { kind: 'redirect', to: `/${folder}` };
  if (!path.endsWith('/') && files.has(`${path}.html`))
    return { kind: 'file', path: `${path}.html` };
  return { kind: 'missing' };
}

/** A star stands at the end of a route, and only there. */
function matches(route: string, path: string): boolean {
  const star = route.indexOf('*');
  if (star === -1) return route === path;
  if (star !== route.length - 1) throw new Error(`${route}: a star in the middle is not emulated`);
  return path.startsWith(route.slice(0, -1));
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
