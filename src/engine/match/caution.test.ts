import { describe, expect, it } from 'vitest';
import { originInside, oursRoughly, originOf } from './caution.ts';
import { compile } from './compile.ts';
import { confused, lettersOf } from './letters.ts';
import { NO_CONTEXT } from './no-context.ts';

const { context } = compile({
  entries: [],
  context: {
    ours: ['our.house', 'the big white house'],
    retired: [],
    others: ['Garden', 'Shed'],
    denied: [],
    supposed: [],
    faults: [],
    negations: [],
    everyday: [],
    imagined: [],
    reported: [],
    deniedAfter: [],
    complaints: [],
    frames: [
      { before: 'Knocking at', after: 'failed' },
      { before: 'ComputerName=', after: '' },
    ],
    talk: NO_CONTEXT.talk,
  },
});
const of = (text: string, own = false, byServer = false) =>
  originOf(lettersOf(text).text, text, context, { own, byServer });

describe('originOf', () => {
  it.each([
    ['a sign of ours', 'our.house says no', 'ours'],
    ['a sign of ours beside another product', 'Garden: our.house says no', 'ours'],
    ['another product', 'The shed says no', 'other'],
    ['the address of another server', 'Knocking at barn.example failed: no', 'other'],
    ['a server behind a name', 'ComputerName=barn', 'other'],
    ['an address for WSMan', 'to http://barn.example/wsman', 'other'],
    ['an address for WSMan in quotes', '"https://barn.example:443/wsman"', 'other'],
    ['a port for WSMan', 'to http://b:5985/', 'other'],
    ['a secure port for WSMan', 'https://barn.example:5986', 'other'],
    ['a port for WSMan without a protocol', 'shell to 10.4.0.61:5986 refused', 'other'],
    ['a port for WSMan behind a name', 'shell to barn:5985 refused', 'other'],
    ['the remote switch', 'winrm id -r:barn', 'other'],
    ['the remote switch in full', 'winrm id -remote:barn', 'other'],
    ['a computer by its name', 'New-PSSession -ComputerName barn', 'other'],
    ['a computer that answers', 'New-PSSession : [barn-2] Knocking', 'other'],
    [
      'a computer that answers, as newer consoles have it',
      'New-PSSession: [barn.example] no',
      'other',
    ],
    ['a computer by its quoted name', "-ComputerName 'barn.example'", 'other'],
    ['a script of somebody’s own', 'At C:\\jobs\\water-plants.ps1:1 char:5', 'other'],
    ['another script beside one for ours', 'SfB.psm1, then plants.cmd', 'other'],
    ['nothing', 'says no', 'unknown'],
    ['the module of a remote session', 'C:\\Temp\\tmp_v3kx0q2e.g1p.psm1', 'unknown'],
  ])('sees who printed a record by %s', (_, text, expected) => {
    expect(of(text)).toBe(expected);
  });

  it.each([
    ['the words around an address but no end of it', 'Knocking at barn.example again'],
    ['no name between the words around it', 'Knocking at failed'],
    ['the end of an address too far away', `Knocking at ${'barn'.repeat(40)} failed`],
    ['an address with a longer path', 'http://barn.example/wsman/more'],
    ['an address with a longer word', 'http://barn.example/wsmanager'],
    ['an address in two pieces', 'http://barn.example and /wsman'],
    ['another port', 'http://barn.example:5984'],
    ['a longer number', 'http://barn.example:59851'],
    ['a number in the path of an address', 'http://barn.example/a:5985'],
    ['no address before the port', 'http:// :5985'],
    ['a switch inside a word', 'under-r:barn'],
    ['a switch without a value', 'winrm id -r: barn'],
    ['a type in brackets', 'New-Object : Cannot make [barn]'],
    ['a script that is about ours', 'At C:\\jobs\\Connect-SfB-Users.ps1:1 char:5'],
    ['a module of ours', 'C:\\Modules\\SkypeOnlineConnectorStartup.psm1'],
    ['the ending of a script alone', 'the file .ps1 says no'],
    ['the machine of a fault', '<f:WSManFault Machine="barn.example">'],
    ['a file of another kind', 'plants.ps1x and plants.txt'],
  ])('says nothing because of %s', (_, text) => {
    expect(of(text)).toBe('unknown');
  });

  it.each([
    ['<f:WSManFault Machine="barn.example">', 'other'],
    ['<f:WSManFault Machine=\\"10.4.0.61\\">', 'other'],
    ['<f:WSManFault Machine="gate.our.house">', 'ours'],
    ['<f:WSManFault Machine="">', 'unknown'],
    ['The Machine=barn', 'other'],
    ['a SubMachine=barn', 'unknown'],
  ])('takes the machine of a fault for the server that refused: %s', (text, expected) => {
    expect(of(text, false, true)).toBe(expected);
  });

  it.each([
    ['10.4.0.61', 'other'],
    ['on 172.31.0.4, again', 'other'],
    ['[192.168.178.2]', 'other'],
    ['Computer\tBARN-2.example.com', 'other'],
    ['barn.field.local: no', 'other'],
    ['gate.our.house.example.com', 'ours'],
    ['on HV-CLU-02: no', 'other'],
    ['code 7 sur SRV-RDS-LYON', 'other'],
    ['[SQL04]', 'other'],
  ])('takes a computer beside a refusal for the server that refused: %s', (text, expected) => {
    expect(of(text, false, true)).toBe(expected);
    if (expected === 'other') expect(of(text)).toBe('unknown');
  });

  it.each([
    ['the computer of a caller', 'on LT-0912 and DESKTOP-AB12C3D'],
    ['the number of a ticket', 'INC-4412 and KB5065506'],
    ['a word in capitals', 'THE HOST, THE SQL SERVER, HTTP-404'],
    ['an account', 'CONTOSO\\SVC-SQL01 and SVC-SQL01@barn.example'],
    ['the number of a version', '5.1.22621.2506 or 10.0.22631'],
    ['an address of the whole net', '11.4.0.61'],
    ['a longer number', 'v10.4.0.61.7'],
    ['the domain of an account', 'kay@barn.example.com'],
    ['a domain', 'example.com'],
    ['a site', 'www.barn.example.com'],
    ['the address of a page', 'https://barn.example.com/wiki'],
    ['documentation', 'go.microsoft.com/fwlink'],
    ['the first domain of a tenant', 'barn.onmicrosoft.com'],
    ['a name in a program', 'System.Management.Automation.Internal or java.io.IOException'],
    ['a path', 'C:\\jobs\\barn.field.local'],
  ])('takes no server from %s', (_, text) => {
    expect(of(text, false, true)).toBe('unknown');
  });

  it('believes of a message that only ours prints nothing but another server', () => {
    expect(of('Garden says no', true)).toBe('unknown');
    expect(of('At C:\\jobs\\water-plants.ps1:1', true)).toBe('unknown');
    expect(of('Knocking at barn.example failed', true)).toBe('other');
    expect(of('to http://barn.example/wsman', true)).toBe('other');
    expect(of('our.house says no', true)).toBe('ours');
  });
});

