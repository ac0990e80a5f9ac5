import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuledOut, ruledOutPart, tidyQuery, writeRuledOut } from './ruled-out.ts';

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

describe('tidyQuery', () => {
  it('keeps what is ruled out and a place on the map, sorted, and drops the rest', () => {
    expect(tidyQuery('?x=1&not=b,a&at=start', ['b', 'a'])).toBe('?at=start&not=a,b');
    expect(tidyQuery('?at=start', [])).toBe('?at=start');
    expect(tidyQuery('?at=<b>', ['a'])).toBe('?not=a');
    expect(tidyQuery('?x=1', [])).toBe('');
  });
});

describe('ruledOutPart', () => {
  it('is what a link carries on: nothing of a place', () => {
    expect(ruledOutPart('?at=start&not=a,b')).toBe('?not=a,b');
    expect(ruledOutPart('?at=start')).toBe('');
  });
});
