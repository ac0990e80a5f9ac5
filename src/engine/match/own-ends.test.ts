import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { NO_CONTEXT } from './no-context.ts';

const MARGIN = 3;

/** How many letters of the start and end of each phrase are not its own; `owner: phrase`, in order. */
function sharedEnds(...phrases: readonly string[]): readonly (readonly [number, number])[] {
  const { signatures } = compile({
    entries: phrases.map((line) => {
      const [id = '', phrase = ''] = line.split(': ');
      return {
        id,
        kind: 'scenario',
        signatures: [{ kind: 'phrase', id, phrase, strength: 'certain' }],
      };
    }),
    context: NO_CONTEXT,
  });
  return signatures.map(({ form }) =>
    form.kind === 'phrase' ? [form.ownStart - MARGIN, form.ownEnd - MARGIN] : [NaN, NaN],
  );
}

describe('findingOwnEnds', () => {
  it('counts the letters that a phrase shares with the phrase of another owner, at both ends', () => {
    expect(sharedEnds('a: red door shut', 'b: red dog cut')).toEqual([
      [5, 2],
      [5, 2],
    ]);
  });

  it('does not count a phrase that only the account beside it tells from the same words of another owner', () => {
    const same = {
      kind: 'phrase',
      id: 'same',
      phrase: 'red door shut',
      strength: 'likely',
    } as const;
    const { signatures } = compile({
      entries: [
        { id: 'a', kind: 'scenario', signatures: [{ ...same, account: 'after' }] },
        { id: 'b', kind: 'outside', signatures: [{ ...same, account: 'after', foreign: true }] },
      ],
      context: NO_CONTEXT,
    });
    expect(signatures[0]?.form).toMatchObject({ ownStart: MARGIN, ownEnd: MARGIN });
  });

  it('does not count what phrases of one owner share', () => {
    expect(sharedEnds('a: red door', 'a: red dog', 'b: green door')).toEqual([
      [0, 4],
      [0, 0],
      [0, 4],
    ]);
  });

  it('finds the nearest of another owner behind phrases of the same one', () => {
    expect(sharedEnds('a: abcx', 'a: abcdx', 'a: abcdex', 'b: abcdefy', 'b: abq')).toEqual([
      [3, 0],
      [4, 0],
      [5, 0],
      [5, 0],
      [2, 0],
    ]);
  });

  it('does not depend on the order', () => {
    expect(sharedEnds('b: abq', 'b: abcdefy', 'a: abcdex', 'a: abcx', 'a: abcdx')).toEqual([
      [2, 0],
      [5, 0],
      [5, 0],
      [3, 0],
      [4, 0],
    ]);
  });

  it('shares the whole of a phrase that another one continues', () => {
    expect(sharedEnds('a: red', 'b: red door', 'c: hot red')).toEqual([
      [3, 3],
      [3, 0],
      [0, 3],
    ]);
  });

  it('shares nothing where there is no other owner', () => {
    expect(sharedEnds('a: red door', 'a: red dog')).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('leaves alone what is no phrase', () => {
    const { signatures } = compile({
      entries: [
        {
          id: 'a',
          kind: 'scenario',
          signatures: [
            { kind: 'code', id: 'code', forms: ['reddoor'], strength: 'certain' },
            { kind: 'phrase', id: 'en', phrase: 'red door', strength: 'certain' },
          ],
        },
        {
          id: 'b',
          kind: 'scenario',
          signatures: [
            { kind: 'near', id: 'told', groups: [['red'], ['door']], strength: 'likely' },
          ],
        },
      ],
      context: NO_CONTEXT,
    });
    expect(signatures.map(({ form }) => Object.keys(form).includes('ownStart'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(signatures[1]?.form).toMatchObject({ ownStart: MARGIN, ownEnd: MARGIN });
  });
});
