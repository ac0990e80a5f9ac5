import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './match/catalogue.ts';
import { createMatcher } from './match/match.ts';
import { NO_CONTEXT } from './match/no-context.ts';
import { createSurvey } from './match/survey.ts';
import { linesOf, sightingsOf } from './sightings.ts';

const DOOR = 'The door is locked for\n   this visitor (4242424242)\n';
const LAMP = 'The lamp is off today\n';
const LINE = 'nothing to see in this line of the log, 12345\n';

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
      ],
    },
  ],
  context: { ...NO_CONTEXT, ours: ['our.house'], others: ['Garden'] },
};
const match = createMatcher(catalogue);
const survey = createSurvey(catalogue);

function surveyed(text: string) {
  const reading = survey(text);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

describe('sightingsOf', () => {
  it('gives every message its number, its first and its last line, in the order of appearance', () => {
    const text = `${LINE}${LAMP}${DOOR}${LINE.repeat(70)}${DOOR}`;
    expect(sightingsOf(text, match(text))).toEqual([
      { page: 'lamp-off', count: 1, first: 2, last: 2 },
      { page: 'door-locked', count: 2, first: 3, last: 75 },
    ]);
  });

  it('counts beyond what is marked', () => {
    const text = DOOR.repeat(120);
    expect(sightingsOf(text, match(text))).toMatchObject([{ count: 120, first: 1, last: 239 }]);
  });

  it('says the same as the survey of a long text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(DOOR, LAMP, LINE, LINE.repeat(60)), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join('');
          const { findings, lines } = surveyed(text);
          expect(lines).toBe(linesOf(text));
          expect(sightingsOf(text, match(text))).toEqual(
            findings.map(({ id, count, first, last }) => ({
              page: id,
              count,
              first: first.line,
              last: last.line,
            })),
          );
        },
      ),
    );
  });
});
