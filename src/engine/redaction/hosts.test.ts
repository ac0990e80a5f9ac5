import { describe, expect, it } from 'vitest';
import { redact } from '#engine/redact.ts';

function one(text: string): string | undefined {
  const result = redact([text]);
  return result.kind === 'redacted' ? result.texts[0] : undefined;
}

describe('tenants', () => {
  it.each([
    ['sip.contoso.onmicrosoft.com', 'sip.<tenant-1>.onmicrosoft.com'],
    ['contoso.mail.onmicrosoft.com', '<tenant-1>.mail.onmicrosoft.com'],
    ['contoso-admin.sharepoint.com', '<tenant-1>.sharepoint.com'],
    ['contoso.crm4.dynamics.com', '<tenant-1>.crm4.dynamics.com'],
    ['acme.blob.core.windows.net', '<tenant-1>.blob.core.windows.net'],
    ['acme.vault.azure.net', '<tenant-1>.vault.azure.net'],
    ['x.contoso.onmicrosoft.com', '<tenant-1>.onmicrosoft.com'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each(['login.onmicrosoft.com', 'www.sharepoint.com', 'admin.azurewebsites.net'])(
    'are not all that looks like them: %j',
    (text) => {
      expect(one(text)).toBe(text);
    },
  );
});

describe('computers behind a word or a mark', () => {
  it.each([
    ['https://srv01/x', 'https://<host-1>/x'],
    ['ldap://srv', 'ldap://<host-1>'],
    ['https://notmicrosoft.com/', 'https://<host-1>/'],
    ['https://microsoft.com.evil.test/', 'https://<host-1>/'],
    ['https://fakeoffice365.us/', 'https://<host-1>/'],
    ['\\\\srv\\share', '\\\\<host-1>\\share'],
    ['-ComputerName srv', '-ComputerName <host-1>'],
    ['-Server "srv.contoso.com"', '-Server "<host-1>"'],
    ['-Cn:srv', '-Cn:<host-1>'],
    ['-DomainController srv', '-DomainController <host-1>'],
    ['Machine: srv (Windows)', 'Machine: <host-1> (Windows)'],
    ['Server: srv', 'Server: <host-1>'],
    ['server="srv"', 'server="<host-1>"'],
    ['Server=srv is', 'Server=<host-1> is'],
    ['Serveur : srv', 'Serveur : <host-1>'],
    ['Server: srv, x', 'Server: <host-1>, x'],
    ['nom d’hôte : srv\nx', 'nom d’hôte : <host-1>\nx'],
    ['remote server srv failed', 'remote server <host-1> failed'],
    ['remote server "srv" failed', 'remote server "<host-1>" failed'],
    ['servidor remoto srv produjo', 'servidor remoto <host-1> produjo'],
    ['[srv]:PS x', '[<host-1>]:PS x'],
    ['New-PSSession: [srv]', 'New-PSSession: [<host-1>]'],
    ['PC AB1', 'PC <host-1>'],
    ['PC ABCDEFGHIJKLM12', 'PC <host-1>'],
    ['the server “SRV01”', 'the server “<host-1>”'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'https://localhost/x',
    'https://teams.microsoft.com/',
    'https://x.office365.us/',
    '\\\\srv',
    'C:\\\\srv\\share',
    '\\\\localhost\\c$',
    'x-ComputerName srv',
    '-Computer srv',
    'Server: srv is slow',
    'fileserver: srv',
    'Server: localhost',
    'remote server srv is',
    '[srv]: C:\\>',
    '[localhost]: PS C',
    'NewPSSession : [srv]',
    'a-b : [srv]',
    'on computer srv01',
    'on computer SRVAB',
    'on computer 12345',
    'PC A1',
    'PC ABCDEFGHIJKLM123',
    'ghost SRV01',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('computers that are named as such', () => {
  it.each([
    ['PC-12', '<host-1>'],
    ['PC-AB12', '<host-1>'],
    ['desktop-ab12c3', '<host-1>'],
    ['LAPTOP-ABCDEF', '<host-1>'],
    ['srv.contoso.local.', '<host-1>.'],
    ['contoso.it', '<host-1>'],
    ['x.contoso.py', '<host-1>'],
    ['srv.xyz', '<host-1>'],
    ['system.contoso.com', '<host-1>'],
    ['Srv.Contoso.Com', '<host-1>'],
    ['SRV.CONTOSO.COM', '<host-1>'],
    ['a.b1.com', '<host-1>'],
    ['contoso.is', '<host-1>'],
    ['x.contoso.do', '<host-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'WKS-PAR-0123-X',
    'A-12',
    'PC-1',
    'pc-12',
    'PC-ABCDE12',
    'SRV-PARIS-LYON-01',
    'KB-12',
    '$PC-12',
    'PC-123456789',
    'laptop-abcdef',
    'WIN-ABCDE',
    'WIN-ABCDEFGHIJKL',
    'xDESKTOP-AB12C3',
    'x.py',
    'profile.ps',
    'srv.foo',
    'System.Net',
    'srv.contoso.Info',
    'a.1.com',
    'vb.net',
    'node.js',
    'e.g',
    'i.e',
    '$a.contoso.com',
    'a.contoso.com(x)',
    'contoso.do',
    'contoso.id',
    'Azure.Fr',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});
