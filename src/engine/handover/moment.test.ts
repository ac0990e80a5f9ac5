import { describe, expect, it } from 'vitest';
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
