import type { VersionLimit } from './catalogue.ts';
import type { Span } from './find.ts';

/** How far from the phrase the number may stand, in characters of the reader's text: quotes, spaces, a line break. */
const REACH = 24;

/** Whether the version number that follows a phrase is within a limit. Without a number, only an upper limit holds. */
export function withinLimit(
  text: string,
  at: ArrayLike<number>,
  span: Span,
  limit: VersionLimit | undefined,
): boolean {
  if (limit === undefined) return true;
  if (limit.side === 'before') return beforeWithin(text.slice(0, at[span.start] ?? 0), limit);
  const from = (at[span.end - 1] ?? 0) + 1;
  // A quote may stand there as an entity, whose number is not the version.
  const behind = text.slice(from, from + REACH).replaceAll(/&#?\w{1,6};|\\u[0-9a-f]{4}/gi, ' ');
  const found = /\d{1,4}(?:[.,]\d{1,6}){0,3}/.exec(behind);
  return holds(found?.[0], limit);
}

function beforeWithin(text: string, limit: VersionLimit): boolean {
  const before = text.slice(-REACH).replaceAll(/&#?\w{1,6};|\\u[0-9a-f]{4}/gi, ' ');
  const numbers = before.match(/\d{1,4}(?:[.,]\d{1,6}){0,3}/g);
  return holds(numbers?.at(-1), limit);
}

function holds(version: string | undefined, { most, above, side }: VersionLimit): boolean {
  if (version === undefined) return above === undefined && side === undefined;
  const plain = version.replaceAll(',', '.');
  if (most !== undefined) return compareVersions(plain, most) <= 0;
  return above === undefined || compareVersions(plain, above) > 0;
}

/** Compares dotted versions; missing parts count as 0. Negative: `one` is older. */
export function compareVersions(one: string, other: string): number {
  const left = one.split('.').map(Number);
  const right = other.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
