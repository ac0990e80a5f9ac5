import { describe, expect, it } from 'vitest';
import { furnitureOf } from './furniture.ts';

/** What is left of each line. */
function left(text: string): string {
  const pieces = furnitureOf(text, 0, text.length);
  return pieces.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

describe('furnitureOf', () => {
  it.each([
    [
      'a system log',
      'Sep 11 04:00:07 h app[2210]: one\nSep 11 04:00:08 h app[2210]: two',
      'one\ntwo',
    ],
    ['a job log', '05:00:11  one\n05:00:12  two\n05:00:12  three', 'one\ntwo\nthree'],
    ['a chat', '[10:42] Ann Weiss\none\n[10:43] Ann Weiss\ntwo', '\none\n\ntwo'],
    ['a build log', 'Error: one\nError: two\nError: three', 'one\ntwo\nthree'],
  ])('takes away what %s puts before each line', (_, text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it.each([
    [
      'a message that comes twice',
      '06:00,JOB1,"Can\'t load it"\n06:05,JOB1,"Can\'t load it"',
      /Can't load it.*\n.*Can't load it/,
    ],
    [
      'the command of a message',
      'Get-Thing : one\nGet-Thing : two\nGet-Thing : three',
      /^Get-Thing.*\nGet-Thing.*\nGet-Thing/,
    ],
    ['two lines with one word before them', 'Error: one\nError: two', /^Error: one\nError: two$/],
  ])('keeps %s', (_, text, expected) => {
    expect(left(text)).toMatch(expected);
  });
});
