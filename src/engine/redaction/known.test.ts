import { describe, expect, it } from 'vitest';
import { knownFrom, knownIn } from './known.ts';

const found = (
  value: string,
  kind: Parameters<typeof knownFrom>[0][number]['kind'],
  text: string,
) =>
  knownIn(knownFrom([{ kind, value }]), text).map(
    ({ start, end, kind: what }) => `${what} ${text.slice(start, end)}`,
  );

describe('what is known to be a value', () => {
  it.each([
    [
      'jane.d@contoso.com',
      'user',
      'ask Jane.D or jane.d@contoso.com',
      ['user Jane.D', 'user jane.d@contoso.com'],
    ],
    ['jane.d%40contoso.com', 'email', 'ask jane.d', ['email jane.d']],
    ['CONTOSO\\jane.d', 'user', 'jane.d', ['user jane.d']],
    ['CONTOSO\\\\jane.d', 'user', 'jane.d', ['user jane.d']],
    ['superuser', 'user', 'ask Superuser', ['user Superuser']],
    ['adminjane', 'user', 'adminjane', ['user adminjane']],
    [
      'srv01.contoso.com',
      'host',
      'srv01 and srv01.contoso.com',
      ['host srv01', 'host srv01.contoso.com'],
    ],
    [' jdoe ', 'path-user', 'jdoe', ['path-user jdoe']],
    ['a.b+c', 'token', 'a.b+c', ['token a.b+c']],
  ] as const)('%j as %s is found elsewhere', (value, kind, text, expected) => {
    expect(found(value, kind, text)).toEqual(expected);
  });

  it.each([
    ['jane@contoso.com', 'user', 'jane'],
    ['CONTOSO\\jane', 'user', 'jane'],
    ['server.contoso.com', 'host', 'server'],
    ['srv01.contoso.com', 'token', 'srv01'],
    ['jdo', 'user', 'jdo'],
    ['Admin', 'user', 'admin'],
    ['administrator', 'user', 'Administrator'],
    ['administrateur', 'user', 'administrateur'],
    ['utilisateur', 'user', 'utilisateur'],
    ['user', 'path-user', 'the user'],
    ['test', 'path-user', 'a test'],
    ['tests', 'path-user', 'the tests'],
    ['jdoe', 'user', 'xjdoe jdoes jdoe_1'],
    ['a.b+c', 'token', 'axb+c a.bbc'],
  ] as const)('%j as %s does not make %j one', (value, kind, text) => {
    expect(found(value, kind, text)).toEqual([]);
  });

  it('looks for the longer of two values first, and keeps the kind that came first', () => {
    const known = knownFrom([
      { kind: 'user', value: 'jane.doe' },
      { kind: 'email', value: 'Jane.Doe' },
      { kind: 'host', value: 'jane.doe-pc' },
    ]);
    expect(knownIn(known, 'jane.doe-pc jane.doe')).toEqual([
      { start: 0, end: 11, kind: 'host' },
      { start: 12, end: 20, kind: 'user' },
    ]);
    expect(knownIn(knownFrom([]), 'jane')).toEqual([]);
  });
});
