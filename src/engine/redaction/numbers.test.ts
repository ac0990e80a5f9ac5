import { describe, expect, it } from 'vitest';
import { redact } from '#engine/redact.ts';

function one(text: string): string | undefined {
  const result = redact([text]);
  return result.kind === 'redacted' ? result.texts[0] : undefined;
}

describe('identifiers', () => {
  it.each([
    ['S-1-5-21-1-2-3-1001.', '<sid-1>.'],
    ['S-1-12-1-2-3', '<sid-1>'],
    ['tid: 11111111-2222-3333-4444-555555555555', 'tid: <tenant-1>'],
    [
      'https://sts.windows.net/11111111-2222-3333-4444-555555555555/',
      'https://sts.windows.net/<tenant-1>/',
    ],
    ['microsoftonline.us/11111111-2222-3333-4444-555555555555', 'microsoftonline.us/<tenant-1>'],
    ['locataire 11111111-2222-3333-4444-555555555555', 'locataire <tenant-1>'],
    [
      'tenant x x x x x x x x x x x x x x x 11111111-2222-3333-4444-555555555555',
      'tenant x x x x x x x x x x x x x x x <tenant-1>',
    ],
    [
      'tenant x x x x x x x x x x x x x x x x x x x x x 11111111-2222-3333-4444-555555555555',
      'tenant x x x x x x x x x x x x x x x x x x x x x <guid-1>',
    ],
    ['tenant\n11111111-2222-3333-4444-555555555555', 'tenant\n<guid-1>'],
    ['atid: 11111111-2222-3333-4444-555555555555', 'atid: <guid-1>'],
    ['z11111111-2222-3333-4444-555555555555z', 'z<guid-1>z'],
    ['d41d8cd98f00b204e9800998ecf8427e', '<guid-1>'],
    ['d41d8cd98f00b204e9800998ecf8427e1', '<token-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'XS-1-5-21-1-2',
    'S-1-5',
    'a11111111-2222-3333-4444-555555555555',
    '11111111-2222-3333-4444-555555555555a',
    'd41d8cd98f00b204e9800998ecf8427',
    'xd41d8cd98f00b204e9800998ecf8427e',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('addresses of four numbers', () => {
  it.each([
    ['10.20.30.40.', '<ip-1>.'],
    ['10.20.30.255', '<ip-1>'],
    ['(10.20.30.40)', '(<ip-1>)'],
    ['10.20.30.40:443', '<ip-1>:443'],
    ['in version, 10.20.30.40', 'in version, <ip-1>'],
    ['the version\n10.20.30.40', 'the version\n<ip-1>'],
    ['\\\\10.20.30.40\\share', '\\\\<ip-1>\\share'],
    ['C:\\x\\10.20.30.40', 'C:\\x\\<ip-1>'],
    ['5.123.0.0', '<ip-1>'],
    ['5.1.0.1', '<ip-1>'],
    ['10.1.0.0', '<ip-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    '10.20.30.256',
    '256.20.30.40',
    '1.2.3.4.5',
    'v10.20.30.40',
    'version 10.20.30.40',
    'Version: "10.20.30.40"',
    'versie = 10.20.30.40',
    'versions 10.20.30.40',
    'C:\\x\\10.20.30.40\\y',
    '5.1.0.0',
    '5.12.0.0',
    '127.0.0.1 0.0.0.0 255.255.255.255',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('addresses in hexadecimal', () => {
  it.each([
    ['fe80::1%eth0', '<ip-1>'],
    ['::ffff:10.20.30.40', '<ip-1>'],
    ['1:2:3:4:5:6:7:8', '<ip-1>'],
    ['2001:db8::8:1', '<ip-1>'],
    ['::2', '<ip-1>'],
    ['1::', '<ip-1>'],
    ['1:2:3:4:5:6:10.20.30.40', '<ip-1>'],
    ['[fe80::2]', '[<ip-1>]'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '1:::2',
    'a:b',
    'abcde::1',
    '::',
    '::1',
    ':1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7:8:',
    '1::3:4:5:6:7:8:9',
    '::10.20.30',
    'x::2',
    'System::2',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});
