import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const LONGEST = 2000;
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${String(from + index)};`).join('\n');

function around(text: string, words: string) {
  const start = text.indexOf(words);
  const excerpt = excerptOf(text, { line: 0, start, end: start + words.length });
  return { ...excerpt, marked: excerpt.text.slice(excerpt.start, excerpt.end) };
}

describe('excerptOf', () => {
  it.each(['line 20;', 'ine 20', '20;', 'line 20'])(
    'gives four lines before “%s” and twelve after it, whole, and marks it',
    (words) => {
      expect(around(lines(1, 60), words)).toMatchObject({ text: lines(16, 32), marked: words });
    },
  );

  it('counts lines from the ends of a message of several', () => {
    const words = 'line 20;\nline 21;';
    expect(around(lines(1, 60), words)).toMatchObject({ text: lines(16, 33), marked: words });
  });

  it.each([
    ['at the beginning', 'line 1;', lines(1, 13)],
    ['near the beginning', 'line 3;', lines(1, 15)],
    ['near the end', 'line 58;', lines(54, 60)],
    ['at the end', 'line 60;', lines(56, 60)],
  ])('gives what there is %s', (_, words, text) => {
    expect(around(lines(1, 60), words)).toMatchObject({ text, marked: words });
  });

  it('gives no more than so much of a line without an end', () => {
    const text = `${'a'.repeat(LONGEST + 1)}here${'b'.repeat(LONGEST + 1)}`;
    expect(around(text, 'here')).toEqual({
      text: text.slice(1, -1),
      start: LONGEST,
      end: LONGEST + 4,
      marked: 'here',
    });
  });

  it('cuts a long line between words', () => {
    const text = `${'before '.repeat(400)}here${' after'.repeat(400)}`;
    const { text: cut, marked } = around(text, 'here');
    expect(marked).toBe('here');
    expect(cut).toMatch(/^(before )+here( after)+$/);
    expect(cut.length).toBeGreaterThan(2 * LONGEST - 20);
  });
});