describe('oursRoughly', () => {
  const roughly = (text: string) => oursRoughly(lettersOf(text).text, context);

  it.each([
    ['as it is', 'our house', true],
    ['with misread letters', '0ur hou5e', true],
    ['with a mistake in a long sign', 'the big whte house', true],
    ['with a mistake in a short sign', 'our hose', false],
    ['with two mistakes', 'the bg whte huse', false],
    ['not at all', 'the garden', false],
  ])('sees a sign of ours %s: “%s”', (_, text, expected) => {
    expect(roughly(text)).toBe(expected);
  });

  it('does not look into a record that nobody retypes', () => {
    const sign = lettersOf('our.house').text;
    expect(confused(lettersOf('our.house')).text).toBe(sign);
    expect(roughly(`${sign}${'x'.repeat(3000 - sign.length)}`)).toBe(true);
    expect(roughly(`${sign}${'x'.repeat(3001 - sign.length)}`)).toBe(false);
  });
});

describe('originInside', () => {
  it.each([
    ['C:\\jobs\\plants.ps1 cannot be opened', 'other'],
    ['C:\\our.house\\plants.ps1 cannot be opened', 'ours'],
    ['C:\\jobs\\Connect-SfB.ps1 cannot be opened', 'unknown'],
    ['Garden cannot be opened', 'unknown'],
  ])('sees who printed a message by what it names: %s', (text, expected) => {
    expect(originInside(lettersOf(text).text, text, context)).toBe(expected);
  });
});
