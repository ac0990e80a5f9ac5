import { describe, expect, it } from 'vitest';
import { recognise } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from(text, (character) => character.charCodeAt(0)).flatMap((code) => {
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const riff = (rest: string) => new TextEncoder().encode(`RIFF\u0001\u0002\u0003\u0004${rest}`);
const some = (count: number, byte: number, of: number) =>
  Uint8Array.from({ length: of }, (_, index) => (index < count ? byte : 0x41));

describe('recognise', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Échec de l’ouverture'), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'utf-8'],
    ['UTF-8 cut inside a character', new TextEncoder().encode('é').subarray(0, 1), 'utf-8'],
    ['windows-1252', bytes(0xc9, 0x63, 0x68, 0x65, 0x63, 0x20, 0x92, 0x41), 'windows-1252'],
    ['UTF-16 with a byte order mark', bytes(0xff, 0xfe, 0x41, 0), 'utf-16le'],
    ['UTF-16, big end first, with a byte order mark', bytes(0xfe, 0xff, 0, 0x41), 'utf-16be'],
    ['UTF-16 without one', utf16('New-PSSession : Échec\r\n', true), 'utf-16le'],
    ['UTF-16, big end first, without one', utf16('New-PSSession : Échec\r\n', false), 'utf-16be'],
    ['an empty file', bytes(), 'utf-8'],
    [
      'a text with colours and tabs',
      new TextEncoder().encode('\u001b[31mNo\t\r\n\u001b[0m'),
      'utf-8',
    ],
    ['a text with few control characters', some(5, 1, 100), 'utf-8'],
    [
      'a text that begins with the letters of a GIF',
      new TextEncoder().encode('GIF8 is no\ttype\n'),
      'utf-8',
    ],
    ['a text in two alphabets in UTF-16', utf16('Ошибка: New-PSSession failed', true), 'utf-16le'],
    ['a text that begins with BM', new TextEncoder().encode('BMW of the caller is blue'), 'utf-8'],
    ['a text that begins with MZ', new TextEncoder().encode('MZ-104 failed\r\n\tx'), 'utf-8'],
    ['a text about pictures', new TextEncoder().encode('see the WEBP'), 'utf-8'],
    ['a text with few zeros', some(2, 0, 100), 'utf-8'],
    ['a text of no alphabet with a byte order mark', bytes(0xff, 0xfe, 0x42, 0x30), 'utf-16le'],
    ['the same, big end first', bytes(0xfe, 0xff, 0x30, 0x42), 'utf-16be'],
    ['UTF-8 with a byte order mark and an error', bytes(0xef, 0xbb, 0xbf, 0xc9, 0x41), 'utf-8'],
  ])('reads %s as text', (_, head, encoding) => {
    expect(recognise(head)).toEqual({ kind: 'text', encoding });
  });

  it('takes many control characters or zeros for no text', () => {
    expect(recognise(some(6, 1, 100))).toEqual({ kind: 'unknown' });
    expect(recognise(some(6, 26, 100))).toEqual({ kind: 'unknown' });
    expect(recognise(some(6, 8, 100))).toEqual({ kind: 'unknown' });
    expect(recognise(some(8, 0, 100))).toEqual({ kind: 'unknown' });
    for (const ordinary of [9, 13, 27])
      expect(recognise(some(50, ordinary, 100))).toEqual({ kind: 'text', encoding: 'utf-8' });
  });

  it('takes zeros in both halves for no text', () => {
    const head = Uint8Array.from({ length: 100 }, (_, index) =>
      index % 2 === 1 ? (index % 5 < 2 ? 0 : 0x41) : index % 5 === 0 ? 0 : 0x41,
    );
    expect(recognise(head)).toEqual({ kind: 'unknown' });
    expect(recognise(head.subarray(1))).toEqual({ kind: 'unknown' });
  });

  it('takes a byte order mark only whole', () => {
    for (const head of [bytes(0xef, 0xbb, 0x41), bytes(0xef, 0x41, 0xbf), bytes(0x41, 0xbb, 0xbf)])
      expect(recognise(head)).toEqual({ kind: 'text', encoding: 'windows-1252' });
    for (const head of [bytes(0xff, 0x41), bytes(0xfe, 0x41), bytes(0x41, 0xfe), bytes(0x41, 0xff)])
      expect(recognise(head)).toEqual({ kind: 'text', encoding: 'windows-1252' });
  });

  it.each([
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'shot.png', 'picture'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'photo.jpg', 'picture'],
    [
      'a WebP',
      new TextEncoder().encode('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '),
      'a.webp',
      'picture',
    ],
    ['a Word document', bytes(0x50, 0x4b, 3, 4), 'Error.DOCX', 'word'],
    ['an archive', bytes(0x50, 0x4b, 3, 4), 'logs.zip', 'archive'],
    ['an Outlook message', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'RE.msg', 'mail'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'error.pdf', 'pdf'],
    ['a program', bytes(0x4d, 0x5a, 0x90, 0, 3), 'setup.exe', 'program'],
    ['a GIF', bytes(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0), 'a.gif', 'picture'],
    ['a bitmap', bytes(0x42, 0x4d, 0x36, 0, 0, 0), 'a.bmp', 'picture'],
    ['a TIFF', bytes(0x49, 0x49, 0x2a, 0), 'a.tif', 'picture'],
    ['a TIFF, big end first', bytes(0x4d, 0x4d, 0, 0x2a), 'a.tif', 'picture'],
    ['a gzip archive', bytes(0x1f, 0x8b, 8), 'log.gz', 'archive'],
    ['a 7-Zip archive', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'log.7z', 'archive'],
    ['a RAR archive', bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 7), 'log.rar', 'archive'],
    ['a sound in the same frame as a WebP', riff('WAVEfmt '), 'a.wav', 'unknown'],
    ['an old Word document', OLE, 'Error.DOC', 'word'],
    ['an old table', OLE, 'errors.xls', 'word'],
    ['an old program database', OLE, 'xls.db', 'mail'],
    ['a program with the name of a document', bytes(0x4d, 0x5a, 0x90, 0), 'a.doc', 'program'],
    ['a message with the name of a document in its own', OLE, 'a.doc.msg', 'mail'],
    ['a message with the name of a table in its own', OLE, 'a.xls.msg', 'mail'],
    ['a Word document with its old name', bytes(0x50, 0x4b, 3, 4), 'a.doc', 'word'],
    ['an archive named for a template', bytes(0x50, 0x4b, 3, 4), 'a.dotx.zip', 'archive'],
    ['an archive named for a text', bytes(0x50, 0x4b, 3, 4), 'a.odt.zip', 'archive'],
    ['a Word template', bytes(0x50, 0x4b, 3, 4), 'a.dotx', 'word'],
    ['an OpenDocument text', bytes(0x50, 0x4b, 3, 4), 'a.odt', 'word'],
    [
      'an archive with the name of a document in its own',
      bytes(0x50, 0x4b, 3, 4),
      'a.docx.zip',
      'archive',
    ],
    ['an archive without a name', bytes(0x50, 0x4b, 3, 4), undefined, 'archive'],
    ['a picture with the name of a document', bytes(0x89, 0x50, 0x4e, 0x47), 'a.docx', 'picture'],
    ['zeros', new Uint8Array(64), 'x', 'unknown'],
    ['noise', bytes(1, 2, 3, 4, 5, 6, 7, 8, 0xfe, 0xff), 'x', 'unknown'],
  ])('knows %s by its first bytes', (_, head, name, kind) => {
    expect(name === undefined ? recognise(head) : recognise(head, name)).toEqual({ kind });
  });
});
