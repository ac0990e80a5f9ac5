import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloured } from './colours.ts';
import { coloursOf, partsOf } from './command-parts.ts';

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

  it('does not take an operator for a parameter', () => {
    expect(partsOf("Where-Object -FilterScript { $_.Name -like '*' }")).toEqual([
      { command: 'Where-Object', part: '-FilterScript' },
    ]);
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
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.boolean(), (text, other, own) => {
        const pieces = coloured(text, own ? coloursOf(text) : other);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
