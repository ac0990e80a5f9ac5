// Takes the place of the service worker to remove it: forgets its files and itself. Open pages go on as they are.
/* global self, caches */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('app-')) await caches.delete(name);
      }
      await self.registration.unregister();
    })(),
  ),
);
