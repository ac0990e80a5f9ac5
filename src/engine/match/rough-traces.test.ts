import { describe, expect, it } from 'vitest';
import type { Context, Entry, Signature } from './catalogue.ts';
import { compile } from './compile.ts';
import { exactTraces } from './exact-traces.ts';
import { lettersOf } from './letters.ts';
import { NO_CONTEXT } from './no-context.ts';
import { roughTraces } from './rough-traces.ts';

const owner = (id: string, ...signatures: readonly Signature[]): Entry => ({
  id,
  kind: 'scenario',
  signatures,
});
const LOCKED = 'The wooden door is locked for this visitor';
const phrase = {
  kind: 'phrase',
  id: 'en',
  phrase: LOCKED,
  strength: 'certain',
  keys: ['wooden', 'visitor'],
} as const;
const told = {
  kind: 'near',
  id: 'told',
  groups: [['wooden'], ['visitors']],
  strength: 'likely',
} as const;

function finder(entries: readonly Entry[], context: Partial<Context> = {}) {
  const prepared = compile({ entries, context: { ...NO_CONTEXT, ...context } });
  return (text: string) => {
    const letters = lettersOf(text);
    return roughTraces(text, letters, prepared, exactTraces(text, letters, prepared)).map(
      ({ signature, span, letters: view, strength, reason }) => ({
        name: signature.name,
        strength,
        reason,
        marked: text.slice(view.at[span.start], (view.at[span.end - 1] ?? 0) + 1),
      }),
    );
  };
}

describe('roughTraces of a phrase', () => {
  const find = finder([owner('door', phrase)]);

  it.each([
    ['with a typing error', 'The woden door is locked for this visitor', 'likely'],
    ['with misread letters', 'The w00den d00r is 1ocked for this visit0r', 'likely'],
    ['with as many errors as leave it likely', 'Te woden dor is locked fo this visitor', 'likely'],
    ['with more', 'Te woden dor is lcked fo this visitor', 'possible'],
  ])('are found %s: %s', (_, text, strength) => {
    expect(find(`So: ${text}!`)).toEqual([
      { name: 'door/en', strength, reason: 'mistyped', marked: text },
    ]);
  });

  it('are no more likely than the signature, and none of a guess with many errors', () => {
    const weak = finder([owner('door', { ...phrase, strength: 'possible' })]);
    expect(weak('The woden door is locked for this visitor')).toMatchObject([
      { strength: 'possible' },
    ]);
    expect(weak('Te woden dor is lcked fo this visitor')).toEqual([]);
  });

  it.each([
    ['it stands there as it is', `So: ${LOCKED}!`],
    ['a word that tells it is another', 'The wooden door is locked for this builder'],
    ['a word that tells it has too many errors', 'The woooen door is locked for this vrsxtar'],
    ['most of it is missing', 'The wooden visitor'],
  ])('are none where %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it('are none without words to tell it by', () => {
    const plain = finder([
      owner('door', { ...phrase, phrase: 'a door is shut for me by them', keys: [] }),
    ]);
    expect(plain('xx a dor is shut for me by them xx')).toEqual([]);
  });

  it.each([
    ['one of the companions is there', 'The guard: the woden door is locked for this visitor', 1],
    [
      'a companion is there with misread letters',
      'The port1er: the woden door is locked for this visitor',
      1,
    ],
    ['no companion is there', 'The woden door is locked for this visitor', 0],
    ['a word rules it out', 'The guard: the woden door is locked for this visitor, in a game', 0],
  ])('are there or not where %s', (_, text, count) => {
    const strict = finder([
      owner('door', { ...phrase, with: ['guard', 'portier'], without: ['game', 'play'] }),
    ]);
    expect(strict(text.replace('port1er', 'p0rt1er'))).toHaveLength(count);
  });

  it('keep within the limit of their version, and are not cut', () => {
    const limited = finder([owner('door', { ...phrase, version: { most: '3.0' } })]);
    expect(limited('x The woden door is locked for this visitor 2.1')).toHaveLength(1);
    expect(limited('x The woden door is locked for this visitor 3.1')).toEqual([]);
    expect(limited('I read: The wooden door is locked for this')).toEqual([]);
  });

  it('need the numbers of the message, whole and cut', () => {
    const numbered = finder([
      owner('door', { ...phrase, phrase: `${LOCKED}: error (463)`, keys: ['wooden'] }),
      owner('gate', { ...phrase, phrase: 'The iron gate 463 is locked', keys: ['iron'] }),
    ]);
    expect(numbered('So: The woden door is locked for this visitor: error (463)!')).toHaveLength(1);
    expect(numbered('So: The woden door is locked for this visitor: error (407)!')).toEqual([]);
    expect(numbered(`So: ${LOCKED}: error (4`)).toEqual([]);
    expect(numbered(`${LOCKED}: error`)).toEqual([]);
    expect(numbered('The iron gate 463 is loc')).toHaveLength(1);
    expect(numbered('The iron gate 407 is locked')).toEqual([]);
  });

  it('are none where a word says the opposite that the message does not say', () => {
    const negations = ['not', 'never'];
    const text = 'The woden door is not locked for this visitor';
    expect(finder([owner('door', phrase)], { negations })(text)).toEqual([]);
    const negative = { ...phrase, phrase: 'The wooden door is not locked for this visitor' };
    expect(finder([owner('door', negative)], { negations })(text)).toMatchObject([
      { marked: text },
    ]);
  });

  it('are none right beside a word that says the opposite', () => {
    const near = finder([owner('door', phrase)], { negations: ['no'] });
    expect(near('no the woden door is locked for this visitor')).toEqual([]);
    expect(near('the woden door is locked for this visitor, no')).toEqual([]);
    expect(near('the woden door is locked for this visitor, so no')).toEqual([]);
    expect(near('the woden door is locked for this visitor, and so no')).toHaveLength(1);
    expect(near('no, indeed: the woden door is locked for this visitor')).toHaveLength(1);
  });
});

