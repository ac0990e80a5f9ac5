import type { Moment } from './facts.ts';

/**
 * A moment in the time of this computer, with its distance from universal time then: summer time counts.
 *
 * @param at milliseconds since 1970
 */
export function momentOf(at: number): Moment {
  const date = new Date(at);
  return {
    year: String(date.getFullYear()),
    month: two(date.getMonth() + 1),
    day: two(date.getDate()),
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
    zone: zone(-date.getTimezoneOffset()),
  };
}

/** @param minutes east of Greenwich */
export function zone(minutes: number): string {
  const distance = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
