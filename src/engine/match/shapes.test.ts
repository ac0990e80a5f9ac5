import { describe, expect, it } from 'vitest';
import { lettersOf } from './letters.ts';
import { isEscaped, shapeAt, skippedAtLineStart } from './shapes.ts';

const read = (text: string) => lettersOf(text).text;

describe('a text read as letters', () => {
  it.each([
    ['a colour', 'a\u001b[31;1mb\u001b[0mc', 'abc'],
    ['a colour that lost its escape character', 'a[1;31mb[0mc', 'abc'],
    ['a cursor', 'a\u001b[?25lb', 'ab'],
    ['a named letter', 'caf&eacute;', 'cafe'],
    ['a named letter in capitals', '&OUML;l', 'ol'],
    ['a named double letter', 'Stra&szlig;e', 'strasse'],
    ['a named sign', 'a&nbsp;b&quot;c&rsquo;d', 'abcd'],
    ['a name that every object has', 'a&valueof;b&toString;c', 'abc'],
    ['a numbered letter', '&#233;&#xE9;&#Xe9;&#97;', 'eeea'],
    ['a numbered sign', 'a&#39;b&#32;c&#10;d&#0;e', 'abcde'],
    ['a number beyond Unicode', 'a&#x110000;b&#9999999;c', 'abc'],
    ['a numbered half of a pair', 'a&#xD800;b&#xDFFF;c', 'abc'],
    ['a numbered letter around the halves', '&#xD7A3;&#xFF41;', `${'힣'.normalize('NFKD')}a`],
    ['the last of all numbers', 'a&#x10FFFF;b', 'ab'],
    ['a tag', 'a<b>c</b>d<br/>e<br />f', 'acdef'],
    ['a tag with attributes', `a<S N="x" x='y z'>b</S>c<td colspan=2>d`, 'abcd'],
    [
      'an attribute that holds a sentence',
      `<x m="${'one word '.repeat(9)}">`,
      `xm${'oneword'.repeat(9)}`,
    ],
    ['an attribute that holds a long word', `a<x m="${'w'.repeat(500)}">b`, 'ab'],
    ['an attribute that holds a few words', `a<x m="one word" n='one word'>b`, 'ab'],
    ['an attribute of a long word in other quotes', `a<x m='${'w'.repeat(500)}'>b`, 'ab'],
    ['a tag of another kind', 'a<o:p>b</o:p>c<v:line/>d', 'abcd'],
    ['the attributes of a fault', '<f:Fault Code="12"><f:Message>a</f:Message>', 'ffaultcode12a'],
    ['what is no tag', 'a < b > c, 1<2>1, <>', 'abc121'],
    ['a line feed of CLIXML', 'a_x000D__x000A_b', 'ab'],
    ['a group of a build log', 'a ##[error]b', 'ab'],
    ['a break written out', 'a\\nb\\r\\nc\\td', 'abcd'],
    ['a folder of a network', '\\\\nas', 'nas'],
    ['a letter written out', 'caf\\u00e9 \\U0065', 'cafee'],
    ['a half of a pair written out', 'a\\ud83d\\ude00b', 'ab'],
    ['a folder that begins like a break', 'C:\\temp\\new\\nothing', 'ctempnewnothing'],
    ['a folder in an escaped text', '{"a":"C:\\\\temp\\\\new"}', 'actempnew'],
    ['a break before a word in an escaped text', '{"a":"one\\nnext"}', 'aonenext'],
    ['an address', 'a%20b%C3%A9c%c3%a0d%2Fe%7Cf', 'abecadef'],
    ['punctuation in an address', 'l%E2%80%99ami%3A%5B1%5D%C2%A0', 'lami1'],
    ['a percent that escapes nothing', '%ADD% 5%, 100%a %4', 'add5100a4'],
    ['damaged UTF-8', 'cafÃ© Ã  lâ€™Ã©tÃ© Â« Ã‰tÃ© Â»', 'cafealeteete'],
    ['damaged UTF-8 above ASCII', 'Ã\u0178', 'ss'],
    ['letters that only look damaged', 'Ãe âme', 'aeame'],
  ])('leaves of %s: %s', (_, text, letters) => {
    expect(read(text)).toBe(letters);
  });

  it.each([
    ['agrave', 'a'],
    ['acirc', 'a'],
    ['auml', 'a'],
    ['aacute', 'a'],
    ['atilde', 'a'],
    ['ccedil', 'c'],
    ['eacute', 'e'],
    ['egrave', 'e'],
    ['ecirc', 'e'],
    ['iacute', 'i'],
    ['icirc', 'i'],
    ['ntilde', 'n'],
    ['oacute', 'o'],
    ['ocirc', 'o'],
    ['otilde', 'o'],
    ['ouml', 'o'],
    ['uacute', 'u'],
    ['ucirc', 'u'],
    ['ugrave', 'u'],
    ['uuml', 'u'],
    ['szlig', 'ss'],
  ])('has for &%s; the letters %s', (name, letters) => {
    expect(read(`&${name};`)).toBe(letters);
  });

  it('reads every letter of French and German that was damaged', () => {
    for (const letter of 'àâäáãçéèêëîïíñôöóõùûüúÀÂÄÇÉÈÊËÎÏÔÖÙÛÜß') {
      const bytes = Buffer.from(letter, 'utf8');
      expect(read(new TextDecoder('windows-1252').decode(bytes))).toBe(read(letter));
    }
  });
});

