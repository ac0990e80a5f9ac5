import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { createMatcher } from './match.ts';
import { NO_CONTEXT } from './no-context.ts';
import { createSurvey, type Survey } from './survey.ts';

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
        },
        { kind: 'code', id: 'fault', forms: ['4242424242'], strength: 'certain' },
      ],
    },
    {
      id: 'lamp-off',
      kind: 'outside',
      signatures: [
        { kind: 'phrase', id: 'en', phrase: 'The lamp is off today', strength: 'likely' },
        { kind: 'phrase', id: 'piece', phrase: 'lamp without light', strength: 'possible' },
      ],
    },
    {
      id: 'gate-shut',
      kind: 'scenario',
      signatures: [
        {
          kind: 'phrase',
          id: 'en',
          phrase: 'The gate is shut behind us',
          strength: 'certain',
          caution: true,
        },
      ],
    },
  ],
  context: {
    ours: ['our.house'],
    retired: [],
    others: ['Garden'],
    denied: [],
    supposed: [],
    faults: [],
    negations: [],
    everyday: [],
    imagined: [],
    reported: [],
    deniedAfter: [],
    complaints: [],
    frames: [],
    talk: NO_CONTEXT.talk,
  },
};
const survey = createSurvey(catalogue);
const match = createMatcher(catalogue);
const LINE = 'nothing to see in this line of the log, 12345\n';
const ERROR = 'The door is locked for\n   this visitor (4242424242)\n';

function read(text: string): { readonly result: Survey; readonly shares: readonly number[] } {
  const shares: number[] = [];
  const reading = survey(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return { result: step.value, shares };
    shares.push(step.value);
  }
}

describe('createSurvey', () => {
  it('lists each message once, with its number, its first and its last line', () => {
    const text = `${LINE.repeat(1500)}${ERROR}${LINE.repeat(100)}The lamp is off today\n${LINE.repeat(10)}${ERROR}`;
    expect(read(text).result).toMatchObject({
      lines: 1616,
      findings: [
        {
          kind: 'scenario',
          id: 'door-locked',
          count: 2,
          first: { line: 1501 },
          last: { line: 1614 },
          certainty: 'certain',
        },
        {
          kind: 'outside',
          id: 'lamp-off',
          count: 1,
          first: { line: 1603 },
          last: { line: 1603 },
          certainty: 'likely',
        },
      ],
    });
  });

  it('counts the line break right at the border of two parts once', () => {
    const text = `${'x'.repeat(65_536)}\n${ERROR}`;
    expect(read(text).result).toMatchObject({ lines: 4, findings: [{ first: { line: 2 } }] });
  });

  it('counts the messages at the border of two parts once', () => {
    const line = 'The lamp is off today\n';
    const text = 'x y z\n'.repeat(10_800) + line.repeat(60);
    expect(text.length).toBeGreaterThan(65_536);
    expect(read(text).result.findings).toMatchObject([
      { count: 60, first: { line: 10_801 }, last: { line: 10_860 } },
    ]);
  });

  it('is as sure of a message as of the surest place where it stands', () => {
    const sure = (text: string) => read(text).result.findings.map(({ certainty }) => certainty);
    expect(sure('a lamp without light\n')).toEqual(['possible']);
    expect(sure(`a lamp without light\n${LINE}The lamp is off today\n`)).toEqual(['likely']);
    expect(sure(`The lamp is off today\n${LINE}a lamp without light\n`)).toEqual(['likely']);
  });

  it('counts a message with two traces once, and the same trace again as another', () => {
    expect(read(ERROR.repeat(3)).result.findings).toMatchObject([{ count: 3 }]);
  });

  it('finds a message wherever it lies, also across the border of two parts, at its offsets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 64_000, max: 67_000 }), (before) => {
        const text = 'x y z\n'.repeat(11_200).slice(0, before) + ERROR + LINE.repeat(120);
        const [finding] = read(text).result.findings;
        expect(finding).toMatchObject({ id: 'door-locked', count: 1 });
        expect(text.slice(finding?.first.start, finding?.first.end)).toMatch(
          /^The door[^]*visitor$/,
        );
        expect(match(text).matches).toMatchObject([
          { scenario: 'door-locked', certainty: 'certain' },
        ]);
      }),
    );
  });

  it('tells how much is read, up to all', () => {
    const { shares } = read(' '.repeat(230_000));
    expect(shares.length).toBeGreaterThan(3);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });

  it('asks for caution where another product printed all of them', () => {
    const other = `Garden: ${ERROR}`;
    expect(read(other).result.findings).toMatchObject([{ caution: true }]);
    expect(read(`${other}${LINE.repeat(200)}our.house: ${ERROR}`).result.findings).toMatchObject([
      { caution: false },
    ]);
    expect(read(`our.house: ${ERROR}${LINE.repeat(200)}${other}`).result.findings).toMatchObject([
      { caution: false },
    ]);
    expect(read(ERROR).result.findings).toMatchObject([{ caution: false }]);
    expect(read(`${ERROR}${LINE.repeat(200)}${other}`).result.findings).toMatchObject([
      { caution: true },
    ]);
  });

  it('asks for caution where the wording is that of another product, unless ours printed it', () => {
    const gate = 'The gate is shut behind us\n';
    expect(read(gate).result.findings).toMatchObject([{ caution: true }]);
    expect(read(`our.house: ${gate}`).result.findings).toMatchObject([{ caution: false }]);
  });

  it('reads an empty text', () => {
    expect(read('')).toEqual({ result: { findings: [], lines: 1 }, shares: [1] });
  });
});
