import { describe, expect, it } from 'vitest';
import { begun } from './begun.ts';
import { caseOf, currentPath, over, type CaseEvent, type Outcome } from './case.ts';
import { readRecord } from './case-record.ts';
import { sightingsIn } from './sightings.ts';

const step = (node: string, option: string) => ({ node, option });
const visited = (
  page: string,
  node: string,
  trail: readonly { node: string; option: string }[],
  end?: Outcome,
  acted = true,
): CaseEvent => ({ kind: 'visited', page, node, trail, end, acted });

describe('caseOf', () => {
  it('keeps one path for each page, the last visited last', () => {
    const made = caseOf('text', [
      visited('a', 'x', [step('start', 'one')]),
      visited('b', 'y', [step('start', 'two')]),
      visited('a', 'z', [step('start', 'one'), step('x', 'three')], 'solved'),
    ]);
    expect(made.paths.map(({ page, node }) => [page, node])).toEqual([
      ['b', 'y'],
      ['a', 'z'],
    ]);
    expect(currentPath(made)).toMatchObject({ page: 'a', end: 'solved' });
  });

  it('replaces what was answered where an answer is changed', () => {
    const made = caseOf('', [
      visited('a', 'x', [step('start', 'one')], 'not-this'),
      visited('a', 'y', [step('start', 'two')]),
    ]);
    expect(made.paths).toEqual([
      { page: 'a', node: 'y', trail: [step('start', 'two')], end: undefined },
    ]);
  });

  it('begins with nothing but the text', () => {
    expect(caseOf('text', [])).toEqual({
      text: 'text',
      paths: [],
      copied: [],
      file: { name: '', sightings: [] },
      ruledOut: [],
      past: [],
    });
  });

  it('takes the end that is said where the reader is already', () => {
    const trail = [step('start', 'one')];
    const made = caseOf('', [visited('a', 'x', trail), visited('a', 'x', trail, 'escalate')]);
    expect(made.paths).toMatchObject([{ page: 'a', node: 'x', end: 'escalate' }]);
  });

  it('takes no answer back when the beginning is looked at again', () => {
    const made = caseOf('', [visited('a', 'x', [step('start', 'one')]), visited('a', 'start', [])]);
    expect(made.paths[0]?.trail).toHaveLength(1);
  });

  it('does not take the questions for the page that is handed over', () => {
    const made = caseOf('', [visited('a', 'x', []), visited('triage', 'q', [step('s', 'o')])]);
    expect(currentPath(made)?.page).toBe('a');
  });

  it('hands the questions over once it is said how they went, and keeps that when they are seen again', () => {
    const end = visited('triage', 'q', [step('s', 'o')], 'solved');
    const again = visited('triage', 'q', [step('s', 'o')]);
    const made = caseOf('', [visited('a', 'x', []), end, again]);
    expect(currentPath(made)).toMatchObject({ page: 'triage', end: 'solved' });
    const changed = visited('triage', 'r', [step('s', 'p')]);
    expect(currentPath(caseOf('', [visited('a', 'x', []), end, changed]))?.page).toBe('a');
  });

  it('holds what is ruled out once, sorted, as the address last said', () => {
    const made = caseOf('', [
      { kind: 'ruled-out', ids: ['b', 'a', 'b'] },
      { kind: 'ruled-out', ids: ['c', 'a'] },
    ]);
    expect(made.ruledOut).toEqual(['a', 'c']);
  });

  it('lets go of the oldest commands, not of the newest', () => {
    const many = Array.from({ length: 150 }, (_, at): CaseEvent => ({
      kind: 'copied',
      command: String(at),
      at,
    }));
    const { copied } = caseOf('', many);
    expect(copied).toHaveLength(100);
    expect(copied.at(-1)?.command).toBe('149');
  });
});

describe('a message that is over', () => {
  const events: readonly CaseEvent[] = [
    visited('a', 'x', [step('start', 'one')], 'another-message'),
    { kind: 'put-by', page: 'a', text: 'the first message' },
  ];

  it('is put by, and what was answered and copied for it stays', () => {
    const made = caseOf('the second one', events);
    expect(made.past).toEqual([{ page: 'a', text: 'the first message' }]);
    expect(made.paths[0]).toMatchObject({ page: 'a', end: 'another-message' });
    expect(begun('', events.slice(1))).toBe(true);
  });

  it('is over, as one that is solved is, and one that is ruled out is not', () => {
    const made = caseOf('', [
      ...events,
      visited('b', 'y', [step('s', 'o')], 'not-this'),
      visited('c', 'z', [step('s', 'o')], 'solved'),
    ]);
    expect(over(made)).toEqual(['a', 'c']);
  });
});

describe('what came of a command', () => {
  const copied = (command: string, at: number): CaseEvent => ({ kind: 'copied', command, at });

  it('is nothing while nobody says it, and what was said last', () => {
    const events: readonly CaseEvent[] = [
      copied('a', 1),
      copied('b', 2),
      { kind: 'came', command: 'a', at: 1, came: 'worked' },
      { kind: 'came', command: 'a', at: 1, came: 'failed' },
    ];
    expect(caseOf('', events).copied.map(({ came }) => came)).toEqual(['failed', undefined]);
  });

  it('can be taken back, and does not hold for the same command copied later', () => {
    const said: CaseEvent = { kind: 'came', command: 'a', at: 1, came: 'not-run' };
    const back: CaseEvent = { kind: 'came', command: 'a', at: 1, came: undefined };
    expect(caseOf('', [copied('a', 1), said, copied('a', 2)]).copied).toMatchObject([
      { came: 'not-run' },
      { came: undefined },
    ]);
    expect(caseOf('', [copied('a', 1), said, back]).copied).toMatchObject([{ came: undefined }]);
  });

  it('does not hold for another command copied at the same moment', () => {
    const said: CaseEvent = { kind: 'came', command: 'a', at: 1, came: 'worked' };
    expect(caseOf('', [copied('a', 1), copied('b', 1), said]).copied).toEqual([
      { command: 'a', at: 1, came: 'worked' },
      { command: 'b', at: 1, came: undefined },
    ]);
  });
});

