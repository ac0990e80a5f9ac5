import { describe, expect, it } from 'vitest';
import { ICONS } from '../src/ui/icon-names.ts';
import { drawings } from './icons.ts';

describe('drawings', () => {
  it('has one for every icon the app names', () => {
    expect(Object.keys(drawings())).toEqual([...ICONS]);
  });

  it('turns a circle into a path and keeps the paths beside it', () => {
    expect(drawings()['circle-check']).toMatch(
      /^M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M0 0m16 9l/,
    );
  });

  it('rounds to a tenth and keeps numbers apart', () => {
    expect(drawings().wrench).toContain('c.3-.3 .9-.2 1 .2');
    for (const path of Object.values(drawings())) expect(path).not.toMatch(/\.\d\d/);
  });
});
