/*
 * The one Trusted Types policy of the app. The content security policy names it and allows no other; without it no
 * worker can be started.
 */

/** The files that may run as workers; they stand at the top of the app. */
const FILES = ['service-worker.js', 'match-worker.js'] as const;

export type WorkerFile = (typeof FILES)[number];

type Policy = { readonly createScriptURL: (address: string) => unknown };
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy;
};

let policy: Policy | undefined;

/** A browser without Trusted Types takes the address as it is. */
function makePolicy(): Policy {
  const rules = { createScriptURL: allowed };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  return trustedTypes ? trustedTypes.createPolicy('workers', rules) : rules;
}

/** Refuses every address but those of our own workers, and of what the page itself has made into one. */
function allowed(address: string): string {
  const { protocol, origin, pathname } = new URL(address, location.href);
  const ours = FILES.some((file) => pathname.endsWith(`/${file}`)) && origin === location.origin;
  if (ours || protocol === 'blob:') return address;
  throw new Error(`no worker may be started from ${address}`);
}

function trusted(address: string): URL {
  policy ??= makePolicy();
  // A TrustedScriptURL where the browser has them; the types of the platform's calls know only URL and string.
  return policy.createScriptURL(address) as URL;
}

/**
 * The address of a worker, to hand to `new Worker()` or `register()`.
 *
 * @param base the part of the path that belongs to the host, as `basePath` gives it
 */
export function workerAddress(file: WorkerFile, base: string): URL {
  return trusted(`${base}/${file}`);
}

/** The same for a worker whose text the single file carries: `url` comes from `URL.createObjectURL`. */
export function blobWorkerAddress(url: string): URL {
  return trusted(url);
}
