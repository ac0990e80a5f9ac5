import { askedFor } from './unfilled.ts';
import type { Source } from './read.ts';

type Say = (source: Source, path: readonly PropertyKey[], message: string) => void;
type Side = { readonly source: Source; readonly value: unknown };
type Leaf = { readonly path: readonly string[]; readonly text: string };

/**
 * Compares the texts of two languages key by key: the same keys, the same `code` spans and the same `{{holes}}`, and the
 * typography of each language.
 */
export function compareTexts(en: Side, fr: Side, say: Say): void {
  if (en.value === undefined || fr.value === undefined) return;
  const english = new Map(leaves(en.value).map((leaf) => [leaf.path.join('\u0000'), leaf]));
  const french = new Map(leaves(fr.value).map((leaf) => [leaf.path.join('\u0000'), leaf]));
  for (const [key, leaf] of english) {
    const other = french.get(key);
    if (!other) say(fr.source, leaf.path, 'missing in French; write it');
    // What is still to be written in English says nothing of the French.
    else if (askedFor(leaf.text) === undefined && named(leaf.text) !== named(other.text)) {
      say(
        fr.source,
        leaf.path,
        `must name the same things as the English: ${named(leaf.text) || 'nothing in back-ticks'}, here ${named(other.text) || 'nothing'}`,
      );
    }
    for (const fault of englishTypography(leaf.text)) say(en.source, leaf.path, fault);
  }
  for (const [key, leaf] of french) {
    if (!english.has(key)) say(en.source, leaf.path, 'missing in English; write it');
    for (const fault of frenchTypography(leaf.text)) say(fr.source, leaf.path, fault);
  }
}

/** Every text in a tree of words, with its path. */
export function leaves(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** The `code` spans and `{{holes}}` of a text, sorted, as one line. */
function named(text: string): string {
  return [...text.matchAll(/`[^`]*`|\{\{[^}]*\}\}/g)]
    .map(([span]) => span)
    .sort()
    .join(' ');
}

function prose(text: string): string {
  return text.replaceAll(/`[^`]*`|\{\{[^}]*\}\}/g, 'x').replaceAll(/https?:\/\/\S+/g, 'x');
}

function englishTypography(text: string): readonly string[] {
  const words = prose(text);
  const found: string[] = [];
  if ((text.match(/`/g) ?? []).length % 2 === 1) found.push('a back-tick is not closed');
  if (/['"]/.test(words)) found.push('straight quotes in prose; write ’ or “ ”');
  if (/[\u00A0\u202F]/.test(words))
    found.push('a no-break space in English prose; write an ordinary one');
  return found;
}

/** The typography of France, as annexed to the glossary of this project. */
export function frenchTypography(text: string): readonly string[] {
  const words = prose(text);
  const found: string[] = [];
  if ((text.match(/`/g) ?? []).length % 2 === 1) found.push('a back-tick is not closed');
  if (/['"]/.test(words)) found.push('straight quotes in prose; write ’ or « »');
  if (/[“”]/.test(words)) found.push('English quotes in French prose; write « »');
  if (/[^\u202F\u00A0?!][?!;]/.test(words)) found.push('write U+202F before ; ? !');
  if (/[^\u00A0\d]:(?!\d)/.test(words)) found.push('write U+00A0 before :');
  if (/«[^\u00A0]|[^\u00A0]»/.test(words)) found.push('write U+00A0 inside « »');
  if (/[ \t][\u00A0\u202F]|[\u00A0\u202F][ \t\u00A0\u202F]/.test(words))
    found.push('two spaces in a row, one of them a no-break space; write one');
  if (words.includes('...')) found.push('write … as one character');
  return found;
}
