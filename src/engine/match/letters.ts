import type { Furniture } from './furniture.ts';
import { isEscaped, SHAPES, shapeAt, skippedAtLineStart, spelled } from './shapes.ts';

/**
 * A text as letters and digits only: lower case, without diacritics, spaces, punctuation, colour codes or markup. In this
 * view a message looks the same however it was wrapped, quoted, indented or typeset.
 */
export type Letters = {
  readonly text: string;
  /** For each letter, where it stands in the reader's text (UTF-16), so that evidence can be marked there. */
  readonly at: ArrayLike<number>;
};

/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

const folded = new Map<string, string>();

/** What one character contributes: nothing, itself, or several letters (a ligature). */
export function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const result = plain.replaceAll(/[ßæœøłđıþð]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
  folded.set(character, result);
  return result;
}

/** For each ASCII character: the letter it stands for, 0 for none, or 1 where it may begin something longer. */
const LONGER = 1;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code in SHAPES) return LONGER;
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
});
const NEW_LINE = 10;

/**
 * Reads `text`, or its part from `from` to `to`, as letters, without the pieces in `skip` (in order, each at the beginning
 * of a line). Total on any string, lone surrogates included.
 */
export function lettersOf(
  text: string,
  from = 0,
  to = text.length,
  skip: readonly Furniture[] = [],
): Letters {
  const out: Out = {
    codes: new Uint16Array(to - from + 16),
    places: new Uint32Array(to - from + 16),
    size: 0,
  };
  const starts = from === 0 || text.charCodeAt(from - 1) === NEW_LINE;
  const escaped = isEscaped(text, from, to);
  let next = 0;
  const lineAt = (start: number) => {
    while ((skip[next]?.from ?? Infinity) < start) next += 1;
    const piece = skip[next];
    return skippedAtLineStart(text, piece?.from === start ? piece.to : start);
  };
  let index = starts ? lineAt(from) : from;
  while (index < to) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? (ASCII[code] ?? 0) : LONGER;
    if (kind > LONGER) {
      push(out, kind, index);
      index += 1;
    } else if (code === NEW_LINE) index = lineAt(index + 1);
    else if (kind === LONGER) index = longer(text, index, escaped, out);
    else index += 1;
  }
  return { text: stringOf(out), at: out.places.subarray(0, out.size) };
}

/** Reads what begins at `index` and is no ASCII letter; returns where to go on. */
function longer(text: string, index: number, escaped: boolean, out: Out): number {
  const code = text.charCodeAt(index);
  const shape = shapeAt(text, index, escaped);
  if (shape !== undefined) {
    add(out, spelled(shape, fold), index);
    return index + shape.length;
  }
  if (code < 128) return index + 1;
  const next = text.charCodeAt(index + 1);
  const pair = code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
  add(out, fold(pair ? text.slice(index, index + 2) : text.charAt(index)), index);
  return index + (pair ? 2 : 1);
}

/** Letters and their places while they are collected. Typed arrays: a log of fifty megabytes has as many letters. */
type Out = { codes: Uint16Array; places: Uint32Array; size: number };

function push(out: Out, code: number, place: number): void {
  if (out.size === out.codes.length) {
    const codes = new Uint16Array(out.size * 2);
    const places = new Uint32Array(out.size * 2);
    codes.set(out.codes);
    places.set(out.places);
    out.codes = codes;
    out.places = places;
  }
  out.codes[out.size] = code;
  out.places[out.size] = place;
  out.size += 1;
}

function add(out: Out, letters: string, place: number): void {
  for (let unit = 0; unit < letters.length; unit += 1) push(out, letters.charCodeAt(unit), place);
}

/** Letters are never half a pair, so nothing is replaced. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

function stringOf({ codes, size }: Out): string {
  return decoder.decode(codes.subarray(0, size));
}

/** The first letter at or after a position of the reader's text. */
export function letterAt({ at }: Letters, position: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `letters` as a machine or a hurried eye may have read them: l, 1 and i are one letter, 0 and o, 5 and s, rn and m. */
export function confused(letters: Letters): Letters {
  const { text, at } = letters;
  const out: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    out.push(letter === 'r' && text.charAt(index + 1) === 'n' ? 'm' : (ALIKE[letter] ?? letter));
    places.push(at[index] ?? 0);
    if (letter === 'r' && text.charAt(index + 1) === 'n') index += 1;
  }
  return { text: out.join(''), at: places };
}

const ALIKE: Readonly<Record<string, string>> = { l: 'i', '1': 'i', '0': 'o', '5': 's', '8': 'b' };
