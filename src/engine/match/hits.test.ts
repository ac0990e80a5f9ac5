import { describe, expect, it } from 'vitest';
import type { Context, Entry } from './catalogue.ts';
import { compile } from './compile.ts';
import { hitsIn } from './hits.ts';
import { NO_CONTEXT } from './no-context.ts';

const MESSAGE = 'The wooden door is locked for this visitor';
const phrase = { kind: 'phrase', id: 'en', phrase: MESSAGE, strength: 'certain' } as const;
const door: Entry = { id: 'door', kind: 'scenario', signatures: [phrase] };
const context = { ours: ['our.house'], others: ['Garden'] };

function reader(entry: Entry = door, around: Partial<Context> = context) {
  const prepared = compile({ entries: [entry], context: { ...NO_CONTEXT, ...around } });
  return (text: string, from = 0, to = text.length) => hitsIn(text, { from, to }, prepared);
}

describe('hitsIn', () => {
  it('marks a message in the given text, from its first letter to its last', () => {
    const text = 'é😀 “The wooden\u00a0door is loc\nked for this visitor”.';
    const [hit] = reader()(text).hits;
    expect(text.slice(hit?.start, hit?.end)).toBe(
      'The wooden\u00a0door is loc\nked for this visitor',
    );
    expect(hit).toMatchObject({
      strength: 'certain',
      reason: 'exact',
      signature: { owner: 'door' },
    });
  });

  it('reads a part, with places in the whole', () => {
    const text = `${MESSAGE}. ${MESSAGE}. ${MESSAGE}.`;
    const second = MESSAGE.length + 2;
    expect(reader()(text, second, 2 * second).hits).toMatchObject([
      { start: second, end: second + MESSAGE.length },
    ]);
  });

  it.each([
    ['ours', `our.house: ${MESSAGE}`, 'ours', 'ours'],
    ['another product', `Garden: ${MESSAGE}`, 'other', 'other'],
    ['nobody', `So: ${MESSAGE}`, 'unknown', 'unknown'],
    ['ours in another record', `our.house\n- ${MESSAGE}`, 'unknown', 'ours'],
    ['another product in another record', `${MESSAGE}\n- Garden`, 'unknown', 'other'],
  ])('tells that %s printed it', (_, text, record, part) => {
    const { hits, origin } = reader()(text);
    expect(hits).toMatchObject([{ origin: record }]);
    expect(origin).toBe(part);
  });

  it('asks who printed a text only where a message is in it', () => {
    expect(reader()('Garden: nothing')).toEqual({ hits: [], origin: 'unknown' });
  });

  it('does not ask who printed a message that is none of the scenarios', () => {
    const [hit] = reader({ ...door, kind: 'outside' })(`Garden: ${MESSAGE}`).hits;
    expect(hit?.origin).toBe('unknown');
  });

  it('knows a message that only ours prints', () => {
    expect(reader({ ...door, own: true })(`Garden: ${MESSAGE}`).hits).toMatchObject([
      { origin: 'unknown' },
    ]);
  });

  it('believes a sign of ours with a typing error beside a message with one, and only there', () => {
    const long = reader(door, { ours: ['The big white house'] });
    const mistyped = MESSAGE.replace('wooden', 'woden');
    expect(long(`The bg white house: ${mistyped}!`).hits).toMatchObject([
      { reason: 'mistyped', origin: 'ours' },
    ]);
    expect(long(`The house: ${mistyped}!`).hits).toMatchObject([{ origin: 'unknown' }]);
    expect(long(`The bg white house: ${MESSAGE}!`).hits).toMatchObject([{ origin: 'unknown' }]);
  });

  it('looks for typing errors in a short text that is read whole', () => {
    const mistyped = MESSAGE.replace('wooden', 'woden');
    const letters = mistyped.replaceAll(' ', '').length;
    const text = (count: number) => `${mistyped} ${'x'.repeat(count - letters)}`;
    expect(reader()(text(6000)).hits).toHaveLength(1);
    expect(reader()(text(6001)).hits).toEqual([]);
    expect(reader()(` ${mistyped}`, 1).hits).toEqual([]);
    expect(reader()(`${mistyped} `, 0, mistyped.length).hits).toEqual([]);
  });

  it.each([
    ['denied', `We no longer see “${MESSAGE}”.`, 0],
    ['only supposed', `What if you see “${MESSAGE}”?`, 0],
    ['neither', `Why do you see “${MESSAGE}”?`, 1],
    ['denied long before', `We no longer see ${'anybody '.repeat(5)}“${MESSAGE}”.`, 1],
    ['denied as far before as an article', `We no longer see ${'x'.repeat(19)} ${MESSAGE}.`, 0],
    ['denied a letter further before', `We no longer see ${'x'.repeat(20)} ${MESSAGE}.`, 1],
    ['denied behind', `${MESSAGE}, no longer see it.`, 1],
  ])('takes a message that is %s as such: %s', (_, text, count) => {
    const find = reader(door, { denied: ['no longer see'], supposed: ['if you see'] });
    expect(find(text).hits).toHaveLength(count);
  });

  it('lets what stands behind a sentence make it less sure, or another', () => {
    const ending = reader({ ...door, signatures: [{ ...phrase, ends: true }] });
    expect(ending(`So: ${MESSAGE}.`).hits).toMatchObject([{ strength: 'certain' }]);
    expect(ending(`${MESSAGE} since noon`).hits).toMatchObject([{ strength: 'likely' }]);
    expect(ending(`${MESSAGE}’s billing`).hits).toEqual([]);
    expect(reader()(`${MESSAGE} since noon`).hits).toMatchObject([{ strength: 'certain' }]);
  });

  it('finds the other message, whose account the service cannot know, only beside such an account', () => {
    const foreign = reader({
      ...door,
      kind: 'outside',
      signatures: [{ ...phrase, account: 'after', foreign: true }],
    });
    expect(foreign(`${MESSAGE} 'BARN\\kay'.`).hits).toHaveLength(1);
    expect(foreign(`${MESSAGE} 'kay@barn.example'.`).hits).toEqual([]);
    expect(foreign(MESSAGE).hits).toEqual([]);
  });

  it('lets the account beside a message make it another', () => {
    const about = reader({ ...door, signatures: [{ ...phrase, account: 'after' }] });
    expect(about(`${MESSAGE} 'ann@contoso.com'`).hits).toHaveLength(1);
    expect(about(`${MESSAGE} 'CONTOSO\\ann'`).hits).toEqual([]);
    expect(reader()(`${MESSAGE} 'CONTOSO\\ann'`).hits).toHaveLength(1);
  });

  it('asks nothing of what stands beside a code', () => {
    const code = { kind: 'code', id: 'code', forms: ['DoorLocked'], strength: 'certain' } as const;
    expect(reader({ ...door, signatures: [code] })('DoorLocked’s').hits).toMatchObject([
      { strength: 'certain' },
    ]);
  });

  it.each([
    ['another product’s', 'C:\\x\\plants.ps1', 'other'],
    ['ours', 'C:\\x\\sfb.ps1', 'ours'],
    ['of no script', 'C:\\x', 'ours'],
  ])(
    'believes what a message names itself before what is told around it: %s',
    (_, path, origin) => {
      const inside = reader({
        ...door,
        signatures: [{ ...phrase, phrase: 'The door {file} is shut' }],
      });
      expect(inside(`our.house ${'x'.repeat(300)} The door ${path} is shut.`).hits).toMatchObject([
        { origin },
      ]);
    },
  );

  it('looks for a script right before a message, as far as a path is long', () => {
    const far = (count: number) =>
      reader()(`our.house ${'x'.repeat(300)} plants.ps1 ${'x'.repeat(count)} ${MESSAGE}!`).hits;
    expect(far(190)).toMatchObject([{ origin: 'other' }]);
    expect(far(210)).toMatchObject([{ origin: 'ours' }]);
  });

  it('looks for the account beside the whole words of a message with typing errors', () => {
    const mistyped = `${MESSAGE.replace('wooden', 'woden')}ss`;
    const about = reader({ ...door, signatures: [{ ...phrase, account: 'after' }] });
    expect(about(`So: ${mistyped} 'ann@contoso.com'`).hits).toHaveLength(1);
    expect(about(`So: ${mistyped} 'CONTOSO\\ann'`).hits).toEqual([]);
    const before = reader({ ...door, signatures: [{ ...phrase, account: 'before' }] });
    const begun = MESSAGE.replace('The', 'Sothe').replace('wooden', 'woden');
    expect(before(`'ann@contoso.com' ${begun}!`).hits).toHaveLength(1);
    expect(before(`'CONTOSO\\ann' ${begun}!`).hits).toEqual([]);
  });

  it.each([
    ['alone', MESSAGE, 1],
    ['with as much around it', `${'x'.repeat(34)} ${MESSAGE}!`, 1],
    ['with more around it', `${'x'.repeat(36)} ${MESSAGE}!`, 0],
    ['where something speaks of a computer', `${'x'.repeat(36)} ${MESSAGE}, an error`, 1],
    ['where something speaks of ours', `${'x'.repeat(36)} our.house ${MESSAGE}`, 1],
  ])('takes a message with words of other trades for ours %s', (_, text, count) => {
    const trades = reader(door, {
      ...context,
      faults: ['error'],
      everyday: ['roof', 'wooden door'],
    });
    expect(trades(text).hits.length > 0).toBe(count > 0);
    expect(reader(door, { ...context, everyday: ['roof'] })(text).hits.length).toBeGreaterThan(0);
  });

  describe('of a message told in own words', () => {
    const told = {
      kind: 'near',
      id: 'told',
      groups: [['wooden'], ['visitors']],
      strength: 'likely',
    } as const;
    const TOLD = 'the wooden one is locked for visitors';
    const read = (text: string, strength: 'likely' | 'certain' = 'likely') =>
      reader(
        { ...door, signatures: [{ ...told, strength }] },
        { ...context, complaints: ['broken'] },
      )(text).hits.length;

    it.each([
      ['in a short text', `${'x'.repeat(460)} ${TOLD}`, 1],
      ['in a long one', `${'x'.repeat(480)} ${TOLD}`, 0],
      ['in a long one that complains there', `${'x'.repeat(480)} broken: ${TOLD}`, 1],
      ['in a long one that complains after it', `${'x'.repeat(480)} ${TOLD}. Broken!`, 1],
      ['in a long one that complains elsewhere', `Broken! ${'x'.repeat(480)} ${TOLD}`, 0],
    ])('sees an error %s, or a page that explains', (_, text, count) => {
      expect(read(text)).toBe(count);
    });

    it.each([
      ['and nothing after it', TOLD, 1],
      ['closed by a quote', `'${TOLD}'`, 1],
      ['of whom only a part is meant', `${TOLD}'s parking`, 0],
      ['the same with a curly apostrophe', `${TOLD}’s parking`, 0],
    ])('sees an error with the last word %s', (_, text, count) => {
      expect(read(text)).toBe(count);
    });

    it('leaves two exact sentences as they are', () => {
      expect(read(`${'x'.repeat(480)} ${TOLD}`, 'certain')).toBe(1);
    });
  });
});
