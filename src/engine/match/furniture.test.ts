import { describe, expect, it } from 'vitest';
import { furnitureOf } from './furniture.ts';

/** What is left of each line. */
function left(text: string, from = 0, to = text.length): string {
  const pieces = furnitureOf(text, from, to);
  return pieces.reduceRight(
    (rest, piece) => rest.slice(0, piece.from) + rest.slice(piece.to),
    text,
  );
}

/** Lines with the same prefix before different words. */
const lines = (prefix: string) => `${prefix}one\n${prefix}two`;

describe('furnitureOf', () => {
  it.each([
    [
      'a system log',
      'Sep 11 04:00:07 h app[2210]: one\nSep 11 04:00:08 h app[2210]: two',
      'one\ntwo',
    ],
    ['a job log', '05:00:11  one\n05:00:12  two\n05:00:12  three', 'one\ntwo\nthree'],
    ['a chat', '[10:42] Ann Weiss\none\n[10:43] Ann Weiss\ntwo', '\none\n\ntwo'],
    [
      'a chat that puts the time behind the name',
      'Weiss, Ann 10:42 AM\none\nWeiss, Ann 10:43 AM\ntwo',
      '\none\n\ntwo',
    ],
    ['a build log', 'Error: one\nError: two\nError: three', 'one\ntwo\nthree'],
    ['a build log with margins', '  Error: one\n  Error: two\n  Error: three', 'one\ntwo\nthree'],
    ['a log with dates', '2020-09-11 one\n2020-09-12 two', 'one\ntwo'],
    ['a log with dates of a kind', '11/09/20 = one\n12/09/20 = two', 'one\ntwo'],
    ['a log with dotted dates', '11.09.20> one\n12.09.20> two', 'one\ntwo'],
    ['a log with processes', 'app[2210]) one\napp[2211]) two', 'one\ntwo'],
    ['a log with tabs', '04:00:07\tone\n04:00:08\ttwo', 'one\ntwo'],
    ['a log of three lines away', `04:00:07 one\nx\ny\n04:00:08 two`, 'one\nx\ny\ntwo'],
    ['the shortest prefix', '4:07: one\n4:08: two', 'one\ntwo'],
    ['a log with Windows line ends', '04:00:07 one\r\n04:00:08 two\r\n', 'one\r\ntwo\r\n'],
    [
      'a chat with Windows line ends',
      '[10:42] Ann Weiss\r\none\r\n[10:43] Ann Weiss\r\ntwo',
      '\r\none\r\n\r\ntwo',
    ],
    [
      'a log before a command',
      '04:00:07 h Get-Thing one\n04:00:08 h Get-Thing two',
      'Get-Thing one\nGet-Thing two',
    ],
    [
      'a log before a command that goes on behind what is shared',
      '04:00:07 h: Get-Thing\n04:00:08 h: Get-Other',
      'Get-Thing\nGet-Other',
    ],
    ['a log before another', '04:00:07 h one\n04:00:08 h one\n04:00:09 two', 'h one\nh one\ntwo'],
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
    ['a word that is no label', 'Er: one\nEr: two\nEr: three', /^Er: one\nEr: two\nEr: three$/],
  ])('keeps %s', (_, text, expected) => {
    expect(left(text)).toMatch(expected);
  });

  it.each([
    ['lines that begin with the same words', 'the door is one\nthe door is two'],
    ['less than a prefix', '4:07 one\n5:08 two'],
    ['what keeps no time', 'door=window: one\ndoor=window: two'],
    [
      'a time far into the line',
      `${'door '.repeat(11)}04:00:07 one\n${'door '.repeat(11)}04:00:08 two`,
    ],
    ['lines too far from each other', '04:00:07 one\nx\ny\nz\n04:00:08 two'],
    ['a line alone', '04:00:07 one'],
    ['a time behind a command', 'Get-Thing 04:00:07 one\nGet-Thing 04:00:08 two'],
    ['labels that another line parts', 'Error: one\nError: two\nx\nError: three\nError: four'],
    [
      'a line of a message that comes again',
      '[10:42] the door is locked\nx\n[10:43] the door is locked',
    ],
    ['empty lines', '\n\n\n'],
    ['nothing', ''],
  ])('keeps %s', (_, text) => {
    expect(left(text)).toBe(text);
  });

  it('keeps a name that is too long for one', () => {
    const chat = (name: string) => `[10:42] ${name}\none\n[10:43] ${name}\ntwo`;
    expect(left(chat(`Ann ${'W'.repeat(48)}`))).toBe('\none\n\ntwo');
    expect(left(chat(`Ann ${'W'.repeat(49)}`))).toContain('WWW');
  });

  it('keeps lines that share more than a prefix is long', () => {
    const log = (count: number) => lines(`04:00:07 ${'h'.repeat(count)} `);
    expect(left(log(89))).toBe('one\ntwo');
    expect(left(log(90))).toBe(log(90));
  });

  it('looks at a part alone, and gives places in the whole', () => {
    const text = `x y z\n${lines('04:00:07 ')}\n04:00:08 three`;
    expect(furnitureOf(text, 6, text.length)).toEqual([
      { from: 6, to: 15 },
      { from: 19, to: 28 },
      { from: 32, to: 41 },
    ]);
    expect(furnitureOf(text, 6, 31)).toEqual([
      { from: 6, to: 15 },
      { from: 19, to: 28 },
    ]);
    expect(furnitureOf(text, 19, 31)).toEqual([]);
  });
});
