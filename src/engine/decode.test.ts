import { describe, expect, it } from 'vitest';
import { recognise } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from(text, (character) => character.charCodeAt(0)).flatMap((code) => {
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

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
    ['a text that begins with BM', new TextEncoder().encode('BMW of the caller is blue'), 'utf-8'],
    ['a text that begins with MZ', new TextEncoder().encode('MZ-104 failed'), 'utf-8'],
  ])('reads %s as text', (_, head, encoding) => {
    expect(recognise(head)).toEqual({ kind: 'text', encoding });
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
    ['noise', bytes(1, 2, 3, 4, 5, 6, 7, 8, 0xfe, 0xff), 'x', 'unknown'],
  ])('knows %s by its first bytes', (_, head, name, kind) => {
    expect(recognise(head, name)).toEqual({ kind });
  });
});
