import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate, standsIn } from './approximate.ts';
import { compile } from './compile.ts';
import type { Form } from './compiled.ts';
import { NO_CONTEXT } from './no-context.ts';
import { findNearRoughly, findRoughly, gramsOf, roughWord, searched } from './rough.ts';

function phraseOf(phrase: string, keys?: readonly string[]): Extract<Form, { kind: 'phrase' }> {
  const signature = { kind: 'phrase', id: 'en', phrase, strength: 'certain' } as const;
  const [compiled] = compile({
    entries: [
      { id: 'a', kind: 'scenario', signatures: [keys ? { ...signature, keys } : signature] },
    ],
    context: NO_CONTEXT,
  }).signatures;
  if (compiled?.form.kind !== 'phrase') throw new Error('no phrase');
  return compiled.form;
}

function nearOf(...groups: readonly (readonly string[])[]): Extract<Form, { kind: 'near' }> {
  const [compiled] = compile({
    entries: [
      {
        id: 'a',
        kind: 'scenario',
        signatures: [{ kind: 'near', id: 'near', groups, strength: 'likely' }],
      },
    ],
    context: NO_CONTEXT,
  }).signatures;
  if (compiled?.form.kind !== 'near') throw new Error('no near');
  return compiled.form;
}

describe('gramsOf', () => {
  it.each([
    ['', 0],
    ['ab', 0],
    ['abc', 1],
    ['abcde', 3],
  ])('of “%s” are %d', (text, count) => {
    expect(gramsOf(text)).toHaveLength(count);
  });

  it('are the same for the same three letters, whatever stands before them', () => {
    expect(gramsOf('abcxyzabc').at(-1)).toBe(gramsOf('abc')[0]);
  });

  it('tell letters and their order apart', () => {
    expect(
      new Set(['abc', 'acb', 'cab', 'xbc', 'axc', 'abx'].map((text) => gramsOf(text)[0])).size,
    ).toBe(6);
  });
});

describe('findRoughly', () => {
  const PHRASE = 'themouseateabigcheeseatnoon';
  const MOST = 5;
  const KEY = 'cheese';
  const form = phraseOf(PHRASE, [KEY]);
  const phrase = form.confused;
  const filler = 'xyzzy'.repeat(60);
  const found = (text: string) => findRoughly(searched(text), form);

  it.each([
    ['as it is', phrase, 0],
    ['with a letter missing', phrase.replace('a', ''), 1],
    ['with wrong letters', phrase.replace('mouse', 'mqqse'), 2],
  ])('finds a phrase %s, at its place in a long text', (_, piece, mistakes) => {
    const text = filler + piece + filler;
    expect(found(text)).toMatchObject([
      { start: filler.length, end: filler.length + piece.length, mistakes },
    ]);
  });

  it.each([
    ['at the very beginning', phrase.slice(1) + filler, 0, phrase.length - 1],
    [
      'at the very end',
      filler + phrase.slice(0, -1),
      filler.length,
      filler.length + phrase.length - 1,
    ],
  ])('finds it %s', (_, text, start, end) => {
    expect(found(text)).toMatchObject([{ start, end, mistakes: 1 }]);
  });

  it('gives the best place first', () => {
    const worse = phrase.replace('big', 'bag');
    expect(found(worse + filler + phrase + filler + worse).map(({ mistakes }) => mistakes)).toEqual(
      [0, 1, 1],
    );
    expect(found(worse + phrase)).toMatchObject([{ start: phrase.length }, { start: 0 }]);
  });

  it('finds what a search through all of the text finds', () => {
    const noise = fc.string({ unit: fc.constantFrom('t', 'h', 'e', 'x'), maxLength: 120 });
    const place = fc.nat({ max: phrase.length - 1 });
    fc.assert(
      fc.property(noise, noise, fc.array(place, { maxLength: 7 }), (before, after, spoilt) => {
        const piece = spoilt.reduce(
          (text, at) => `${text.slice(0, at)}q${text.slice(at + 1)}`,
          phrase,
        );
        const text = before + piece + after;
        const places = approximate(text, phrase, MOST).filter(({ start, end }) =>
          standsIn(text.slice(Math.max(0, start - 2), end + 2), KEY, 1),
        );
        expect(found(text)[0]?.mistakes).toBe(places[0]?.mistakes);
      }),
    );
  });

  it('forgives in the word to tell it by one letter in four', () => {
    expect(found(phrase.replace('cheese', 'chexse'))).toHaveLength(1);
    expect(found(phrase.replace('cheese', 'cxexse'))).toEqual([]);
    const last = phraseOf('themouseateagoodbigcheese', [KEY]);
    expect(findRoughly(searched(`${last.confused.slice(0, -1)}xyz`), last)).toHaveLength(1);
  });

  it('forgives nothing in a short phrase, nor in one without a word to tell it by', () => {
    const eighteen = phraseOf('themouseatecheeseq', ['mouse']);
    expect(findRoughly(searched('themouseatecheese'), eighteen)).toHaveLength(1);
    const seventeen = phraseOf('themouseatecheese', ['mouse']);
    expect(findRoughly(searched('themouseatecheese'), seventeen)).toEqual([]);
    expect(findRoughly(searched(phrase), phraseOf('the mouse ate a big chees at noon'))).toEqual(
      [],
    );
  });
});

describe('roughWord', () => {
  it.each([
    ['mouse', 0],
    ['cheese', 1],
    ['cheesecake', 1],
    ['cheesecakes1', 2],
    ['cheesecakesandmousetraps', 2],
  ])('lets “%s” bear %d mistakes', (word, mistakes) => {
    expect(roughWord(word)).toMatchObject({ text: word, mistakes });
  });

  it('lets a word with a number bear none', () => {
    expect(roughWord('cheesecakes', true)).toMatchObject({ text: 'cheesecakes', mistakes: 0 });
  });
});

describe('findNearRoughly', () => {
  const near = nearOf(['cheese', 'butter'], ['mouse'], ['cheesecakes']);
  const found = (text: string) => {
    const span = findNearRoughly(searched(text), near);
    return span && text.slice(span.start, span.end);
  };

  it.each([
    ['as they are', 'amousemadecheeseandcheesecakes.', 'mousemadecheeseandcheesecakes'],
    ['in another order', 'cheesecakes,butter,mouse', 'cheesecakes,butter,mouse'],
    ['with a mistake in a long one', 'mousechesecheesecakes', 'mousechesecheesecakes'],
    ['not with one in a short one', 'mosebuttercheesecakes', undefined],
    ['not with two', 'mousechsecheesebutercakes', undefined],
    ['not without one of them', 'mousecheese', undefined],
  ])('finds a word of each group %s: %s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it('takes a word as it is before one with a mistake', () => {
    expect(found('cheseandmouse,butter,cheesecaks')).toBe('mouse,butter,cheesecaks');
  });

  it('finds them as far apart as a sentence or two are long', () => {
    const words = ['mouse', 'butter', 'cheesecakes'].join('');
    const most = 160 + 3 * 20 - words.length;
    expect(found(`mouse${'.'.repeat(most)}buttercheesecakes`)).toBeDefined();
    expect(found(`mouse${'.'.repeat(most + 1)}buttercheesecakes`)).toBeUndefined();
  });
});
