import { basePath } from '#urls/urls.ts';
import { workerAddress } from '#urls/worker-address.ts';
import { announceUpdate } from './update.ts';

/**
 * Keeps the app for use without a network, from the first visit on. Only secure origins can (https, this computer);
 * elsewhere, and where the browser refuses, the app works as before and `wizard.html` is the way to be offline.
 */
export async function keepOffline(): Promise<void> {
  // Absent outside secure contexts, whatever the types say.
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  const base = basePath(location.pathname);
  try {
    const registration = await serviceWorker.register(workerAddress('service-worker.js', base), {
      scope: `${base}/`,
      updateViaCache: 'none',
    });
    watch(registration, serviceWorker);
    await tell(serviceWorker);
  } catch {
    // Refused by the browser or its policy: being offline is an extra.
  }
}

/**
 * A first worker is no update: there was nothing before it. WebKit shows one as waiting for a moment after it has taken the
 * page over, so it is known by itself.
 */
function watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
  const first = registration.active ? null : (registration.installing ?? registration.waiting);
  const look = () => {
    const { waiting } = registration;
    if (waiting && waiting !== first && container.controller) announceUpdate(waiting);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}

/** Says which version this page runs, by the name of its first script, so that the files of older ones can go when nobody needs them. */
async function tell(container: ServiceWorkerContainer): Promise<void> {
  const { active } = await container.ready;
  const first = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
  active?.postMessage({ running: first.slice(first.lastIndexOf('/') + 1) });
}
