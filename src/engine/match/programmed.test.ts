import { describe, expect, it } from 'vitest';
import { element } from './programmed.ts';

describe('element', () => {
  const MESSAGE = 'The wooden door is locked';
  const within = (text: string) => {
    const start = text.indexOf(MESSAGE);
    return element({ start, end: start + MESSAGE.length }, text);
  };

  it.each([
    ['below an opening bracket', `const all = [\n  "${MESSAGE}"\n];`, true],
    ['below another literal', `x = foo("the roof",\n  "${MESSAGE}")`, true],
    ['below a salutation', `Hi,\n"${MESSAGE}"`, false],
    ['below a salutation and an empty line', `Bonjour,\n\n"${MESSAGE}"`, false],
    ['below a bracket that closes', `I get this (see picture),\n"${MESSAGE}"`, false],
    ['below a sad face', `it is back :(\n"${MESSAGE}"`, false],
    ['below a sad face with a nose', `it is back :-(\n"${MESSAGE}"`, false],
  ])('sees an element of a list, and not an error that is quoted: %s', (_, text, expected) => {
    expect(within(text)).toBe(expected);
  });
});
