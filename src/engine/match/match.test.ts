import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { createMatcher, preparingMatcher } from './match.ts';
import { NO_CONTEXT } from './no-context.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

const catalogue: Catalogue = {
  entries: [
    {
      id: 'door-locked',
      kind: 'scenario',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'The door is locked for this visitor',
          strength: 'certain',
          keys: ['door', 'visitor'],
        },
        { kind: 'code', id: 'fault', forms: ['4242424242'], strength: 'certain' },
        {
          kind: 'near',
          id: 'retyped',
          groups: [['door'], ['locked'], ['visitor']],
          strength: 'likely',
          without: ['garage'],
        },
      ],
    },
    {
      id: 'house-locked',
      kind: 'scenario',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'The door is locked for this house',
          strength: 'certain',
          keys: ['door', 'house'],
        },
      ],
    },
    {
      id: 'key-too-old',
      kind: 'scenario',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'needs at least key',
          strength: 'certain',
          version: { most: '3.0' },
        },
      ],
    },
    {
      id: 'newer-key',
      kind: 'outside',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'needs at least key',
          strength: 'certain',
          version: { above: '3.0' },
        },
      ],
    },
    {
      id: 'guest',
      kind: 'scenario',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'No guest {name} at {place}',
          strength: 'certain',
          with: ['Find-Guest'],
        },
      ],
    },
    {
      id: 'lamp',
      kind: 'scenario',
      signatures: [
        { kind: 'phrase', id: 'en', phrase: 'The lamp is out', strength: 'certain', ends: true },
        { kind: 'phrase', id: 'piece', phrase: 'lamp without light', strength: 'likely' },
      ],
    },
    {
      id: 'orders',
      kind: 'scenario',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'too many orders for this table',
          strength: 'certain',
        },
      ],
    },
    {
      id: 'module-missing',
      kind: 'outside',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'The door handle {name} was not mounted because no screw was found',
          strength: 'certain',
          with: ['Brass'],
        },
      ],
    },
  ],
  context: {
    ours: ['our.house'],
    retired: ['old.house'],
    others: ['Garden'],
    denied: ['no longer see'],
    supposed: ['if you see'],
    faults: ['error'],
    negations: ['is not'],
    everyday: ['many orders'],
    imagined: [],
    reported: [],
    deniedAfter: [],
    complaints: [],
    frames: [{ before: 'Knocking at', after: 'failed' }],
    talk: NO_CONTEXT.talk,
  },
};
const match = createMatcher(catalogue);
const ids = (text: string) => match(text).matches.map(({ scenario }) => scenario);

