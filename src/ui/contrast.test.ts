import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2: 1.4.6 asks 7 of body text, 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of what has to be seen but not read. */
const BODY = 7;
const TEXT = 4.5;
const SHAPE = 3;

/** Every pair that is drawn: what is in front, what is behind it, and the contrast it needs. */
const PAIRS = [
  ['text', 'page', BODY],
  ['text', 'surface', BODY],
  ['text', 'mark', BODY],
  ['text', 'good-surface', BODY],
  ['text', 'care-surface', BODY],
  ['text', 'stop-surface', BODY],
  ['quiet', 'page', BODY],
  ['quiet', 'surface', BODY],
  ['link', 'page', BODY],
  ['link', 'surface', BODY],
  ['link', 'good-surface', BODY],
  ['link', 'care-surface', BODY],
  ['link', 'stop-surface', BODY],
  ['on-accent', 'accent', BODY],
  ['on-accent', 'accent-hover', BODY],
  ['good', 'page', TEXT],
  ['good', 'surface', TEXT],
  ['good', 'good-surface', TEXT],
  ['care', 'page', TEXT],
  ['care', 'surface', TEXT],
  ['care', 'care-surface', TEXT],
  ['stop', 'page', TEXT],
  ['stop', 'surface', TEXT],
  ['stop', 'stop-surface', TEXT],
  ['field', 'page', SHAPE],
  ['field', 'surface', SHAPE],
  ['accent', 'page', SHAPE],
  // The ring is two rings, one of which is seen on every ground.
  ['focus-ink', 'focus', SHAPE],
] as const;

const css = readFileSync(join(import.meta.dirname, 'base.css'), 'utf8');
const dark = css.indexOf('prefers-color-scheme: dark');
const print = css.indexOf('@media print', dark);

/** The colours that a part of the style sheet sets. */
function colours(part: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...part.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const themes = {
  light: colours(css.slice(0, dark)),
  dark: colours(css.slice(dark, print)),
};

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function colour(theme: keyof typeof themes, name: string): string {
  const found = themes[theme][name];
  if (found === undefined) throw new Error(`base.css sets no --color-${name} for ${theme}`);
  return found;
}

describe('the colours', () => {
  const rows = (['light', 'dark'] as const).flatMap((theme) =>
    PAIRS.map(([front, back, needed]) => ({ theme, front, back, needed })),
  );

  it.each(rows)('set $front off from $back in $theme by $needed', (row) => {
    expect(
      contrast(colour(row.theme, row.front), colour(row.theme, row.back)),
    ).toBeGreaterThanOrEqual(row.needed);
  });

  it('are the same in both themes', () => {
    expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
  });

  it('are black and white on paper', () => {
    const paper = colours(css.slice(print, css.indexOf('@layer base {')));
    expect(new Set(Object.values(paper))).toEqual(new Set(['#000000', '#ffffff']));
  });

  it('stand in the tokens alone', () => {
    const tokens = css.indexOf('@layer tokens {');
    const base = css.indexOf('@layer base {');
    expect(`${css.slice(0, tokens)}${css.slice(base)}`).not.toMatch(/#[0-9a-f]{3,8}\b/i);
  });
});
