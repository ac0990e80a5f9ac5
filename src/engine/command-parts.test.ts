import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloured } from './colours.ts';
import { coloursOf, isCmdlet, partsOf } from './command-parts.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

describe('partsOf', () => {
  it('names each parameter of each cmdlet once', () => {
    expect(partsOf('Get-Module -ListAvailable -Name A, B | Select-Object -Property Name')).toEqual([
      { command: 'Get-Module', part: '-ListAvailable' },
      { command: 'Get-Module', part: '-Name' },
      { command: 'Select-Object', part: '-Property' },
    ]);
  });

  it('names the words of a program that is not a cmdlet', () => {
    expect(partsOf('netsh winhttp show proxy')).toEqual([
      { command: 'netsh', part: 'winhttp' },
      { command: 'netsh', part: 'show' },
      { command: 'netsh', part: 'proxy' },
    ]);
  });

  it('names a parameter without the colon of its value', () => {
    expect(partsOf('Get-Item -Confirm:$false -Path:C:\\x')).toMatchObject([
      { part: '-Confirm' },
      { part: '-Path' },
    ]);
  });

  it('names a word as it stands, also with a colon', () => {
    expect(partsOf('winrm get x:')).toMatchObject([{ part: 'get' }, { part: 'x:' }]);
  });

  it('does not take an operator for a parameter', () => {
    expect(partsOf("Where-Object -FilterScript { $_.Name -like '*' }")).toEqual([
      { command: 'Where-Object', part: '-FilterScript' },
    ]);
  });
});

describe('isCmdlet', () => {
  it.each([
    ['Get-Item', true],
    ['Get-CsWebTicket2', true],
    ['get-item', false],
    ['xGet-Item', false],
    ['Get-Item.ps1', false],
    ['netsh', false],
  ])('of %s is %s', (name, expected) => {
    expect(isCmdlet(name)).toBe(expected);
  });
});

describe('coloursOf', () => {
  it('names a letter and a length for each piece, those of one colour in one', () => {
    const text = "Get-X -A b 'c' $d 10 {{e}}{{f}} # g";
    expect(coloursOf(text)).toBe('c5x1p2x1s1x1s3x1v2x1n2x1f5f5x1m3');
    expect(coloursOf('a;;b')).toBe('c1x2c1');
  });
});

describe('coloured', () => {
  it('gives the colours that were computed', () => {
    const text = "Get-Item -Path {{path}} 'x'";
    expect(coloured(text, coloursOf(text))).toEqual([
      { colour: 'command', text: 'Get-Item' },
      { colour: 'plain', text: ' ' },
      { colour: 'parameter', text: '-Path' },
      { colour: 'plain', text: ' ' },
      { colour: 'field', text: '{{path}}' },
      { colour: 'plain', text: ' ' },
      { colour: 'string', text: "'x'" },
    ]);
  });

  it('loses nothing, whatever the text and the colours', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER }), fc.string(), fc.boolean(), (text, other, own) => {
        const pieces = coloured(text, own ? coloursOf(text) : other);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
