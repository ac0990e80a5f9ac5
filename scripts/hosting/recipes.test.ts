import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL, POLICY, WORKER_POLICY, check, type Answer } from './expectations.mjs';
import { iis } from './iis.ts';
import { staticWebApp, type Config } from './static-web-apps.ts';

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../docs/hosting', name), 'utf8');
const webConfig = read('web.config');
const azure = read('staticwebapp.config.json');
const ASSET = 'assets/boot-x.js';
const BARE = ['assets/', 'en/scenario/', 'fr/scenario/'];

/** A small site in the shape of dist/. */
function site(base: string): Map<string, string> {
  const page = (lng: string) => `<html lang="${lng}">`;
  const files = {
    'index.html': page('en'),
    '404.html': `${page('en')}<p data-home="fr">`,
    'missing.txt': 'not here',
    'wizard.html': page('en'),
    'service-worker.js': '',
    [ASSET]: '',
    ...Object.fromEntries(
      ['en', 'fr'].flatMap((lng) =>
        ['', 'triage/', 'scenario/execution-policy/'].map((path) => [
          `${lng}/${path}index.html`,
          page(lng),
        ]),
      ),
    ),
  };
  return new Map(Object.entries(files).map(([path, text]) => [base.slice(1) + path, text]));
}

/** The web.config for a sub-path, changed as its first comment says. */
const inFolder = webConfig.replaceAll(/path="(404\.html|missing\.txt)"/g, 'path="wizard\\$1"');

async function wrong(get: (path: string) => Answer, base: string, names = ALL) {
  const results = await check(get, { base, asset: ASSET, bare: BARE }, names);
  return [...results.values()].flat();
}

describe('web.config', () => {
  it.each([
    ['/', webConfig],
    ['/wizard/', inFolder],
  ])('passes every check at %s', async (base, config) => {
    expect(await wrong(iis(config, site(base), base), base)).toEqual([]);
  });

  it.each([
    ['without the page for 404', /<error statusCode="404" path="404.html".*/, 'helpful'],
    ['with the page where a file is missing', /"missing\.txt"/, 'assets', '"404.html"'],
    ['without the cache of assets', /cacheControlMode="UseMaxAge"/, 'cache'],
    ['with pages kept', /cacheControlMode="DisableCache"/, 'cache'],
    ['without the worker’s own policy', /path="service-worker.js"/, 'sealed', 'path="other.js"'],
    [
      'with another folder kept than assets',
      /location path="assets"/,
      'cache',
      'location path="en"',
    ],
  ])('does not pass %s', async (_, part, name, instead = '') => {
    const damaged = webConfig.replace(part, instead);
    expect(damaged).not.toBe(webConfig);
    expect(await wrong(iis(damaged, site('/'), '/'), '/', [name])).not.toEqual([]);
  });

  it('does not pass under a sub-path with the file of the root', async () => {
    const get = iis(webConfig, site('/wizard/'), '/wizard/');
    expect(await wrong(get, '/wizard/', ['helpful'])).not.toEqual([]);
  });

  it('adds nothing a second time, which IIS would refuse', () => {
    const damaged = webConfig.replace('<remove fileExtension=".js" />', '');
    expect(() => iis(damaged, site('/'), '/')('/')).toThrow('a second mimeMap');
  });
});

describe('staticwebapp.config.json', () => {
  const config = JSON.parse(azure) as Config;
  /** One page stands in for whatever is missing, files included: the rules know no other. */
  const possible = ALL.filter((name) => name !== 'assets');
  const inFolder = JSON.parse(
    azure
      .replaceAll('"route": "/', '"route": "/wizard/')
      .replaceAll('"rewrite": "/', '"rewrite": "/wizard/'),
  ) as Config;

  it.each([
    ['/', config],
    ['/wizard/', inFolder],
  ])('passes every check that it can at %s', async (base, rules) => {
    expect(await wrong(staticWebApp(rules, site(base)), base, possible)).toEqual([]);
  });

  it('answers 404 where a file is missing', () => {
    expect(staticWebApp(config, site('/'))('/assets/none.js').status).toBe(404);
  });

  it.each([
    ['without rules for folders', { routes: [] }, 'cache'],
    ['without the worker’s own policy', { routes: config.routes.slice(0, 1) }, 'sealed'],
    ['without headers', { globalHeaders: {} }, 'sealed'],
    ['with another page for 404', { responseOverrides: { 404: { rewrite: '/x' } } }, 'helpful'],
  ])('does not pass %s', async (_, part, name) => {
    const get = staticWebApp({ ...config, ...part }, site('/'));
    expect(await wrong(get, '/', [name])).not.toEqual([]);
  });
});

describe('every recipe', () => {
  it.each(['nginx.conf', 'apache.conf', 'web.config', 'staticwebapp.config.json'])(
    '%s sends the same two policies and rewrites nothing',
    (name) => {
      const text = read(name);
      expect(text).toContain(`"${POLICY}"`);
      expect(text).toContain(`"${WORKER_POLICY}"`);
      expect(text).not.toMatch(/RewriteRule|try_files|navigationFallback|<rewrite/i);
    },
  );
});
