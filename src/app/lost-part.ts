/** The errors of parts that could not be loaded, by identity: browsers agree on neither their type nor their words. */
const lost = new WeakSet();

/** The bundler's loader says so of every `import()` that fails, whether nothing came or something cut off. */
type LoadError = Event & { readonly payload: unknown };

if (typeof addEventListener === 'function') {
  addEventListener('vite:preloadError', (event) => {
    const { payload } = event as LoadError;
    if (typeof payload === 'object' && payload !== null) lost.add(payload);
  });
}

/** Whether `error` says that a part of the app did not come: after a deploy, or without a network. */
export function isLostPart(error: unknown): boolean {
  return typeof error === 'object' && error !== null && lost.has(error);
}

/** An error that says so, for a part whose loader keeps its failure to itself. */
export function lostPart(name: string): Error {
  const error = new Error(`${name} could not be loaded`);
  lost.add(error);
  return error;
}