describe('what a long text holds', () => {
  const surveyed = (...pages: readonly string[]): CaseEvent => ({
    kind: 'surveyed',
    name: 'log.txt',
    sightings: pages.map((page) => ({ page, count: 1, first: 3, last: 3 })),
  });

  it('is what the latest one does', () => {
    const made = caseOf('', [surveyed('a', 'b'), surveyed('c')]);
    expect(made.file.sightings.map(({ page }) => page)).toEqual(['c']);
    expect(sightingsIn([surveyed('a'), surveyed()])).toEqual([]);
  });

  it('begins a case only where something was found', () => {
    expect(begun('', [surveyed('a')])).toBe(true);
    expect(begun('', [surveyed()])).toBe(false);
  });
});

describe('begun', () => {
  it.each([
    ['a link that was opened', '', [visited('a', 'x', [step('s', 'o')], undefined, false)], false],
    ['spaces', ' \n', [], false],
    ['what an old address ruled out', '', [{ kind: 'ruled-out', ids: ['a'] }], false],
    ['an answer', '', [visited('a', 'x', [step('s', 'o')])], true],
    ['a text', 'x', [], true],
    ['a copied command', '', [{ kind: 'copied', command: 'x', at: 1 }], true],
  ] as const)('after %s', (_, text, events, is) => {
    expect(begun(text, events)).toBe(is);
  });
});

describe('readRecord', () => {
  const seen = visited('a', 'x', [step('s', 'o'), step('t', 'p')], 'solved');
  const copied = { kind: 'copied', command: 'c', at: 1 };
  const came = { kind: 'came', command: 'c', at: 1, came: 'failed' };
  const sighting = { page: 'a', count: 2, first: 3, last: 9 };
  const surveyed = { kind: 'surveyed', name: 'n', sightings: [sighting, sighting] };
  const ruledOut = { kind: 'ruled-out', ids: ['b', 'c'] };
  const putBy = { kind: 'put-by', page: 'a', text: 't' };
  const record = {
    version: 1,
    holder: 'h',
    until: 5,
    text: 't',
    events: [seen, copied, came, surveyed, ruledOut, putBy],
  };
  const read = (fields: object) => readRecord(JSON.stringify({ ...record, ...fields }));

  it('reads back what was written', () => {
    expect(read({})).toEqual(record);
    expect(read({ events: [] })).toEqual({ ...record, events: [] });
  });

  it.each([undefined, 'solved', 'another-message', 'not-this', 'escalate', 'elsewhere'])(
    'knows the end %s',
    (end) => {
      expect(read({ events: [{ ...seen, end }] })).toBeDefined();
    },
  );

  it.each([undefined, 'worked', 'failed', 'not-run'])('knows that a command %s', (how) => {
    expect(read({ events: [{ ...came, came: how }] })).toBeDefined();
  });

  it('keeps nothing that is no part of a record', () => {
    expect(read({ more: 1 })).toEqual(record);
  });

  it.each(['', 'null', '5', '"text"', '[]', '{"version":1'])('refuses %s', (stored) => {
    expect(readRecord(stored)).toBeUndefined();
  });

  it.each([
    { version: 2 },
    { holder: 4 },
    { until: '5' },
    { text: 4 },
    { events: {} },
    { events: [null] },
    { events: [seen, null] },
    { events: ['visited'] },
  ])('refuses a record with %j', (fields) => {
    expect(read(fields)).toBeUndefined();
  });

  it.each([
    { kind: 'unknown' },
    { ...seen, page: 4 },
    { ...seen, node: 4 },
    { ...seen, acted: 'yes' },
    { ...seen, end: 'maybe' },
    { ...seen, end: '' },
    { ...seen, trail: 'x' },
    { ...seen, trail: [null] },
    { ...seen, trail: [step('s', 'o'), { node: 'x' }] },
    { ...seen, trail: [step('s', 'o'), { option: 'x' }] },
    { ...seen, trail: [step('s', 'o'), { node: 1, option: 'x' }] },
    { ...copied, command: 4 },
    { ...copied, at: '1' },
    { ...came, command: 4 },
    { ...came, at: '1' },
    { ...came, came: 'maybe' },
    { ...surveyed, name: 4 },
    { ...surveyed, sightings: 'x' },
    { ...surveyed, sightings: [null] },
    { ...surveyed, sightings: [sighting, {}] },
    { ...surveyed, sightings: [sighting, { ...sighting, page: 4 }] },
    { ...surveyed, sightings: [sighting, { ...sighting, count: '2' }] },
    { ...surveyed, sightings: [sighting, { ...sighting, last: '9' }] },
    { ...putBy, page: 4 },
    { ...putBy, text: 4 },
    { ...ruledOut, ids: 'b' },
    { ...ruledOut, ids: ['b', 4] },
  ])('refuses the event %j', (event) => {
    expect(read({ events: [event] })).toBeUndefined();
    expect(read({ events: [seen, event] })).toBeUndefined();
  });
});
