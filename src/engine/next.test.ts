import { describe, expect, it } from 'vitest';
import { nextAfter, type Candidate } from './next.ts';

const scenario = (id: string): Candidate => ({ kind: 'scenario', id });
const NOT_THIS = { kind: 'outcome', outcome: 'not-this' } as const;
const ids = (next: ReturnType<typeof nextAfter>) =>
  next.kind === 'go-on' ? next.candidates.map(({ id }) => id) : next.kind;

describe('nextAfter', () => {
  it('is over where the page solved it or asks for somebody else', () => {
    const lists = [[scenario('b')]];
    expect(nextAfter('a', { kind: 'outcome', outcome: 'solved' }, lists, [])).toEqual({
      kind: 'solved',
    });
    expect(nextAfter('a', { kind: 'outcome', outcome: 'escalate' }, lists, [])).toEqual({
      kind: 'escalate',
      exhausted: false,
    });
  });

  it('goes on with the candidates of the most trusted list first, each once', () => {
    const matched = [scenario('c'), scenario('b')];
    const own = [scenario('b'), scenario('d'), scenario('c')];
    expect(ids(nextAfter('a', NOT_THIS, [matched, own], []))).toEqual(['c', 'b', 'd']);
  });

  it('leaves out this page and what was ruled out before, and says so, sorted', () => {
    const lists = [[scenario('a'), scenario('d'), scenario('b')]];
    expect(nextAfter('b', NOT_THIS, lists, ['d', 'c', 'b'])).toEqual({
      kind: 'go-on',
      candidates: [scenario('a')],
      ruledOut: ['b', 'c', 'd'],
    });
  });

  it('asks for somebody else where no candidate is left', () => {
    const over = { kind: 'escalate', exhausted: true };
    expect(nextAfter('a', NOT_THIS, [], [])).toEqual(over);
    expect(nextAfter('a', NOT_THIS, [[scenario('a'), scenario('b')]], ['b'])).toEqual(over);
  });

  it('goes to the page that an end names, and nowhere else', () => {
    const named: Candidate = { kind: 'outside', id: 'x' };
    expect(nextAfter('a', named, [[scenario('b')]], ['c'])).toEqual({
      kind: 'go-on',
      candidates: [named],
      ruledOut: ['a', 'c'],
    });
  });

  it('does not go back to a page that was ruled out, though an end names it', () => {
    expect(ids(nextAfter('a', scenario('c'), [[scenario('b')]], ['c']))).toEqual(['b']);
    expect(ids(nextAfter('a', scenario('a'), [[scenario('b')]], []))).toEqual(['b']);
    expect(ids(nextAfter('a', scenario('c'), [], ['c']))).toBe('escalate');
  });

  it('rules nothing out where the fix worked and another message came', () => {
    const another = { kind: 'outcome', outcome: 'another-message' } as const;
    const lists = [[scenario('a'), scenario('b'), scenario('c')]];
    expect(nextAfter('a', another, lists, ['c'])).toEqual({
      kind: 'another',
      candidates: [scenario('b')],
    });
  });

  it('never leads in a circle, whatever is answered', () => {
    const lists = [['a', 'b', 'c', 'd'].map(scenario)];
    let page = 'a';
    let ruledOut: readonly string[] = [];
    const visited: string[] = [];
    for (;;) {
      visited.push(page);
      const next = nextAfter(page, NOT_THIS, lists, ruledOut);
      if (next.kind !== 'go-on') break;
      page = next.candidates[0]?.id ?? '';
      ruledOut = next.ruledOut;
    }
    expect(visited).toEqual(['a', 'b', 'c', 'd']);
  });
});
