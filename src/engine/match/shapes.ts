/**
 * What stands in a pasted text for something else, or for nothing: colour codes, entities, tags, escapes, times, log
 * levels, margins, damaged UTF-8. Each shape is looked for only where its first character stands, so that a long text is
 * read once; no pattern here can run longer than a line.
 */

/** ASCII characters that may begin a shape, with the shape. Digits begin a time of day or a date. */
export const SHAPES: Readonly<Record<number, RegExp>> = {
  // eslint-disable-next-line no-control-regex -- colour codes begin with an escape character
  27: /\u001B\[[0-9;?]{0,40}[A-Za-z]/y,
  // The same codes where the escape character was lost.
  91: /\[\d{1,3}(?:;\d{1,3}){0,8}m/y,
  38: /&(?:#(?:x[0-9a-f]{1,6}|\d{1,7})|[a-z]{2,8});/iy,
  // Not where an attribute holds a sentence: that is somebody's log. The attributes of a fault (`f:WSManFault`) say what failed.
  60: /<\/?(?:[a-z][a-z0-9]{0,30}(?:\s(?:[^<>"']|"(?:[^"<>\s]{0,500}|[^"<>]{0,60})"|'(?:[^'<>\s]{0,500}|[^'<>]{0,60})'){0,80})?|[a-z][a-z0-9]{0,15}:[a-z0-9:]{1,30}\s?)\/?>/iy,
  92: /\\(?:u[0-9a-f]{4}|\\(?=[nrt])|[nrt](?![a-z]{2}))/iy,
  95: /_x000[AD]_/iy,
  35: /##\[[a-z]{1,12}\]/y,
  // As in an address: spaces, punctuation, and UTF-8 of two or three bytes.
  37: /%(?:2[0-9a-f]|3[a-f]|5[bcd]|7[bcd]|c[23]%[89ab][0-9a-f]|e2%80%[89ab][0-9a-f])/iy,
};

/** UTF-8 that was read as windows-1252, such as `Ã©`. */
const DAMAGED =
  /[\u00C3\u00C2][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|\u00E2\u20AC[\u0080-\uFFFF]/y;

/** What a log, a console or a mail program puts before each line: quoting, margins, times, levels. */
const LINE_START =
  /[ \t\u00A0>|]{0,40}(?:(?:Line|Ligne|Zeile|\d{1,5})? {0,8}\|)?(?:[ \t]{0,8}(?:[[(]?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ,]{1,2})?\d{1,2}:\d\d:\d\d(?:[.,:]\d{1,9})?(?: ?[AP]M)?(?: ?Z|[+-]\d\d:?\d\d)?[\])]?|\[?\d{4}[-/.]\d\d[-/.]\d\d\]?(?=[ \t])))?(?:[ \t]{0,8}\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|VERBOSE|TRACE|STDERR|STDOUT|FATAL)\]?:?(?=[ \t]))?/y;

/** The place after what stands before the words of a line that begins at `index`. */
export function skippedAtLineStart(text: string, index: number): number {
  LINE_START.lastIndex = index;
  return LINE_START.test(text) ? LINE_START.lastIndex : index;
}

/** Signs that backslashes escape: an escaped quote, or a name and a value in quotes. */
const ESCAPED = /\\"|"\s?:\s?"/;

/** In an escaped text, `\n` is a line break whatever follows; elsewhere it may begin a folder's name. */
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|\\|[nrt])/y;

/** Whether a part of a text is escaped as in JSON. */
export function isEscaped(text: string, from: number, to: number): boolean {
  return ESCAPED.test(text.slice(from, to));
}

/** The shape that begins at `index`, if one does. */
export function shapeAt(text: string, index: number, escaped: boolean): string | undefined {
  const code = text.charCodeAt(index);
  if (code === BACKSLASH && escaped) {
    ESCAPE.lastIndex = index;
    return ESCAPE.exec(text)?.[0];
  }
  const pattern =
    code < 128
      ? SHAPES[code]
      : code === 0xc2 || code === 0xc3 || code === 0xe2
        ? DAMAGED
        : undefined;
  if (pattern === undefined) return undefined;
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

const BACKSLASH = 92;

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

/** The letters a shape stands for; most stand for none. `fold` gives the letters of a character. */
export function spelled(shape: string, fold: (character: string) => string): string {
  if (shape.startsWith('&#')) {
    const hexadecimal = /^&#x/i.test(shape);
    const code = Number.parseInt(shape.slice(hexadecimal ? 3 : 2), hexadecimal ? 16 : 10);
    return code <= 0x10ffff ? fold(String.fromCodePoint(code)) : '';
  }
  if (shape.startsWith('&')) {
    const name = shape.slice(1, -1).toLowerCase();
    return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? '') : '';
  }
  if (/^%c/i.test(shape)) {
    const [first, second] = [shape.slice(1, 3), shape.slice(4)].map((byte) => parseInt(byte, 16));
    return fold(String.fromCharCode((((first ?? 0) & 0x1f) << 6) | ((second ?? 0) & 0x3f)));
  }
  if (/^\\u/i.test(shape)) return fold(String.fromCharCode(Number.parseInt(shape.slice(2), 16)));
  const first = shape.charCodeAt(0);
  if (first !== 0xc3 && first !== 0xc2) return '';
  const second = shape.charCodeAt(1);
  const place = CP1252.indexOf(shape.charAt(1));
  const byte = second < 0xc0 ? second : place === -1 ? 0 : 0x80 + place;
  return fold(String.fromCharCode(((first & 0x1f) << 6) | (byte & 0x3f)));
}
