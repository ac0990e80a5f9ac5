import { describe, expect, it } from 'vitest';
import { afterwards, ofService } from './beside.ts';

const MESSAGE = 'may not manage this tenant';
const place = (text: string) => {
  const start = text.indexOf(MESSAGE);
  return { start, end: start + MESSAGE.length };
};
const before = (text: string) => ofService(text, place(text), 'before');

describe('ofService', () => {
  it.each([
    ["The user 'ann@contoso.com' may not manage this tenant", true],
    ['L’utilisateur « ann@contoso.com » may not manage this tenant', true],
    ['{"msg":"The user \\"ann@contoso.com\\" may not manage this tenant"}', true],
    ["The user '<redacted>' may not manage this tenant", true],
    ['may not manage this tenant', true],
    ["The user 'CONTOSO\\ann' may not manage this tenant", false],
    ["The user 'ann.lee' may not manage this tenant", false],
  ])('of %s is %s', (text, expected) => {
    expect(before(text)).toBe(expected);
  });
});

describe('afterwards', () => {
  const of = (text: string) => afterwards(text, place(text).end, 'certain');

  it.each([
    '.',
    '',
    '\nAt line:1 char:1',
    ' »',
    '</Message>',
    '\u001b[0m',
    '. Ask your administrator',
  ])('leaves a message certain before %j', (rest) => {
    expect(of(MESSAGE + rest)).toBe('certain');
  });

  it('makes it likely where other words go on, and none where the word itself does', () => {
    expect(of(`${MESSAGE} since yesterday`)).toBe('likely');
    expect(of(`${MESSAGE}'s billing`)).toBeUndefined();
    expect(of(`${MESSAGE} (account 4711)`)).toBeUndefined();
  });
});
