import { describe, expect, it } from 'vitest';
import { count, tallyOf } from './tally.ts';

/** How often one message stands in a text that holds these traces: `signature start end`. */
function tally(first: string, ...more: readonly string[]) {
  const read = (trace: string) => {
    const [signature = '', start, end] = trace.split(' ');
    return { signature, place: { start: Number(start), end: Number(end) } };
  };
  const begun = read(first);
  const all = tallyOf(begun.place, begun.signature);
  for (const trace of more) {
    const { place, signature } = read(trace);
    count(all, place, signature);
  }
  return { count: all.count, first: all.first.start, last: all.last.start };
}

describe('count', () => {
  it('begins with one', () => {
    expect(tally('a 5 9')).toEqual({ count: 1, first: 5, last: 5 });
  });

  it('takes the same trace again for the message again', () => {
    expect(tally('a 5 9', 'a 20 24', 'a 40 44')).toEqual({ count: 3, first: 5, last: 40 });
    expect(tally('a 5 9', 'a 9 13')).toEqual({ count: 2, first: 5, last: 9 });
  });

  it('takes another trace for one of the same message', () => {
    expect(tally('a 5 9', 'b 20 24', 'c 30 34')).toEqual({ count: 1, first: 5, last: 5 });
    expect(tally('a 5 9', 'b 20 24', 'b 30 34')).toEqual({ count: 2, first: 5, last: 30 });
    expect(tally('a 5 9', 'b 20 24', 'a 30 34', 'b 40 44')).toEqual({
      count: 2,
      first: 5,
      last: 30,
    });
  });

  it('takes what overlaps for the same place', () => {
    expect(tally('a 5 9', 'a 8 12')).toEqual({ count: 1, first: 5, last: 5 });
  });

  it('takes another trace far away for the message again', () => {
    expect(tally('a 5 9', 'b 2005 2009')).toEqual({ count: 1, first: 5, last: 5 });
    expect(tally('a 5 9', 'b 2006 2010')).toEqual({ count: 2, first: 5, last: 2006 });
  });
});
