import { describe, expect, it } from 'vitest';
import type { VersionLimit } from './catalogue.ts';
import { lettersOf } from './letters.ts';
import { compareVersions, withinLimit } from './version.ts';

const PHRASE = 'needsversion';

function within(text: string, limit: VersionLimit | undefined): boolean {
  const letters = lettersOf(text);
  const start = letters.text.indexOf(PHRASE);
  return withinLimit(text, letters.at, { start, end: start + PHRASE.length }, limit);
}

describe('withinLimit', () => {
  it.each([
    ['needs version 2.0', true],
    ['needs version 3.0', true],
    ['needs version 3', true],
    ['needs version 3.0.1', false],
    ['needs version 3.0.0.1', false],
    ['needs version 3.10', false],
    ['needs version 2,9', true],
    ['needs version 3,1', false],
    ['needs version 2013', false],
    ['needs version', true],
  ])('holds an upper limit of 3.0 against “%s”: %s', (text, expected) => {
    expect(within(text, { most: '3.0' })).toBe(expected);
  });

  it.each([
    ['needs version 3.0', false],
    ['needs version 3.0.1', true],
    ['needs version 7.2', true],
    ['needs version 2013', true],
    ['needs version', false],
  ])('holds a lower limit of 3.0 against “%s”: %s', (text, expected) => {
    expect(within(text, { above: '3.0' })).toBe(expected);
  });

  it.each([
    ['a named quote', 'needs version &quot;2.0&quot;'],
    ['a numbered quote', 'needs version &#39;2.0&#39;'],
    ['an escaped quote', 'needs version \\u00272.0\\u0027'],
    ['a numbered space after it', 'needs version 2&#32;9'],
    ['an escaped space after it', 'needs version 2\\u00209'],
  ])('takes no part of %s for the number', (_, text) => {
    expect(within(text, { most: '3.0' })).toBe(true);
  });

  it('looks for the number as far as quotes and a line break reach, and no further', () => {
    expect(within(`needs version${' '.repeat(21)}7.1`, { most: '3.0' })).toBe(false);
    expect(within(`needs version${' '.repeat(24)}7.1`, { most: '3.0' })).toBe(true);
  });

  it.each([
    ['2.0 needs version', true],
    ['7.1 needs version', false],
    ['2.0 and 7.1: needs version 2.0', false],
    ['7.1 and 2.0: needs version 7.1', true],
    ['2013 needs version', false],
    ['1.0.0.1.needs version', true],
    ['3.0.0.1 needs version', false],
    ['&#39;2.0&#39; needs version', true],
    ['2&#32;9 needs version', false],
    ['\\u00272.0\\u0027 needs version', true],
    ['needs version 2.0', false],
    [`2.0${' '.repeat(24)}needs version`, false],
    [`2.0${' '.repeat(21)}needs version`, true],
  ])(
    'takes the nearest number before a phrase where it stands there: “%s” is %s',
    (text, expected) => {
      expect(within(text, { most: '3.0', side: 'before' })).toBe(expected);
    },
  );

  it('lets any number pass where there is no limit', () => {
    expect(within('needs version 7.1', undefined)).toBe(true);
    expect(within('needs version 7.1', {})).toBe(true);
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.2', '1.2', 0],
    ['1.2', '1.2.0', 0],
    ['1.2.0.0', '1.2', 0],
    ['1.2.1', '1.2', 1],
    ['1.2', '1.2.1', -1],
    ['1.10', '1.9', 1],
    ['2.0', '10.0', -1],
    ['1.9', '2.0', -1],
  ])('of %s and %s has the sign of %d', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
  });
});
