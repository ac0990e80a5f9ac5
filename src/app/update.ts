/** A newer version of the app that waits to be used, or undefined. Set once by what keeps the app offline. */
let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

/** Tells the page that a newer version waits. */
export function announceUpdate(worker: ServiceWorker): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** The newer version that waits, for `useSyncExternalStore`. */
export function waitingUpdate(): ServiceWorker | undefined {
  return waiting;
}

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
