import { describe, expect, it } from 'vitest';
import type { Signature } from './catalogue.ts';
import { compile } from './compile.ts';
import type { Form } from './compiled.ts';
import { findCode, findCutEnd, findCutStart, findNear, findPhrase, type Span } from './find.ts';
import { lettersOf } from './letters.ts';
import { NO_CONTEXT } from './no-context.ts';

/** What a signature compiles to, beside signatures of other owners. */
function formOf<Kind extends Form['kind']>(
  kind: Kind,
  signature: Signature,
  ...others: readonly Signature[]
): Extract<Form, { kind: Kind }> {
  const [compiled] = compile({
    entries: [signature, ...others].map((each, index) => ({
      id: String(index),
      kind: 'scenario',
      signatures: [each],
    })),
    context: NO_CONTEXT,
  }).signatures;
  if (compiled?.form.kind !== kind) throw new Error(`no ${kind}`);
  return compiled.form as Extract<Form, { kind: Kind }>;
}

const phrase = (text: string): Signature => ({
  kind: 'phrase',
  id: 'en',
  phrase: text,
  strength: 'certain',
});

/** Every place of `word` in a text. */
function startsOf(text: string, word: string): readonly number[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
}

const shown = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('findPhrase', () => {
  const guest = formOf('phrase', phrase('guest {name} at {place} today'));
  const found = (text: string) => shown(text, findPhrase(text, guest, startsOf(text, 'guest')));

  it.each([
    ['with values', 'oneguestannathometodayend', ['guestannathometoday']],
    ['without values', 'guestattoday', ['guestattoday']],
    ['again and again', 'guestaattodayguestbattoday', ['guestaattoday', 'guestbattoday']],
    ['once where it begins twice', 'guestguestattoday', ['guestguestattoday']],
    ['not without its middle', 'guestannhometoday', []],
    ['not without its end', 'guestannathome', []],
    ['not in another order', 'guesttodayat', []],
    ['not with one part inside another', 'guestatoday', []],
  ])('finds a phrase %s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('lets a value be as long as a path, and no longer', () => {
    const longest = `guest${'x'.repeat(260)}at${'y'.repeat(260)}today`;
    expect(found(longest)).toEqual([longest]);
    expect(found(`guest${'x'.repeat(261)}attoday`)).toEqual([]);
    expect(found(`guestat${'y'.repeat(261)}today`)).toEqual([]);
  });
});

