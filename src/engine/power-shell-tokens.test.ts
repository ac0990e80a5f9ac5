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

  it.each([
    [
      'one command after another',
      'a; b && c || d',
      'command a, operator ;, command b, operator &&, command c, operator ||, command d',
    ],
    ['a command in the background', 'a & b', 'command a, operator &, command b'],
    ['a call of what a variable holds', '& $s x', 'operator &, variable $s, text x'],
    [
      'commands within arguments',
      'a (b c) $(d e) @(f) g',
      'command a, operator (, command b, argument c, operator ), operator $(, command d, argument e, operator ), operator @(, command f, operator ), argument g',
    ],
    ['a table', '@{a=1}', 'operator @{, text a, operator =, number 1, operator }'],
    [
      'a type and its member',
      '[Net.Http]::Get(1, 2)',
      'operator [, text Net, text .Http, operator ], operator ::, text Get, operator (, number 1, operator ,, number 2, operator )',
    ],
    ['a conversion', '[int]$a', 'operator [, text int, operator ], variable $a'],
    ['a member of what is in brackets', '($a).b', 'operator (, variable $a, operator ), text .b'],
    ['a member of a string', '"a".Length', 'string "a", text .Length'],
    [
      'calculations',
      '$a + 1 * 2 / 3 % 4 - 5 – 6',
      'variable $a, operator +, number 1, operator *, number 2, operator /, number 3, operator %, number 4, operator -, number 5, operator –, number 6',
    ],
    [
      'comparisons',
      '$a -notlike "x" –and $b > $c < $d',
      'variable $a, operator -notlike, string "x", operator –and, variable $b, operator >, variable $c, operator <, variable $d',
    ],
    ['letters that no rule knows behind a value', '$a é ~', 'variable $a, text é, text ~'],
    ['a value that a command gives', '$a=b c', 'variable $a, operator =, command b, argument c'],
    [
      'every kind of variable',
      '${a b} $x:y $? $^ $_ ${open',
      'variable ${a b}, variable $x:y, variable $?, variable $^, variable $_, variable ${open',
    ],
    [
      'numbers',
      '0x1F;5KB;1.5;-1;a -1 443',
      'number 0x1F, operator ;, number 5KB, operator ;, number 1.5, operator ;, number -1, operator ;, command a, number -1, number 443',
    ],
    [
      'words that begin like numbers',
      'a 443x 1.2.3 -1x 5-6',
      'command a, argument 443x, argument 1.2.3, argument -1x, argument 5-6',
    ],
    [
      'keywords',
      'While ($a) { break }',
      'operator While, operator (, variable $a, operator ), operator {, operator break, operator }',
    ],
    ['a command behind a keyword', 'return b c', 'operator return, command b, argument c'],
    [
      'words that begin like keywords',
      'if-it; if.exe; iffy; foreach',
      'command if-it, operator ;, command if.exe, operator ;, command iffy, operator ;, command foreach',
    ],
    [
      'parameters with their values',
      'x -a=b -c:d -e.f -? -_g',
      'command x, parameter -a, operator =, argument b, parameter -c:, argument d, parameter -e, argument .f, parameter -?, parameter -_g',
    ],
    ['dashes that begin no parameter', 'x - --a', 'command x, argument -, argument --a'],
    ['what is escaped', 'a`;b `# c', 'command a`;b, argument `#, argument c'],
    ['a sign that is no comment', 'a#b', 'command a#b'],
    ['a comment within a command', 'a <# b #> c', 'command a, comment <# b #>, argument c'],
    [
      'double quotes within double quotes',
      'a "b `" c" "d "" e" f',
      'command a, string "b `" c", string "d "" e", argument f',
    ],
    ['an escape that single quotes do not know', "a 'b`' c", "command a, string 'b`', argument c"],
    ['a string that nothing ends', 'a "b', 'command a, string "b'],
    ['an escape at the end of a string that nothing ends', 'a "b`', 'command a, string "b`'],
    [
      'what is no field',
      'x {{a-1}} {{A}}',
      'command x, field {{a-1}}, operator {, operator {, command A, operator }, operator }',
    ],
    ['a sign of two units', '$a 😀', 'variable $a, text 😀'],
    ['a space that does not break', 'a\u00a0b', 'command a, argument b'],
  ])('reads %s', (_, text, expected) => {
    expect(kinds(text).join(', ')).toBe(expected);
  });

  it.each([
    ['a command over two lines', 'a `\n -b `\r\n c', ['command a', 'parameter -b', 'argument c']],
    [
      'a command on each line',
      'a -b\nc\r\nd\re',
      [
        'command a',
        'parameter -b',
        'operator \n',
        'command c',
        'operator \r\n',
        'command d',
        'operator \r',
        'command e',
      ],
    ],
    ['a comment up to the end of its line', '# a\nb', ['comment # a', 'operator \n', 'command b']],
    ['a comment of two lines', '<# a\n# b #> c', ['comment <# a\n# b #>', 'command c']],
    ['a comment that nothing ends', '<# a\nb', ['comment <# a\nb']],
    [
      'a string of lines, with quotes in it',
      "a @'\nit's # b\n'@ c",
      ['command a', "string @'\nit's # b\n'@", 'argument c'],
    ],
    [
      'a string of lines in other quotes, with Windows line ends',
      'a @“  \r\nsay "b" \r\n"@ c',
      ['command a', 'string @“  \r\nsay "b" \r\n"@', 'argument c'],
    ],
    ['a string of lines that nothing ends', "a @'\nb 'c'", ['command a', "string @'\nb 'c'"]],
    ['a string that begins no lines', "a @' b'", ['command a', 'argument @', "string ' b'"]],
  ])('reads %s', (_, text, expected) => {
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
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
    );
  });
});
