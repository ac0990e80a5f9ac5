import { describe, expect, it } from 'vitest';
import { coloured } from './colours.ts';

describe('coloured', () => {
  it('cuts a template into pieces of the lengths that are told, each with its colour', () => {
    expect(coloured("Get-X -A 'b' $c 10 # d{{e}}", 'c5x1p2x1s3x1v2x1n2x1m3f5')).toEqual([
      { colour: 'command', text: 'Get-X' },
      { colour: 'plain', text: ' ' },
      { colour: 'parameter', text: '-A' },
      { colour: 'plain', text: ' ' },
      { colour: 'string', text: "'b'" },
      { colour: 'plain', text: ' ' },
      { colour: 'variable', text: '$c' },
      { colour: 'plain', text: ' ' },
      { colour: 'number', text: '10' },
      { colour: 'plain', text: ' ' },
      { colour: 'comment', text: '# d' },
      { colour: 'field', text: '{{e}}' },
    ]);
  });

  it('reads lengths of several digits', () => {
    expect(coloured('Connect-Service -A', 'c15x3')).toEqual([
      { colour: 'command', text: 'Connect-Service' },
      { colour: 'plain', text: ' -A' },
    ]);
  });

  it('leaves plain what the colours do not cover', () => {
    expect(coloured('Get-X -A', 'c5')).toEqual([
      { colour: 'command', text: 'Get-X' },
      { colour: 'plain', text: ' -A' },
    ]);
    expect(coloured('Get-X', '')).toEqual([{ colour: 'plain', text: 'Get-X' }]);
  });

  it('makes no piece without text', () => {
    expect(coloured('Get-X', 'c0c5p2')).toEqual([{ colour: 'command', text: 'Get-X' }]);
    expect(coloured('', 'c5')).toEqual([]);
  });
});
