import { describe, expect, it } from 'vitest';
import type { Context, Signature } from './catalogue.ts';
import { compile } from './compile.ts';
import { exactTraces } from './exact-traces.ts';
import { lettersOf } from './letters.ts';
import { NO_CONTEXT } from './no-context.ts';

function finder(signature: Signature, context: Partial<Context> = {}) {
  const prepared = compile({
    entries: [{ id: 'door', kind: 'scenario', signatures: [signature] }],
    context: { ...NO_CONTEXT, ...context },
  });
  return (text: string) => exactTraces(text, lettersOf(text), prepared);
}

/** The letters of each trace. */
function found(find: ReturnType<typeof finder>, text: string): readonly string[] {
  return find(text).map(({ span, letters }) => letters.text.slice(span.start, span.end));
}

describe('exactTraces of a phrase', () => {
  const phrase = {
    kind: 'phrase',
    id: 'en',
    phrase: 'Door {name} is locked',
    strength: 'certain',
  } as const;

  it('are as strong as the signature, and exact', () => {
    expect(finder(phrase)('The door Red is locked')).toMatchObject([
      { strength: 'certain', reason: 'exact', record: { start: 0, end: 18 } },
    ]);
    expect(finder({ ...phrase, strength: 'possible' })('door is locked')).toMatchObject([
      { strength: 'possible', reason: 'piece' },
    ]);
  });

  it('are all that stand there', () => {
    expect(found(finder(phrase), 'door A is locked, door B is locked, door C')).toEqual([
      'dooraislocked',
      'doorbislocked',
    ]);
  });

  it.each([
    ['one of the companions stands before', 'The guard says: door A is locked', 1],
    ['one of the companions stands behind', 'door A is locked, says the porter', 1],
    ['no companion is there', 'door A is locked', 0],
    ['the companion is in another record', 'Ask-Guard : x\nOpen-Door : door A is locked', 0],
    ['a word rules it out', 'The guard says: door A is locked in the game', 0],
    [
      'the word that rules it out is in another record',
      'Play-Game : x\nAsk-Guard : door A is locked',
      1,
    ],
  ])('are there or not where %s', (_, text, count) => {
    const find = finder({ ...phrase, with: ['guard', 'porter'], without: ['game', 'play'] });
    expect(find(text)).toHaveLength(count);
  });

  it.each([
    ['half of it', 'door A is locked, says the por', 1],
    ['less than half of it', 'door A is locked, says the po', 0],
    ['half of it in the middle', 'door A is locked, says the por again', 0],
    ['half of it at the end of another record', 'door A is locked, says the por\n- again', 0],
  ])('may have a companion of which the text breaks off behind %s', (_, text, count) => {
    expect(finder({ ...phrase, with: ['porter'] })(text)).toHaveLength(count);
    expect(finder({ ...phrase, with: ['xyz', 'porter'] })(text)).toHaveLength(count);
  });

  it('may be ruled out where nothing has to stand beside them', () => {
    const find = finder({ ...phrase, without: ['game', 'play'] });
    expect(find('door A is locked')).toHaveLength(1);
    expect(find('door A is locked, play on')).toEqual([]);
  });

  it('may go on over what looks like another record', () => {
    expect(found(finder(phrase), 'The door\n- A is locked')).toEqual(['dooraislocked']);
  });

  it('keep within the limit of their version', () => {
    const find = finder({ ...phrase, version: { most: '3.0' } });
    expect(find('door A is locked 2.1')).toHaveLength(1);
    expect(find('door A is locked 3.1')).toEqual([]);
  });
});

describe('exactTraces of words near each other', () => {
  const find = finder({
    kind: 'near',
    id: 'told',
    groups: [['door'], ['locked']],
    strength: 'likely',
  });

  it('have the words as their reason', () => {
    expect(find('locked is the door')).toMatchObject([{ strength: 'likely', reason: 'words' }]);
    expect(found(find, 'locked is the door')).toEqual(['lockedisthedoor']);
  });

  it('may be numbers, which are no codes then', () => {
    const number = finder({
      kind: 'near',
      id: 'n',
      groups: [['limit'], ['123456']],
      strength: 'likely',
    });
    expect(number('There came the number 123456 as the limit today')).toMatchObject([
      { strength: 'likely', reason: 'words' },
    ]);
  });

  it('are none of words in two records', () => {
    expect(find('Open-Door : no\nShut-Gate : locked')).toEqual([]);
    expect(find('Open-Hall : no\nShut-Gate : locked the door')).toHaveLength(1);
  });
});

describe('exactTraces of a code', () => {
  const code = {
    kind: 'code',
    id: 'code',
    forms: ['123456', 'DoorLocked', '80ab', 'e80'],
    strength: 'certain',
  } as const;
  const find = finder(code, { faults: ['error', 'fault'] });

  it.each([
    ['alone', '123456', 'certain'],
    ['with little beside it', 'a 123456 b', 'certain'],
    ['near a word for a fault', 'There came the error number 123456 today', 'certain'],
    ['near another word for a fault behind it', 'There came 123456 as its fault today', 'certain'],
    ['as a bare number', 'There came the number 123456 today', 'possible'],
    ['far behind a word for a fault', `error ${'word '.repeat(60)} 123456`, 'possible'],
    ['far before a word for a fault', `123456 ${'word '.repeat(60)} error`, 'possible'],
    ['as a word', 'There came DoorLocked today', 'certain'],
    ['as digits before letters', 'There came 0x80AB in the garden today', 'certain'],
    ['as digits behind letters', 'There came E80 in the garden today', 'certain'],
  ])('are believed %s', (_, text, strength) => {
    const reason = strength === 'possible' ? 'number' : 'exact';
    expect(find(text)).toMatchObject([{ strength, reason }]);
  });

  it('are none inside longer ones', () => {
    expect(found(find, 'error 123456, 1234567, UnDoorLockedNow')).toEqual(['123456', 'doorlocked']);
  });

  it('see a word for a fault up to so many letters away', () => {
    const far = (count: number) => find(`error${'x'.repeat(count)} 123456 ${'x'.repeat(30)}`);
    expect(far(195)).toMatchObject([{ strength: 'certain' }]);
    expect(far(196)).toMatchObject([{ strength: 'possible' }]);
    const behind = (count: number) => find(`${'x'.repeat(30)} 123456 ${'x'.repeat(count)}error`);
    expect(behind(195)).toMatchObject([{ strength: 'certain' }]);
    expect(behind(196)).toMatchObject([{ strength: 'possible' }]);
  });

  it('take a number for a code where it is half of what was pasted', () => {
    expect(find('abcde 123456')).toMatchObject([{ strength: 'certain' }]);
    expect(find('abcdef 123456')).toMatchObject([{ strength: 'possible' }]);
  });
});
