import { describe, expect, it } from 'vitest';
import { spanOf, valueOf, viewsOf } from './views.ts';

const texts = (text: string) => viewsOf(text).map((view) => view.text);

/** Where `part`, as the first view of `text` shows it, stands in the text itself. */
function placeOf(text: string, part: string): string {
  const [view] = viewsOf(text);
  if (!view) throw new Error('no view');
  const start = view.text.indexOf(part);
  const span = spanOf(view, { start, end: start + part.length });
  return text.slice(span.start, span.end);
}

/** A line of so many letters. */
const line = (length: number, letter = 'a') => letter.repeat(length);

describe('viewsOf', () => {
  it.each([
    ['as it is', 'one two\nthree', 'one two\nthree'],
    ['without colours', '\u001b[31;1mone\u001b[0m \u001b[mtwo\u001b[?25l', 'one two'],
    [
      'without marks of no width',
      '\ufeffjane\u200b.doe\u00ad@contoso\u2060.com\u202e',
      'jane.doe@contoso.com',
    ],
    ['with brackets that are no colours', '[31m one \u001b[! two', '[31m one \u001b[! two'],
    ['where it is empty', '', ''],
  ])('shows a text %s', (_, text, expected) => {
    expect(texts(text)).toEqual([expected]);
  });

  it.each([
    ['the longest line', `${line(40)}\nb c`, `${line(40)}b c`],
    ['the longest line, with Windows line ends', `${line(40)}\r\nb`, `${line(40)}b`],
    ['an indented line', `${line(40)}\n    b`, `${line(40)}b`],
    ['a quoted line', `> ${line(40)}\n> > b`, `> ${line(40)}b`],
    ['a line of which only the rest is quoted', `${line(40)}\n>b`, `${line(40)}b`],
    [
      'lines of the same length, not the longest',
      `${line(60)} \n${line(50)}\n${line(50, 'b')}\nc d`,
      `${line(60)} \n${line(50)}${line(50, 'b')}c d`,
    ],
    [
      'quoted lines as long as the first, which is not',
      `${line(50)}\n> ${line(50, 'b')}\n>\t${line(50, 'c')}\n\n${line(60, 'd')} e`,
      `${line(50)}${line(50, 'b')}${line(50, 'c')}\n\n${line(60, 'd')} e`,
    ],
  ])('joins first, and then does not, %s that a console cut', (_, text, joined) => {
    expect(texts(text)).toEqual([joined, text]);
  });

  it.each([
    ['lines that are too short for a console', `${line(39)}\nb`],
    ['a line that is neither the longest nor as long as another', `${line(50)}\nb\n${line(60)} c`],
    ['a line that ends with a blank', `${line(39)} \nb`],
    ['a line before an empty one', `${line(40)}\n\nb`],
    ['a line before the one that marks the place of an error', `${line(40)}\n+ b\n~~~\n*`],
    ['the last line', `b\n${line(40)}\n`],
  ])('leaves %s apart', (_, text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('takes away marks of no width and cuts together, wherever they stand', () => {
    const text = `\u200b${line(39)}\u200b\nb\u200bc ${line(20)}\u200b`;
    expect(texts(text)).toEqual([`${line(39)}bc ${line(20)}`, `${line(39)}\nbc ${line(20)}`]);
  });
});

describe('spanOf', () => {
  it('is where a part of the view stands in the text, with what was taken away inside it', () => {
    expect(placeOf('for \u001b[31mjane\u200b.doe\u001b[0m!', 'jane.doe')).toBe('jane\u200b.doe');
    const text = `x ${line(40)}y\r\n  z w`;
    expect(placeOf(text, 'ayz')).toBe('ay\r\n  z');
    expect(placeOf(text, 'z w')).toBe('z w');
    expect(placeOf(text, 'x')).toBe('x');
  });

  it('is empty where the part is', () => {
    const [view] = viewsOf('a\u200bb');
    expect(view && spanOf(view, { start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
    expect(view && spanOf(view, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe('valueOf', () => {
  it.each([
    [' jane.doe ', 'jane.doe'],
    ['jane\u200b.\u001b[0mdoe', 'jane.doe'],
    ['jane\n.doe\r\n  @contoso', 'jane.doe@contoso'],
    ['jane\n> > .doe\n>@contoso', 'jane.doe@contoso'],
    ['jane  doe', 'jane  doe'],
  ])('takes %j for one value', (stretch, value) => {
    expect(valueOf(stretch)).toBe(value);
  });
});
