import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuledOut, writeRuledOut } from './ruled-out.ts';

const known = new Set(['a', 'b', 'c-d', 'e']);
const isKnown = (id: string) => known.has(id);

describe('the query of what is ruled out', () => {
  it('reads back what was written, however it was ordered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...known]), (ids) => {
        expect(readRuledOut(writeRuledOut(ids), isKnown)).toEqual([...ids].sort());
      }),
    );
  });

  it('makes the same address of the same ids', () => {
    expect(writeRuledOut(['c-d', 'a', 'c-d'])).toBe('?not=a,c-d');
    expect(writeRuledOut([])).toBe('');
  });

  it.each([
    ['?not=zz,a', ['a']],
    ['?not=b%2Ca', ['a', 'b']],
    ['?not=A,__proto__,,a,a', ['a']],
    ['?utm=b&not=a', ['a']],
    ['?no=a', []],
    ['', []],
  ])('of %s is %j', (search, ids) => {
    expect(readRuledOut(search, isKnown)).toEqual(ids);
  });
});
