import { describe, expect, it } from 'vitest';
import { lettersOf } from './letters.ts';
import { recordOf, recordsOf, startsWithin } from './records.ts';

const REACH = 4000;

/** The letters of each record. */
function records(text: string): readonly string[] {
  const letters = lettersOf(text);
  const starts = recordsOf(text, letters);
  return starts.map((start, index) => letters.text.slice(start, starts[index + 1]));
}

describe('recordsOf', () => {
  it.each([
    ['a command and a colon', 'one\nGet-Thing : two', ['one', 'getthingtwo']],
    ['a command and a colon right behind it', 'one\nGet-Thing: two', ['one', 'getthingtwo']],
    ['a command at the end of a line', 'one\nGet-Thing :\ntwo', ['one', 'getthingtwo']],
    ['a quoted command', 'one\n> > Get-Thing : two', ['one', 'getthingtwo']],
    ['a command behind a level', 'one\n[error] Get-Thing : two', ['one', 'errorgetthingtwo']],
    ['a prompt', 'one\nPS C:\\Temp> two', ['one', 'psctemptwo']],
    ['a bare prompt', 'one\nPS > two', ['one', 'pstwo']],
    ['a numbered item', 'one\n1) two\n12. three', ['one', '1two', '12three']],
    ['a list item', 'one\n- two\n* three\n• four', ['one', 'two', 'three', 'four']],
    ['an indented item', 'one\n    - two', ['one', 'two']],
  ])('begins a record at %s', (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });

  it.each([
    ['a command without a colon', 'one\nGet-Thing two'],
    ['a command in lower case', 'one\nget-thing : two'],
    ['a command that is part of a word', 'one\nxGet-Thing : two'],
    ['a name and a value', 'one\nGet-Thing :two'],
    ['a command far into a line', `one\n${'word '.repeat(13)}Get-Thing : two`],
    ['a prompt inside a line', 'one, PS C:\\> two'],
    ['a number with three digits', 'one\n123. two'],
    ['a hyphen without a space', 'one\n-two'],
    ['a line break', 'one\ntwo\n\nthree'],
  ])('does not begin one at %s', (_, text) => {
    expect(records(text)).toHaveLength(1);
  });

  it('begins the first one with the text, whatever it begins with', () => {
    expect(records('Get-Thing : one')).toEqual(['getthingone']);
    expect(records('- one\n- two')).toEqual(['one', 'two']);
    expect(records('')).toEqual(['']);
    expect(records('\n- \n- two')).toEqual(['two']);
  });

  it('gives the places in the letters of the part that is read', () => {
    const text = 'one two\nGet-Thing : three\nSet-Thing : four\n- five';
    const from = text.indexOf('three');
    const letters = lettersOf(text, from, text.indexOf('\n- five'));
    expect(letters.text).toBe('threesetthingfour');
    expect(recordsOf(text, letters)).toEqual([0, 'three'.length]);
  });
});

describe('recordOf', () => {
  const starts = [0, 10, 20, 30];

  it.each([
    [0, 0, 10],
    [9, 0, 10],
    [10, 10, 20],
    [15, 10, 20],
    [20, 20, 30],
    [29, 20, 30],
    [30, 30, 40],
    [39, 30, 40],
  ])('of a span at %d reaches from %d to %d', (at, start, end) => {
    expect(recordOf(starts, { start: at, end: at + 1 }, 40)).toEqual({ start, end });
  });

  it('holds the whole span where that goes on into the next record', () => {
    expect(recordOf(starts, { start: 15, end: 24 }, 40)).toEqual({ start: 10, end: 24 });
  });

  it('reaches only so far around the span', () => {
    expect(recordOf([0], { start: 9000, end: 9010 }, 20_000)).toEqual({
      start: 9000 - REACH,
      end: 9010 + REACH,
    });
  });
});

describe('startsWithin', () => {
  it.each([
    [4, 6, true],
    [5, 6, false],
    [4, 5, false],
    [0, 4, false],
    [6, 9, false],
  ])('of a record at 5, between %d and %d, is %s', (start, end, expected) => {
    expect(startsWithin([0, 5, 20], { start, end })).toBe(expected);
  });
});
