import { describe, expect, it } from 'vitest';
import { afterwards, ofService } from './beside.ts';

const MESSAGE = 'may not manage this tenant';
const place = (text: string) => {
  const start = text.indexOf(MESSAGE);
  return { start, end: start + MESSAGE.length };
};
const before = (text: string) => ofService(text, place(text), 'before');
const after = (text: string) => ofService(text, place(text), 'after');

describe('ofService', () => {
  it.each([
    ["The user 'ann@contoso.com' may not manage this tenant", true],
    ['L’utilisateur « ann@contoso.com » may not manage this tenant', true],
    ['{"msg":"The user \\"ann@contoso.com\\" may not manage this tenant"}', true],
    ["The user '<redacted>' may not manage this tenant", true],
    ['may not manage this tenant', true],
    ["The user 'CONTOSO\\ann' may not manage this tenant", false],
    ["The user 'ann.lee' may not manage this tenant", false],
    ["may not manage this tenant 'ann.lee'", true],
    ["The user 'CONTOSO\\ann' (an agent) may not manage this tenant", true],
    [`The user 'ann.lee'${' '.repeat(90)}may not manage this tenant`, true],
  ])('of %s is %s', (text, expected) => {
    expect(before(text)).toBe(expected);
  });

  it.each([
    ["may not manage this tenant 'ann@contoso.com'", true],
    ["may not manage this tenant: 'ann.lee'", false],
    ['may not manage this tenant « CONTOSO\\ann ».', false],
    ['{"msg":"may not manage this tenant \\"ann.lee\\\\\\""}', false],
    ['{"msg":"may not manage this tenant \\"x\\\\\\""}', true],
    ["'ann.lee' may not manage this tenant", true],
    ["may not manage this tenant; ask 'ann.lee'", true],
    [`may not manage this tenant${' '.repeat(90)}'ann.lee'`, true],
    ["may not manage this tenant 'ann lee'", true],
  ])('of what stands behind, %s, is %s', (text, expected) => {
    expect(after(text)).toBe(expected);
  });

  it.each([
    'xxx',
    'X',
    '***',
    '...',
    '…',
    '___',
    '<>',
    '<name>',
    '[]',
    '[name]',
    '{}',
    '{name}',
    'user',
    'user12',
    'User',
    'username',
    'name',
    'redacted',
    'REMOVED',
    'account',
    'admin',
  ])('has no objection against %s in place of a name', (name) => {
    expect(before(`The user "${name}" may not manage this tenant`)).toBe(true);
  });

  it.each([
    'x1',
    'ax',
    'username2',
    'myname',
    'user-a',
    'administrator',
    'contoso\\admin',
    'users',
  ])('takes %s for a name', (name) => {
    expect(before(`The user "${name}" may not manage this tenant`)).toBe(false);
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
    ' .',
    '**',
    '" | Out-Null',
    ' Ask your administrator',
    ' 4711',
    '。',
    `${' '.repeat(90)}since`,
  ])('leaves a message certain before %j', (rest) => {
    expect(of(MESSAGE + rest)).toBe('certain');
  });

  it.each([' since yesterday', '” since yesterday', ' été'])(
    'makes it likely before %j',
    (rest) => {
      expect(of(MESSAGE + rest)).toBe('likely');
    },
  );

  it.each(["'s billing", '’S BILLING', ' (account 4711)', '(account 4711)', '  (account)'])(
    'makes it another message before %j',
    (rest) => {
      expect(of(MESSAGE + rest)).toBeUndefined();
    },
  );

  it.each([' in it’s hall', ', in (a) hall', '. It’s so', '   (account)'])(
    'leaves it a message where the word does not go on right behind it: %j',
    (rest) => {
      expect(of(MESSAGE + rest)).toBeDefined();
    },
  );

  it('makes no message stronger', () => {
    const text = `${MESSAGE} since yesterday`;
    expect(afterwards(text, MESSAGE.length, 'likely')).toBe('likely');
    expect(afterwards(text, MESSAGE.length, 'possible')).toBe('possible');
    expect(afterwards(MESSAGE, MESSAGE.length, 'possible')).toBe('possible');
  });
});
