/*
 * The browser does one task at a time, and answers its reader only in between. Work that nobody waits for is done in many
 * short ones.
 */

/** Ends the task at hand; resolves in one of its own. */
export function task(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** How long a busy page is waited for, in milliseconds. */
const PATIENCE = 2000;

/** Resolves when the browser has nothing better to do. */
export function idle(): Promise<void> {
  // Safari has no such call (checked 2026-11).
  if (!('requestIdleCallback' in window)) return task();
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: PATIENCE },
    );
  });
}

/** Begins one thing after the other, each in a task of its own; resolves when all are done, and fails as soon as one does. */
export async function inTurns(begin: readonly (() => Promise<unknown>)[]): Promise<void> {
  const begun: Promise<unknown>[] = [];
  for (const each of begin) {
    const one = each();
    // What fails meanwhile is thrown below, and must not count as heard by nobody.
    one.catch(() => undefined);
    begun.push(one);
    await task();
  }
  await Promise.all(begun);
}