describe('createMatcher', () => {
  it.each([
    ['as printed', 'The door is locked for this visitor.'],
    ['in capitals', 'THE DOOR IS LOCKED FOR THIS VISITOR'],
    ['wrapped inside words', 'The do\nor is loc\n  ked for this vis\r\nitor'],
    ['quoted', '> The door is\n> locked for\n> this visitor'],
    ['with colours', '\u001b[31;1mThe door\u001b[0m is locked for this visitor'],
    ['with entities', 'The&nbsp;door is <b>locked</b> for this visitor'],
    ['with typographic spaces', 'The\u00a0door\u202fis locked for this\u2009visitor'],
  ])('finds a phrase %s for certain', (_, text) => {
    expect(match(text).matches).toMatchObject([{ scenario: 'door-locked', certainty: 'certain' }]);
  });

  it('forgives typing errors and misread letters, but is not certain then', () => {
    for (const text of [
      'the dor is loked for tis visitor',
      'The d00r is 1ocked for this visit0r',
    ]) {
      expect(match(text).matches).toMatchObject([{ scenario: 'door-locked' }]);
      expect(match(text).matches[0]?.certainty).not.toBe('certain');
    }
  });

  it('takes a message that is cut off where the paste ends or begins, as far as it is its own', () => {
    expect(match('and then: The door is locked for this visit').matches).toMatchObject([
      { scenario: 'door-locked', certainty: 'likely' },
    ]);
    expect(ids('The door is locked for this')).toEqual([]);
    expect(ids('he door is locked for this house, it says')).toEqual(['house-locked']);
  });

  it('tells relatives apart by the words that differ', () => {
    expect(ids('The door is locked for this house')).toEqual(['house-locked']);
  });

  it('lists several in the order of appearance', () => {
    expect(ids('The door is locked for this house.\nThe door is locked for this visitor.')).toEqual(
      ['house-locked', 'door-locked'],
    );
  });

  it.each(['4242424242', '-4242424242', '\u22124242424242', '(4242424242)'])(
    'finds the code in %s',
    (text) => {
      expect(ids(text)).toEqual(['door-locked']);
    },
  );

  it.each(['14242424242', '42424242421', 'a4242424242'])(
    'does not take part of a longer code for the code: %s',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it('lets the number behind a phrase decide', () => {
    expect(match("needs at least key '2.0'")).toMatchObject({ verdict: 'match', outside: [] });
    expect(match("needs at least key '7.2'")).toMatchObject({
      verdict: 'outside',
      matches: [],
      outside: [{ id: 'newer-key' }],
    });
  });

  it('wants the companion in the same record', () => {
    expect(ids('Find-Guest : No guest Ann at home')).toEqual(['guest']);
    expect(ids('No guest Ann at home')).toEqual([]);
    expect(ids('Find-Guest : ok\nOpen-Door : No guest Ann at home')).toEqual([]);
  });

  it('is ruled out by a word in the same record', () => {
    expect(ids('the visitor says the door was locked')).toEqual(['door-locked']);
    expect(ids('the visitor says the garage door was locked')).toEqual([]);
  });

  it('says that the retired part printed it where its record names that, and only there', () => {
    const retired = (text: string) => match(text).matches[0]?.retired;
    const message = 'The door is locked for this visitor';
    expect(retired(message)).toBe(false);
    expect(retired(`${message} of our.house`)).toBe(false);
    expect(retired(`Key : ${message} at C:\\Old.House\\key`)).toBe(true);
  });

  it('asks for caution where another product or host printed it, and only there', () => {
    const caution = (text: string) => match(text).matches[0]?.caution;
    expect(caution('The door is locked for this visitor')).toBe(false);
    expect(caution('Garden: The door is locked for this visitor')).toBe(true);
    expect(caution('Knocking at barn.example failed: The door is locked for this visitor')).toBe(
      true,
    );
    expect(caution('Knocking at our.house failed: The door is locked for this visitor')).toBe(
      false,
    );
    expect(caution('Garden, our.house: The door is locked for this visitor')).toBe(false);
  });

  it('asks the rest of the paste where the record does not say who printed it', () => {
    const caution = (text: string) => match(text).matches[0]?.caution;
    const message = 'The door is locked for this visitor!';
    expect(caution(`Garden\n- ${message}`)).toBe(true);
    expect(caution(`Garden\n- our.house\n- ${message}`)).toBe(false);
    expect(caution(`${'x\n'.repeat(40_000)}- ${message}\n- Garden\n`)).toBe(true);
    expect(caution(`Walk\n- ${message}`)).toBe(false);
  });

  it('asks the rest of the paste also where the wording or another record says something else', () => {
    const [bell, gate] = ['The bell is broken for good', 'The gate is shut behind us'];
    const of = (id: string, phrase: string, own: boolean) =>
      ({
        id,
        kind: 'scenario',
        own,
        signatures: [{ kind: 'phrase', id: 'en', phrase, strength: 'certain', caution: !own }],
      }) as const;
    const read = createMatcher({
      ...catalogue,
      entries: [of('bell', bell, true), of('gate', gate, false)],
    });
    const caution = (text: string) => read(text).matches.map((found) => found.caution);
    // Only ours prints it, so that another product’s name says nothing, but another server does.
    expect(caution(`Garden\n- ${bell}!`)).toEqual([false]);
    expect(caution(`Knocking at barn.example failed: ${bell}!`)).toEqual([true]);
    expect(caution(`Knocking at barn.example failed: ${bell}!\n- ${bell}!`)).toEqual([true]);
    expect(caution(`Knocking at barn.example failed: ${bell}!\n- our.house\n- ${bell}!`)).toEqual([
      false,
    ]);
    // Its wording is that of another product, unless the paste speaks of ours.
    expect(caution(`- ${gate}!`)).toEqual([true]);
    expect(caution(`- our.house\n- ${gate}!`)).toEqual([false]);
    expect(caution(`Garden: ${gate}!\n- our.house\n- ${gate}!`)).toEqual([false]);
  });

  it('reads a message beyond the border of a part where all of its record is read', () => {
    const read = createMatcher({
      ...catalogue,
      entries: [
        {
          id: 'latch',
          kind: 'scenario',
          signatures: [
            {
              kind: 'phrase',
              id: 'en',
              phrase: 'The latch is stuck again',
              strength: 'certain',
              without: ['garage'],
            },
          ],
        },
      ],
    });
    const found = (text: string) => read(text).matches.map(({ scenario }) => scenario);
    const told = 'The latch is stuck again';
    const line = 'x y z\n';
    // The first part ends with a line, and reads on for 8,192 units: up to the end of what is told.
    const border = Math.floor(65_536 / line.length) * line.length;
    const before = line.repeat(Math.floor((border + 8192 - told.length) / line.length));
    expect(found(`${before}${told} by the garden`)).toEqual(['latch']);
    expect(found(`${before}${told} by the garage`)).toEqual([]);
    // The second one reads back as far, from within a line that is too long to be read whole.
    const start = line.repeat(Math.floor((border - 8192 - 2300) / line.length));
    const long = (place: string) =>
      `${start}the ${place} ${'z '.repeat(1200)}${told}\n${line.repeat(2000)}`;
    expect(found(long('garden'))).toEqual(['latch']);
    expect(found(long('garage'))).toEqual([]);
  });

  it('counts each message of a long text once, also those at the border of two parts', () => {
    const message = 'The door is locked for this visitor\n';
    const text = 'x y z\n'.repeat(10_800) + message.repeat(40);
    expect(text.length).toBeGreaterThan(65_536);
    const [found] = match(text).matches;
    expect(found?.occurrences).toMatchObject({
      count: 40,
      first: { start: text.indexOf(message) },
      last: { start: text.lastIndexOf(message) },
    });
  });

  it('does not take a message that is denied or only supposed for an error', () => {
    expect(ids('We no longer see “The door is locked for this visitor”.')).toEqual([]);
    expect(ids('If you see “The door is locked for this visitor”, knock.')).toEqual([]);
    expect(match('Why do I see “The door is locked for this visitor”?').matches).toMatchObject([
      { certainty: 'likely', reason: 'embedded' },
    ]);
  });

  it('does not forgive a mistake that says the opposite', () => {
    expect(ids('The dor is not locked for this visitor')).toEqual([]);
    expect(ids('The dor is locked for this visitor')).toEqual(['door-locked']);
  });

  it('leaves out what a log or a chat puts before each line', () => {
    const log = (line: string) => `Sep 11 04:00:07 host9 app[2210]: ${line}`;
    expect(ids(`${log('The door is')}\n${log('locked for this')}\n${log('visitor')}`)).toEqual([
      'door-locked',
    ]);
    expect(
      ids('[10:42] Ann Weiss\nThe door is locked\n[10:42] Ann Weiss\nfor this visitor'),
    ).toEqual(['door-locked']);
  });

  it.each(['4242424242-0044', 'ORD-4242424242', '4242424242.5'])(
    'does not take a piece of an order number for the code: %s',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it('reads what is escaped as in JSON', () => {
    expect(ids('{"msg":"The door\\nis locked\\r\\nfor this \\u0076isitor"}')).toEqual([
      'door-locked',
    ]);
  });

  it('reads what is escaped as in an address', () => {
    const text = 'q=The%20door%20is%20locked%20f%C3%B3r%20this%20visitor%21';
    expect(ids(text)).toEqual(['door-locked']);
    const [evidence] = match(text).matches[0]?.evidence ?? [];
    expect(text.slice(evidence?.start)).toBe(
      'The%20door%20is%20locked%20f%C3%B3r%20this%20visitor%21',
    );
    expect(ids('%ADD% is no escape: The door is locked for this visitor')).toEqual(['door-locked']);
  });

  it('takes a message that a preview breaks off, as far as it is its own', () => {
    expect(match('Door: The door is locked for this visi… See more').matches).toMatchObject([
      { scenario: 'door-locked', certainty: 'likely', reason: 'cut' },
    ]);
    expect(ids('Door: The door is locked for this vi... and so on')).toEqual([]);
    expect(ids('The door is locked for this … See more')).toEqual([]);
  });

  it('takes a piece of a message with the value that varies in it', () => {
    const outside = (text: string) => match(text).outside.map(({ id }) => id);
    expect(outside("door handle 'Brass' was not mounted")).toEqual(['module-missing']);
    expect(outside("door handle 'Steel' was not mounted")).toEqual([]);
    expect(outside("door handle 'Brass' was well mounted")).toEqual([]);
  });

  it('takes half a companion where the text breaks off in it', () => {
    expect(ids('No guest Ann at home, says Find-G')).toEqual(['guest']);
    expect(ids('No guest Ann at home, says Find')).toEqual([]);
  });

  it('says why it is not certain', () => {
    const reason = (text: string) => match(text).matches[0]?.reason;
    expect(reason('The door is locked for this visitor.')).toBe('exact');
    expect(reason('The dor is locked for this visitor')).toBe('mistyped');
    expect(reason('the visitor found the door locked')).toBe('words');
    expect(reason('4242424242 error')).toBe('exact');
    expect(reason('Call us at 4242424242 about the wedding of Ann')).toBe('number');
    expect(reason('The lamp is out')).toBe('exact');
    expect(reason('The lamp is out of stock')).toBe('continued');
    expect(reason('a lamp without light')).toBe('piece');
  });

  it('leaves words of other trades to them, unless something speaks of a computer', () => {
    expect(ids('too many orders for this table')).toEqual(['orders']);
    expect(
      ids('Please note that there are too many orders for this table tonight, so wait.'),
    ).toEqual([]);
    expect(ids('The app shows an error, it says too many orders for this table tonight.')).toEqual([
      'orders',
    ]);
    expect(ids('At our.house we read that there are too many orders for this table now.')).toEqual([
      'orders',
    ]);
  });

  it('believes the script that a message names before what is told around it', () => {
    const caution = (text: string) => match(text).matches[0]?.caution;
    expect(
      caution('C:\\tools\\gate.ps1: The door is locked for this visitor. our.house works.'),
    ).toBe(true);
    expect(
      caution('C:\\our.house\\gate.ps1: The door is locked for this visitor. Garden works.'),
    ).toBe(false);
    expect(caution('file .ps1: The door is locked for this visitor')).toBe(false);
  });

  it('marks the words in the given text', () => {
    const text = 'é😀 “The\u00a0door is loc\nked for this visitor” …';
    const [evidence] = match(text).matches[0]?.evidence ?? [];
    expect(text.slice(evidence?.start, evidence?.end)).toBe(
      'The\u00a0door is loc\nked for this visitor',
    );
  });

  it.each(['', ' \n\t', '\ud800', '\u0000'])('finds nothing in %j', (text) => {
    expect(match(text)).toEqual({ verdict: 'none', matches: [], outside: [] });
  });

  it('is total, and its evidence lies inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: CHARACTER, maxLength: 300 }),
        fc.string({ unit: CHARACTER }),
        (before, after) => {
          const text = `${before}\nThe door is locked for this visitor\n${after}`;
          for (const { evidence } of match(text).matches) {
            for (const { start, end } of evidence) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(start).toBeLessThan(end);
            }
          }
        },
      ),
    );
  });
});

describe('preparingMatcher', () => {
  it('rests in between, and gives the same answers', () => {
    const work = preparingMatcher(catalogue);
    let rests = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) rests += 1;
    expect(rests).toBeGreaterThan(catalogue.entries.length);
    const text = 'Garden: The door is locked for this visitor.\nThe lamp is out of stock';
    expect(step.value(text)).toEqual(match(text));
    expect(step.value(text).matches).toHaveLength(2);
  });
});
