import { describe, expect, it, vi } from 'vitest';
import { momentOf, zone } from './moment.ts';

describe('momentOf', () => {
  it('is in the time of this computer, each part as wide as the last', () => {
    const at = new Date(2026, 0, 2, 3, 4).getTime();
    expect(momentOf(at)).toMatchObject({ year: '2026', month: '01', day: '02', time: '03:04' });
  });

  it('tells how far that is from universal time', () => {
    const at = Date.UTC(2026, 6, 2, 3, 4);
    const { year, month, day, time, zone: named } = momentOf(at);
    const written = `${year}-${month}-${day}T${time}${named.replace('UTC', '')}`;
    expect(Date.parse(written)).toBe(at);
  });
});

describe('the zone of a moment', () => {
  it('is ahead of universal time where the browser counts back to it', () => {
    const offset = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-345);
    expect(momentOf(0).zone).toBe('UTC+05:45');
    offset.mockReturnValue(210);
    expect(momentOf(0).zone).toBe('UTC-03:30');
    offset.mockRestore();
  });
});

describe('zone', () => {
  it.each([
    [0, 'UTC+00:00'],
    [60, 'UTC+01:00'],
    [345, 'UTC+05:45'],
    [-210, 'UTC-03:30'],
  ])('of %i minutes is %s', (minutes, expected) => {
    expect(zone(minutes)).toBe(expected);
  });
});
