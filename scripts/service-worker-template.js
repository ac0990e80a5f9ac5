// Keeps the app usable without a network after the first visit. The build puts __VERSION__ and the lists before this text.
/* global __VERSION__, __BOOT__, __FILES__, __PAGES__, __SHELL__, self, caches, fetch, Response */

const NAME = 'app-' + __VERSION__;
const base = new URL('./', self.location.href);
const files = new Set(__FILES__.map((file) => new URL(file, base).href));
const pages = new Set(__PAGES__);
/** Which version each open page runs. Forgotten when the browser stops the worker; then old files just stay longer. */
const running = new Map();

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(NAME).then((cache) =>
      // Past the browser's own cache, which may hold a file of the version before.
      Promise.all(
        [...files].map(async (file) => {
          const response = await fetch(file, { cache: 'no-cache' });
          if (!response.ok) throw new Error(file + ': ' + response.status);
          await cache.put(file, response);
        }),
      ),
    ),
  );
});

// Pages that were open before are served from now on, too: their next step works without a network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
  else if (event.data && event.data.running) {
    running.set(event.source.id, event.data.running);
    event.waitUntil(forgetOldFiles());
  }
});

/** An older version's files go once every open page runs this one: a page loads parts of itself as long as it is open. */
async function forgetOldFiles() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.some(({ id }) => running.get(id) !== __BOOT__)) return;
  for (const name of await caches.keys()) {
    if (name.startsWith('app-') && name !== NAME) await caches.delete(name);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(base.href)) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (url.href.startsWith(new URL('assets/', base).href) || files.has(url.href))
    event.respondWith(file(request));
});

/** Names of files follow their content, so a kept one is never out of date. */
async function file(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** The server knows best, what is missing included; where it cannot be reached, the app draws the page itself. */
async function page(request, url) {
  try {
    return await fetch(request);
  } catch {
    return offline(url);
  }
}

function offline(url) {
  const path = url.pathname.slice(base.pathname.length).replace(/index\.html$/, '');
  const whole = path === '' || path.endsWith('/') ? path : path + '/';
  const parts = whole.split('/').slice(0, -1);
  const lng = parts[0] === 'fr' || (parts[0] !== 'en' && french()) ? 'fr' : 'en';
  if (whole === '') return Response.redirect(new URL(lng + '/' + url.hash, base).href, 302);
  if (whole !== path) return Response.redirect(new URL(whole, base).href, 302);
  const known = pages.has(parts.slice(1).join('/')) && (parts[0] === 'en' || parts[0] === 'fr');
  return new Response(__SHELL__[lng].replaceAll('%UP%', '../'.repeat(parts.length)), {
    status: known ? 200 : 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

function french() {
  return (self.navigator.language ?? '').startsWith('fr');
}