describe('skippedAtLineStart', () => {
  it.each([
    ['indentation', '   \t\u00a0'],
    ['quoting', '> > '],
    ['a margin', '  | '],
    ['a numbered margin', '  12 | '],
    ['a margin with a name', 'Line |'],
    ['a margin with a name and spaces', 'Line    |'],
    ['a French margin', 'Ligne |'],
    ['a German margin', 'Zeile |'],
    ['a time', '10:42:07 '],
    ['a time in brackets', '[10:42:07] '],
    ['a time with parts of seconds and a zone', '10:42:07.123456+02:00 '],
    ['a time of a short day', '9:42:07 PM '],
    ['a date and a time', '2020-09-11T10:42:07Z '],
    ['a date and a time in brackets', '[2020/09/11 10:42:07,123] '],
    ['a date, a comma and a time', '2020-09-11, 10:42:07 '],
    ['a time right before its half of the day', '9:42:07PM '],
    ['a time right before its zone', '10:42:07Z '],
    ['a date', '2020-09-11 '],
    ['a date in brackets', '[2020.09.11] '],
    ['a level', 'ERROR: '],
    ['a level in brackets', '[WARN] '],
    ['all of it', '> 2020-09-11 10:42:07 Z [VERBOSE] '],
  ])('passes over %s', (_, prefix) => {
    const at = skippedAtLineStart(`${prefix}word`, 0);
    expect(prefix.slice(at).trim()).toBe('');
    expect(skippedAtLineStart(`before\n${prefix}word`, 'before\n'.length)).toBe(
      'before\n'.length + at,
    );
  });

  it.each([
    'word',
    '12 words',
    '10:42 word',
    '2020-09-11word',
    'ERRORS: word',
    'Lines | word',
    'error: word',
  ])('stays before “%s”', (line) => {
    expect(skippedAtLineStart(line, 0)).toBe(0);
  });
});

describe('isEscaped', () => {
  it.each([
    ['{"a":"b"}', true],
    ['{"a" : "b"}', true],
    ['say \\"no\\"', true],
    ['say "no"', false],
    ['"a":5', false],
    ['C:\\temp', false],
  ])('of %s is %s', (text, expected) => {
    expect(isEscaped(text, 0, text.length)).toBe(expected);
  });

  it('looks at the part alone', () => {
    const text = '{"a":"b"} word {"a":"b"}';
    expect(isEscaped(text, 9, 15)).toBe(false);
    expect(isEscaped(text, 9, text.length)).toBe(true);
    expect(isEscaped(text, 0, 15)).toBe(true);
  });
});

describe('shapeAt', () => {
  it.each([
    ['x\u001b[0m', '\u001b[0m'],
    ['x[0m', '[0m'],
    ['x&amp;', '&amp;'],
    ['x<br>', '<br>'],
    ['x##[error]', '##[error]'],
    ['x_x000A_', '_x000A_'],
    ['x_x000d_', '_x000d_'],
    ['xÃ©', 'Ã©'],
    ['xâ€™', 'â€™'],
    ['x[0]', undefined],
    ['x[1234m', undefined],
    ['x&x;', undefined],
    ['x&ampersands;', undefined],
    ['x&#12345678;', undefined],
    ['x##[]', undefined],
    ['x_x000B_', undefined],
    ['xyz', undefined],
    ['xÃz', undefined],
  ])('sees in %j behind its first letter %j', (text, shape) => {
    expect(shapeAt(text, 1, false)).toBe(shape);
  });

  it.each([
    ['\\u00e9', '\\u00e9', '\\u00e9'],
    ['\\nabc', '\\n', undefined],
    ['\\nAb', '\\n', undefined],
    ['\\na', '\\n', '\\n'],
    ['\\\\n', '\\\\', '\\\\'],
    ['\\\\a', '\\\\', undefined],
    ['\\a', undefined, undefined],
    ['\\u00eg', undefined, undefined],
  ])('sees in %j %j where the text is escaped, else %j', (text, escaped, plain) => {
    expect(shapeAt(text, 0, true)).toBe(escaped);
    expect(shapeAt(text, 0, false)).toBe(plain);
  });
});
