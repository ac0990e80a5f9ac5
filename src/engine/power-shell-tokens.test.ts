import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from './power-shell.ts';
import { tokensOf } from './power-shell-tokens.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

const kinds = (text: string) =>
  tokensOf(text)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text: part }) => `${kind} ${part}`);

const CONTROLS =
  // eslint-disable-next-line no-control-regex -- what a field must refuse
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

describe('tokensOf', () => {
  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER }), (text) => {
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it.each([
    [
      "Get-PSSession | Where-Object -Property ComputerName -Like -Value '*.x'",
      [
        'command Get-PSSession',
        'operator |',
        'command Where-Object',
        'parameter -Property',
        'argument ComputerName',
        'parameter -Like',
        'parameter -Value',
        "string '*.x'",
      ],
    ],
    [
      "Where-Object -FilterScript { $_.ComputerName -like '*.x' }",
      [
        'command Where-Object',
        'parameter -FilterScript',
        'operator {',
        'variable $_',
        'text .ComputerName',
        'operator -like',
        "string '*.x'",
        'operator }',
      ],
    ],
    ['$PSVersionTable.PSVersion', ['variable $PSVersionTable', 'text .PSVersion']],
    ['$c = Get-Credential', ['variable $c', 'operator =', 'command Get-Credential']],
    [
      'Test-NetConnection -Port 443 # why',
      ['command Test-NetConnection', 'parameter -Port', 'number 443', 'comment # why'],
    ],
    [
      'Connect-MicrosoftTeams -TenantId {{tenant}}',
      ['command Connect-MicrosoftTeams', 'parameter -TenantId', 'field {{tenant}}'],
    ],
    [
      'winrm get winrm/config/client/auth',
      ['command winrm', 'argument get', 'argument winrm/config/client/auth'],
    ],
    ["a 'it''s' “x\"", ['command a', "string 'it''s'", 'string “x"']],
    ['Get-Service –Name x', ['command Get-Service', 'parameter –Name', 'argument x']],
  ])('reads %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('sees exactly one string in a filled field, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom(
          "'",
          '‘',
          '’',
          '‚',
          '‛',
          '"',
          '“',
          '”',
          '„',
          '-',
          '–',
          '—',
          '―',
          '`',
          '$',
          '(',
          ')',
          '{',
          '}',
          ';',
          '|',
          '&',
          '#',
          '@',
          '\u00a0',
          ' ',
          'a',
          '\n',
          '\r',
          '\u0000',
          '\u0085',
          '\u2028',
        ),
      }),
    );
    fc.assert(
      fc.property(typed, (value) => {
        const filled = render('Connect-MicrosoftTeams -TenantId {{tenant}}', { tenant: value });
        if (filled.kind !== 'ready') {
          expect(value.trim() === '' || value.length > 500 || CONTROLS.test(value)).toBe(true);
          return;
        }
        expect(kinds(filled.text).map((each) => each.split(' ')[0])).toEqual([
          'command',
          'parameter',
          'string',
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
