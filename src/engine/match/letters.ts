/**
 * A text as letters and digits only: lower case, without diacritics, spaces, punctuation, colour codes or markup. In this
 * view a message looks the same however it was wrapped, quoted, indented or typeset.
 */
export type Letters = {
  readonly text: string;
  /** For each letter, where it stands in the reader's text (UTF-16), so that evidence can be marked there. */
  readonly at: readonly number[];
};

/** What is skipped as a whole, or stands for something else. Each alternative begins with a character of its own. */
const SPECIAL =
  // eslint-disable-next-line no-control-regex -- colour codes begin with an escape character
  /\u001B\[[0-9;?]*[A-Za-z]|\[\d{1,3}(?:;\d{1,3})*m|&#(?:x[0-9a-f]{1,6}|\d{1,7});|&[a-z]{2,8};|<\/?[a-z][a-z0-9:]*(?:\s[^<>]{0,300})?\/?>|\\u[0-9a-f]{4}|\\[nrt](?![a-z]{2})|_x000[AD]_|##\[[a-z]{1,12}\]|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?|[\u00C3\u00C2][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|\u00E2\u20AC[\u0080-\uFFFF]/giu;

const ENTITIES: Readonly<Record<string, string>> = {
  eacute: 'e',
  egrave: 'e',
  ecirc: 'e',
  agrave: 'a',
  acirc: 'a',
  ccedil: 'c',
  ocirc: 'o',
  ucirc: 'u',
  ugrave: 'u',
  icirc: 'i',
  uuml: 'u',
  ouml: 'o',
  auml: 'a',
  szlig: 'ss',
  ntilde: 'n',
  oacute: 'o',
  aacute: 'a',
  iacute: 'i',
  uacute: 'u',
  atilde: 'a',
  otilde: 'o',
};

/** The characters of windows-1252 between 0x80 and 0x9F, which damaged UTF-8 shows. */
const CP1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
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
function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const result = plain.replaceAll(/[ßæœøłđıþð]/g, (letter) => LETTERS[letter] ?? letter);
  folded.set(character, result);
  return result;
}

function special(found: string): string {
  const first = found.charCodeAt(0);
  if (found.startsWith('&#')) {
    const code = /^&#x/i.test(found)
      ? Number.parseInt(found.slice(3), 16)
      : Number.parseInt(found.slice(2), 10);
    return code > 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? fold(String.fromCodePoint(code))
      : '';
  }
  if (found.startsWith('&')) return ENTITIES[found.slice(1, -1).toLowerCase()] ?? '';
  if (/^\\u/i.test(found)) {
    const code = Number.parseInt(found.slice(2), 16);
    return code >= 0xd800 && code <= 0xdfff ? '' : fold(String.fromCharCode(code));
  }
  if (first === 0xc3 || first === 0xc2) {
    const second = found.charCodeAt(1);
    const place = CP1252.indexOf(found.charAt(1));
    const byte = second < 0xc0 ? second : place === -1 ? 0 : 0x80 + place;
    return fold(String.fromCharCode(((first & 0x1f) << 6) | (byte & 0x3f)));
  }
  return '';
}

/** Reads `text` as letters. Total on any string, lone surrogates included. */
export function lettersOf(text: string): Letters {
  const out: string[] = [];
  const at: number[] = [];
  let from = 0;
  for (const found of text.matchAll(SPECIAL)) {
    plain(text, from, found.index, out, at);
    add(special(found[0]), found.index, out, at);
    from = found.index + found[0].length;
  }
  plain(text, from, text.length, out, at);
  return { text: out.join(''), at };
}

function plain(text: string, from: number, to: number, out: string[], at: number[]): void {
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      if (code >= 97 && code <= 122) push(text.charAt(index), index, out, at);
      else if (code >= 48 && code <= 57) push(text.charAt(index), index, out, at);
      else if (code >= 65 && code <= 90) push(String.fromCharCode(code + 32), index, out, at);
      continue;
    }
    const pair = code >= 0xd800 && code <= 0xdbff && index + 1 < to;
    add(fold(pair ? text.slice(index, index + 2) : text.charAt(index)), index, out, at);
    if (pair) index += 1;
  }
}

function push(letter: string, index: number, out: string[], at: number[]): void {
  out.push(letter);
  at.push(index);
}

function add(letters: string, index: number, out: string[], at: number[]): void {
  for (let unit = 0; unit < letters.length; unit += 1) push(letters.charAt(unit), index, out, at);
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