describe('roughTraces of a piece', () => {
  const find = finder([
    owner('door', phrase),
    owner('gate', {
      ...phrase,
      phrase: 'The iron gate is locked for this traveller',
      keys: ['iron'],
    }),
  ]);

  it.each([
    ['the middle of a phrase', 'wooden door is locked for', 'door/en'],
    ['its end', 'is locked for this visitor', 'door/en'],
    ['another one', 'iron gate is locked for', 'gate/en'],
  ])('are likely where all that was pasted is %s', (_, text, name) => {
    expect(find(text).filter((trace) => trace.name === name)).toEqual([
      { name, strength: 'likely', reason: 'cut', marked: text },
    ]);
  });

  it.each([
    ['two messages have it', 'is locked for this'],
    ['it is too short', 'wooden door is'],
    ['it is longer than the phrase', `wooden door is locked for, they say`],
  ])('are none where %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it('may stand in two phrases of one message', () => {
    const twice = finder([
      owner('door', phrase, { ...phrase, id: 'en-2', phrase: `${LOCKED} today` }),
    ]);
    expect(twice('wooden door is locked for')[0]).toMatchObject({ name: 'door/en', reason: 'cut' });
  });

  it('are likely where the paste ends or begins inside a phrase', () => {
    expect(find('I read: The wooden door is locked for this')).toEqual([
      {
        name: 'door/en',
        strength: 'likely',
        reason: 'cut',
        marked: 'The wooden door is locked for this',
      },
    ]);
    expect(find('den door is locked for this visitor, it says')).toMatchObject([
      { name: 'door/en', reason: 'cut', marked: 'den door is locked for this visitor' },
    ]);
  });
});

describe('roughTraces of words told from memory', () => {
  const find = finder([owner('door', told)]);

  it('are possible with a typing error', () => {
    expect(find('the woden one keeps out visitors')).toEqual([
      {
        name: 'door/told',
        strength: 'possible',
        reason: 'mistyped',
        marked: 'woden one keeps out visitors',
      },
    ]);
  });

  it('are none in a text that nobody retypes', () => {
    const text = (count: number) => `woden visitors ${'x'.repeat(count)}`;
    expect(find(text(1200 - 13))).toHaveLength(1);
    expect(find(text(1201 - 13))).toEqual([]);
  });

  it('are none where a word says the opposite that is none of theirs', () => {
    const careful = finder([owner('door', told)], { negations: ['not'] });
    expect(careful('woden, not for visitors')).toEqual([]);
    const negative = finder(
      [owner('door', { ...told, groups: [['wooden'], ['notforvisitors']] })],
      {
        negations: ['not'],
      },
    );
    expect(negative('woden, not for visitors')).toHaveLength(1);
  });

  it('are none beside a message as printed, whoever has it', () => {
    const gate = owner('gate', { ...phrase, phrase: 'The iron gate is shut' });
    const both = finder([owner('door', told), gate]);
    expect(both('woden visitors')).toHaveLength(1);
    expect(both('woden visitors. The iron gate is shut.')).toEqual([]);
    const weak = finder([
      owner('door', told),
      owner('gate', { ...phrase, phrase: 'The iron gate is shut', strength: 'likely' }),
    ]);
    expect(weak('woden visitors. The iron gate is shut.')).toHaveLength(1);
  });
});

describe('roughTraces of an owner', () => {
  it('are none where another trace of it was found exactly, unless that is a mere guess', () => {
    const code = { kind: 'code', id: 'code', forms: ['DoorLocked'], strength: 'certain' } as const;
    const text = 'DoorLocked: the woden door is locked for this visitor';
    expect(finder([owner('door', phrase, code)])(text)).toEqual([]);
    expect(finder([owner('door', phrase), owner('code', code)])(text)).toHaveLength(1);
    expect(finder([owner('door', phrase, { ...code, strength: 'possible' })])(text)).toHaveLength(
      1,
    );
  });

  it('are none of a code', () => {
    const code = {
      kind: 'code',
      id: 'code',
      forms: ['TheDoorIsLockedForThisVisitor'],
      strength: 'certain',
    } as const;
    expect(finder([owner('door', code)])('The dor is locked for this visitor')).toEqual([]);
  });
});
