// What every host has to answer, whichever it is: asked of running servers by check.mjs and of emulated ones by the tests.

/** The header beside the page's own policy, which names the scripts and the style: only what is the same for every page. */
export const POLICY =
  "connect-src 'none'; img-src 'self'; font-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; manifest-src 'none'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types workers";

/** The service worker asks for the files it keeps. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

const CHECKS = { pages, unknown, folders, helpful, assets, cache, sealed };

/** The names of all checks; docs/hosting/README.md says which of them a host cannot pass. */
export const ALL = Object.keys(CHECKS);

/**
 * @param {(path: string) => Promise<Answer> | Answer} get asks the host, without following redirects
 * @param {Site} site
 * @param {readonly string[]} names which checks the host is expected to pass
 * @returns {Promise<Map<string, string[]>>} for each check what is wrong, in words
 */
export async function check(get, site, names = ALL) {
  const results = new Map();
  for (const name of names) {
    const wrong = [];
    const expect = (claim, what) => {
      if (!claim) wrong.push(what);
    };
    await CHECKS[name](async (path) => get(site.base + path), expect, site);
    results.set(name, wrong);
  }
  return results;
}

const DEEP = ['en', 'fr'].flatMap((lng) => [
  [lng, `${lng}/`],
  [lng, `${lng}/triage/`],
  [lng, `${lng}/scenario/execution-policy/`],
]);

async function pages(get, expect, { base }) {
  for (const [lng, path] of [['en', ''], ...DEEP]) {
    const { status, headers, body } = await get(path);
    expect(status === 200, `/${path}: ${status} instead of 200`);
    expect(isHtml(headers), `/${path}: ${headers['content-type']} instead of HTML`);
    expect(body.includes(`<html lang="${lng}">`), `/${path}: not in ${lng}`);
  }
  const { status, headers } = await get('fr/triage');
  const place = new URL(headers.location ?? 'none', 'http://host').pathname;
  expect([301, 302, 307, 308].includes(status), `/fr/triage: ${status} instead of a redirect`);
  expect(place === `${base}fr/triage/`, `/fr/triage: leads to ${place}`);
}

const UNKNOWN = ['xx/', 'en/no-such-page/', 'fr/scenario/execution-policy/no-such-step/', 'en/x'];

async function unknown(get, expect) {
  for (const path of UNKNOWN) {
    const { status } = await get(path);
    expect(status === 404, `/${path}: ${status} instead of 404`);
  }
}

async function folders(get, expect, { bare }) {
  for (const path of bare) {
    const { status } = await get(path);
    expect([403, 404].includes(status), `/${path}: ${status} for a folder without a page`);
  }
}

async function helpful(get, expect) {
  for (const path of UNKNOWN) {
    const { headers, body } = await get(path);
    expect(isHtml(headers), `/${path}: ${headers['content-type']} instead of HTML`);
    expect(body.includes('data-home="fr"'), `/${path}: not the page that helps`);
  }
}

async function assets(get, expect, { asset }) {
  const found = await get(asset);
  expect(found.status === 200, `/${asset}: ${found.status} instead of 200`);
  expect(/javascript/.test(found.headers['content-type']), `/${asset}: not a script`);
  for (const path of ['assets/none-00000000.js', 'assets/none-00000000.css']) {
    const { status, headers, body } = await get(path);
    expect(status === 404, `/${path}: ${status} instead of 404`);
    expect(!isHtml(headers) && !/<html/i.test(body), `/${path}: HTML instead of a file`);
    expect(!/immutable/.test(headers['cache-control']), `/${path}: kept although it is missing`);
  }
}

async function cache(get, expect, { asset }) {
  const found = (await get(asset)).headers['cache-control'] ?? 'nothing';
  expect(/immutable/.test(found) && /max-age=31536000/.test(found), `/${asset}: ${found}`);
  for (const path of ['', 'en/', 'fr/triage/', 'wizard.html', 'service-worker.js']) {
    const kept = (await get(path)).headers['cache-control'] ?? 'nothing';
    expect(kept === 'no-cache', `/${path}: ${kept} instead of no-cache`);
  }
}

async function sealed(get, expect, { asset }) {
  for (const path of ['', 'en/', 'fr/triage/', 'wizard.html', asset, 'en/no-such-page/']) {
    const { headers } = await get(path);
    expect(headers['content-security-policy'] === POLICY, `/${path}: another policy, or none`);
    expect(headers['x-content-type-options'] === 'nosniff', `/${path}: its type may be guessed`);
    expect(headers['referrer-policy'] === 'no-referrer', `/${path}: its address is passed on`);
  }
  const { headers } = await get('service-worker.js');
  expect(headers['content-security-policy'] === WORKER_POLICY, '/service-worker.js: the policy');
}

function isHtml(headers) {
  return (headers['content-type'] ?? '').startsWith('text/html');
}