describe('findCutEnd and findCutStart', () => {
  // Twenty letters in order, then ten more: which piece is there can be seen from its first letter.
  const alphabet = formOf('phrase', phrase('abcdefghijklmnopqrstuvwxyz'));
  const cut = (text: string, form = alphabet) => {
    const span = findCutEnd(text, text.length, form) ?? findCutStart(text, 0, form);
    return span && [span.start, span.end];
  };

  it.each([
    ['a beginning at the very end', 'xxabcdefghijklmnopqrstuvwxy', [2, 27]],
    ['a beginning that is all there is', 'abcdefghijklmnopqrs', [0, 19]],
    ['the shortest beginning', 'xxabcdefghijklmnopqr', [2, 20]],
    ['an end at the very beginning', 'bcdefghijklmnopqrstuvwxyzxx', [0, 25]],
    ['the shortest end', 'ijklmnopqrstuvwxyzxx', [0, 18]],
    ['a beginning that is too short', 'xxabcdefghijklmnopq', undefined],
    ['an end that is too short', 'jklmnopqrstuvwxyzxx', undefined],
    ['a beginning with something behind', 'abcdefghijklmnopqrstuvxx', undefined],
    ['an end with something before', 'xxefghijklmnopqrstuvwxyz', undefined],
    ['a beginning with a mistake', 'abxdefghijklmnopqrstuv', undefined],
    ['an end with a mistake', 'efghijklmnopqrstuvxxyz', undefined],
    ['the whole at the end', 'xxabcdefghijklmnopqrstuvwxyz', undefined],
    ['the whole at the beginning', 'abcdefghijklmnopqrstuvwxyzxx', undefined],
    ['nothing', '', undefined],
  ])('of %s, in %s, is %j', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('wants more than half of a long phrase', () => {
    const words = 'abcdefghijklmnopqrstuvwxyz0123456789abcd';
    const long = formOf('phrase', phrase(words));
    expect(cut(words.slice(0, 22), long)).toEqual([0, 22]);
    expect(cut(words.slice(0, 21), long)).toBeUndefined();
    expect(cut(words.slice(-22), long)).toEqual([0, 22]);
    expect(cut(words.slice(-21), long)).toBeUndefined();
  });

  it('wants more than a message of another owner shares', () => {
    const form = formOf(
      'phrase',
      phrase('abcdefghijklmnopqrstuvwxyz'),
      phrase('abcdefghijklmnopqr000'),
      phrase('000ghijklmnopqrstuvwxyz'),
    );
    expect(cut('abcdefghijklmnopqrstu', form)).toEqual([0, 21]);
    expect(cut('abcdefghijklmnopqrst', form)).toBeUndefined();
    expect(cut('defghijklmnopqrstuvwxyz', form)).toEqual([0, 23]);
    expect(cut('efghijklmnopqrstuvwxyz', form)).toBeUndefined();
  });

  it('tries every place where the last letters stand in the phrase', () => {
    const form = formOf('phrase', phrase('redapplesandredapplesandredapplesagain'));
    expect(cut('we eat redapplesandredapplesandredapples'.replaceAll(' ', ''), form)).toEqual([
      5, 38,
    ]);
    expect(cut('redapplesandredapples'.padStart(26, 'x'), form)).toEqual([5, 26]);
    expect(cut('redapplesandredapplesagainxxx', form)).toEqual([0, 26]);
  });
});

describe('findNear', () => {
  const near = formOf('near', {
    kind: 'near',
    id: 'near',
    groups: [['red', 'blue'], ['window'], ['shut']],
    strength: 'likely',
  });
  const found = (text: string) =>
    shown(
      text,
      findNear(
        text,
        near,
        startsOf(text, 'window').map((start) => ({ start, end: start + 'window'.length })),
      ),
    );

  it.each([
    ['in their order', 'aredwindowisshut', ['redwindowisshut']],
    ['in another order', 'shutisthewindowthatisblue.', ['shutisthewindowthatisblue']],
    ['for each place of the rarest', 'windowredshutwindow', ['windowredshut', 'redshutwindow']],
    ['not without one of them', 'theredwindow', []],
  ])('finds one word of each group %s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['before', 'red.bluewindow.shut', 'bluewindow.shut'],
    ['behind', 'shut...window.shut.red.blue', 'window.shut.red'],
    ['on either side', 'red....window.blue.shut....red', 'window.blue.shut'],
  ])('takes the nearest %s: %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('finds them as far apart as three lines are long', () => {
    const gap = (count: number) => '.'.repeat(count);
    expect(found(`red${gap(217)}window${gap(216)}shut`)).toHaveLength(1);
    expect(found(`red${gap(218)}windowshut`)).toEqual([]);
    expect(found(`redwindow${gap(217)}shut`)).toEqual([]);
    expect(found(`xx${gap(400)}red${gap(100)}windowshut`)).toEqual([`red${gap(100)}windowshut`]);
  });
});

describe('findCode', () => {
  const found = (text: string, form: string) => {
    const letters = lettersOf(text);
    return findCode(text, letters, form, startsOf(letters.text, form)).map(({ start, end }) =>
      text.slice(letters.at[start], (letters.at[end - 1] ?? 0) + 1),
    );
  };

  it.each([
    ['4242', '4242'],
    ['(4242)', '4242'],
    ['code: 4242.', '4242'],
    ['code 4242, again', '4242'],
    ['-4242', '4242'],
    ['code - 4242', '4242'],
    ['0x4242', '4242'],
    ['&H4242', '4242'],
    ['error 4242\nnext', '4242'],
    ['4242. Next', '4242'],
    ['4242.\n5', '4242'],
    ['4242: 5', '4242'],
    ['4242/5', '4242'],
  ])('finds the code in %j', (text, code) => {
    expect(found(text, code)).toEqual([code]);
  });

  it.each([
    '14242',
    '42421',
    'a4242',
    '4242a',
    'x4242',
    '&4H4242',
    'H4242',
    '5-4242',
    'ORD_4242',
    'ORD–4242',
    '4242-5',
    '4242_5',
    '4242−5',
    '4242.5',
  ])('does not find it in %s', (text) => {
    expect(found(text, '4242')).toEqual([]);
  });

  it('finds the places that stand alone among others', () => {
    expect(found('4242, 42421, 4242', '4242')).toEqual(['4242', '4242']);
  });

  it('finds an identifier without digits also inside a word', () => {
    expect(found('ThingNotFoundException', 'notfound')).toEqual(['NotFound']);
  });
});
