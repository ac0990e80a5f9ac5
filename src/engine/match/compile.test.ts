import { describe, expect, it } from 'vitest';
import type { Catalogue, Entry, Signature } from './catalogue.ts';
import { compile } from './compile.ts';
import { findNeedles } from './needles.ts';
import { NO_CONTEXT } from './no-context.ts';

const scenario = (id: string, ...signatures: readonly Signature[]): Entry => ({
  id,
  kind: 'scenario',
  signatures,
});
const compiled = (...entries: readonly Entry[]) => compile({ entries, context: NO_CONTEXT });
const only = (signature: Signature) => compiled(scenario('door', signature)).signatures[0];

describe('compile', () => {
  it('puts a phrase into letters, in parts around its values', () => {
    expect(
      only({
        kind: 'phrase',
        id: 'en',
        phrase: 'The Door {door-2} is locked for {name}.',
        strength: 'likely',
        with: ['Open-Door'],
        without: ['Garage!'],
        version: { most: '2.0' },
        account: 'before',
        ends: true,
        caution: true,
      }),
    ).toMatchObject({
      owner: 'door',
      scenario: true,
      name: 'door/en',
      strength: 'likely',
      with: ['opendoor'],
      withConfused: ['opendoor'],
      without: ['garage'],
      caution: true,
      followOn: false,
      own: false,
      form: {
        kind: 'phrase',
        parts: ['thedoor', 'islockedfor'],
        whole: 'thedoorislockedfor',
        confused: 'thedoorisiockedfor',
        numbers: [],
        version: { most: '2.0' },
        account: 'before',
        ends: true,
      },
    });
  });

  it('rules out every trace of an entry by the words of the entry', () => {
    const { signatures } = compiled({
      ...scenario(
        'door',
        { kind: 'phrase', id: 'en', phrase: 'shut', strength: 'certain', without: ['game'] },
        { kind: 'code', id: 'code', forms: ['E 7'], strength: 'certain' },
      ),
      without: ['Garage!'],
      published: [{ phrases: ['zu'], without: ['Spiel'] }],
    });
    expect(signatures.map(({ without }) => without)).toEqual([
      ['garage', 'game'],
      ['garage'],
      ['garage', 'spiel'],
    ]);
  });

  it('asks for nothing that an author did not write', () => {
    expect(
      only({ kind: 'phrase', id: 'en', phrase: '{name-10}: shut 407 of 5', strength: 'certain' }),
    ).toMatchObject({
      with: [],
      without: [],
      withConfused: [],
      caution: false,
      followOn: false,
      own: false,
      form: { parts: ['shut407of5'], numbers: ['407'], ends: false },
    });
  });

  it.each([
    [
      'the three longest words',
      'it opened an enormous window for a visitor',
      ['enormous', 'visitor', 'opened'],
    ],
    ['words on both sides of a value', 'window{name}shutter', ['shutter', 'window']],
    ['words of six letters or more', 'a window was shut again', ['window']],
    ['none where all are short', 'the door was shut', []],
    ['each word once', 'window after window after window', ['window']],
    ['no values', 'window {visitor-name} shut', ['window']],
    ['misread letters', 'cornflakes allowed', ['comfiakes', 'aiiowed']],
  ])('tells a phrase by %s', (_, phrase, keys) => {
    expect(only({ kind: 'phrase', id: 'en', phrase, strength: 'certain' })).toMatchObject({
      form: { keys },
    });
  });

  it('tells a phrase by the words its author names', () => {
    expect(
      only({
        kind: 'phrase',
        id: 'en',
        phrase: 'the visitor opened it',
        strength: 'certain',
        keys: ['it all'],
      }),
    ).toMatchObject({ form: { keys: ['itaii'] } });
  });

  it('finds the rarest group of words: the one whose shortest word is the longest', () => {
    const signature = only({
      kind: 'near',
      id: 'told',
      groups: [
        ['Door', 'gate'],
        ['locked', 'closed'],
        ['it', 'everything'],
      ],
      strength: 'likely',
    });
    expect(signature).toMatchObject({
      form: {
        kind: 'near',
        groups: [
          ['door', 'gate'],
          ['locked', 'closed'],
          ['it', 'everything'],
        ],
        rarest: 1,
        words: 'door gate locked closed it everything',
        roughGroups: [
          [{ text: 'iocked' }, { text: 'ciosed' }],
          [{ text: 'it' }, { text: 'everything' }],
          [{ text: 'door' }, { text: 'gate' }],
        ],
      },
    });
    expect(signature?.anchors).toHaveLength(2);
  });

  it('puts the notations of a code into letters', () => {
    expect(
      only({ kind: 'code', id: 'code', forms: ['0x80-AB', '-12'], strength: 'certain' }),
    ).toMatchObject({
      form: { kind: 'code', forms: ['0x80ab', '12'] },
    });
  });

  it('looks for each word once, and knows which signatures begin with it', () => {
    const prepared = compiled(
      scenario('door', { kind: 'phrase', id: 'en', phrase: 'shut {x} now', strength: 'certain' }),
      scenario(
        'gate',
        { kind: 'phrase', id: 'en', phrase: 'shut {x} again', strength: 'certain' },
        { kind: 'code', id: 'code', forms: ['12-34', '1234'], strength: 'certain' },
      ),
    );
    expect(prepared.words).toEqual(['shut', '1234']);
    expect(prepared.wanting.map((list) => list.map(({ name }) => name))).toEqual([
      ['door/en', 'gate/en'],
      ['gate/code'],
    ]);
    expect([...findNeedles('ashutb1234', prepared.needles)]).toEqual([
      [0, [1]],
      [1, [6]],
    ]);
  });

  it('knows what an entry says of all its messages', () => {
    const { signatures } = compiled({
      ...scenario('door', { kind: 'code', id: 'code', forms: ['1234'], strength: 'certain' }),
      kind: 'outside',
      own: true,
      followOn: true,
      published: [{ phrases: ['dietur'] }],
    });
    expect(signatures).toMatchObject([
      { scenario: false, own: true, followOn: true },
      { scenario: false, own: true, followOn: true },
    ]);
  });

  it('takes pieces of published messages as they are, likely and without mistakes', () => {
    const { signatures, words } = compiled({
      ...scenario('door'),
      published: [
        { phrases: ['dietur', 'istzu'] },
        {
          phrases: ['laporte'],
          with: ['Open-Door'],
          without: ['Garage'],
          account: 'after',
          version: { above: '3.0' },
        },
      ],
    });
    expect(words).toEqual(['dietur', 'istzu', 'laporte']);
    expect(signatures).toMatchObject([
      {
        name: 'door/published-0-0',
        owner: 'door',
        scenario: true,
        strength: 'likely',
        with: [],
        without: [],
        withConfused: [],
        caution: false,
        followOn: false,
        own: false,
        anchors: [0],
        form: {
          kind: 'phrase',
          parts: ['dietur'],
          whole: 'dietur',
          confused: '',
          keys: [],
          ends: false,
        },
      },
      { name: 'door/published-0-1', anchors: [1], form: { whole: 'istzu' } },
      {
        name: 'door/published-1-0',
        with: ['opendoor'],
        without: ['garage'],
        anchors: [2],
        form: { account: 'after', version: { above: '3.0' } },
      },
    ]);
  });

  it('puts the context into letters', () => {
    const context: Catalogue['context'] = {
      ours: ['Our.Hall'],
      retired: ['Old Hall'],
      others: ['Garden Shed'],
      denied: ['no longer'],
      supposed: ['if you'],
      negations: ['is not'],
      faults: ['Error #'],
      everyday: ['The door'],
      imagined: [],
      reported: [],
      deniedAfter: [],
      complaints: ['Broken!'],
      frames: [{ before: 'Knocking at ', after: ' failed' }],
      talk: {
        before: ['Used to', 'Résum*'],
        after: ['*more'],
        conditions: ['if'],
        persons: ['I'],
        turns: ['now'],
        titles: ['Page on'],
        prints: ['says'],
        whens: ['When a'],
        inverted: ['Kommt'],
        contrasts: ['Le mien'],
        document: ['F.A.Q.'],
        incident: ['原因'],
      },
    };
    expect(compile({ entries: [], context }).context).toEqual({
      ours: ['ourhall'],
      oursConfused: ['ourhaii'],
      retired: ['oldhall'],
      others: ['gardenshed'],
      denied: ['nolonger'],
      supposed: ['ifyou'],
      negations: ['isnot'],
      faults: ['error'],
      everyday: ['thedoor'],
      imagined: [],
      reported: [],
      deniedAfter: [],
      complaints: ['broken'],
      frames: [{ before: 'knockingat', after: 'failed' }],
      talk: {
        before: [' used to ', ' resum'],
        after: ['more '],
        conditions: [' if '],
        persons: [' i '],
        turns: [' now '],
        titles: [' page on '],
        prints: [' says '],
        whens: [' when a '],
        inverted: [' kommt '],
        contrasts: [' le mien '],
        document: [' f a q '],
        incident: ['原因'],
      },
    });
  });
});
