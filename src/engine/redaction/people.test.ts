import { describe, expect, it } from 'vitest';
import { redact } from '#engine/redact.ts';

function one(text: string): string | undefined {
  const result = redact([text]);
  return result.kind === 'redacted' ? result.texts[0] : undefined;
}

describe('addresses of people', () => {
  it.each([
    ['jane@contoso.com', '<user-1>'],
    ['jane＠contoso.com', '<user-1>'],
    ['jane%40contoso.com', '<user-1>'],
    ['jane&#64;contoso.com', '<user-1>'],
    ['jane (at) contoso.com', '<user-1>'],
    ['jane[arobase]contoso.com', '<user-1>'],
    ['a@b.c', '<user-1>'],
    ['mailto:jane@contoso.com', 'mailto:<email-1>'],
    ['Hello,\nTo: jane@contoso.com', 'Hello,\nTo: <email-1>'],
    ['Cc: bob; jane@contoso.com', 'Cc: bob; <email-1>'],
    ['> To : jane@contoso.com', '> To : <email-1>'],
    ['<jane@contoso.com>', '<<email-1>>'],
    ['>To: jane@contoso.com', '>To: <email-1>'],
    ['jane@contoso.c0-1', '<user-1>'],
    ['De : Jane jane@contoso.com', 'De : Jane <email-1>'],
    ['sent from: jane@contoso.com', 'sent from: <user-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each(['a@b', 'jane@1.2'])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('folders of people', () => {
  it.each([
    ['C:\\Users\\jane', 'C:\\Users\\<path-user-1>'],
    ['C:\\Users\\jane doe\\x', 'C:\\Users\\<path-user-1>\\x'],
    ['D:/Utilisateurs/jane/x', 'D:/Utilisateurs/<path-user-1>/x'],
    ['\\\\srv01\\home$\\jane\\x', '\\\\<host-1>\\home$\\<path-user-1>\\x'],
    ['\\\\srv01\\profiles\\jane', '\\\\<host-1>\\profiles\\<path-user-1>'],
    ['C:\\Users\\Public2\\x', 'C:\\Users\\<path-user-1>\\x'],
    ['C:\\Users\\republic\\x', 'C:\\Users\\<path-user-1>\\x'],
    ['/home/jane', '/home/<path-user-1>'],
    ['/Users/jane/x', '/Users/<path-user-1>/x'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'C:\\Users\\Default User\\x',
    'C:\\Users\\All Users\\x',
    'C:\\Users\\defaultuser0\\x',
    'C:\\Users\\defaultuser\\x',
    'C:\\Users\\Public \\x',
    '/homes/x',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('names in a directory or a domain', () => {
  it.each([
    ['CN=Jane,DC=contoso', '<user-1>'],
    ['OU=Lyon, DC=contoso,DC=com', '<user-1>'],
    ['CN=Jane, DC=contoso', '<user-1>'],
    ['CONTOSO\\jane', '<user-1>'],
    ['contoso.local\\jane', '<user-1>'],
    ['CONTOSO\\\\jane', '<user-1>'],
    ['CONTOSO\\jane$', '<user-1>'],
    ['C:\\My FOLDER\\jane x', 'C:\\My <user-1> x'],
    ['C:\\My\\Other FOLDER\\jane x', 'C:\\My\\Other <user-1> x'],
    ['C:\\a\\b.txt Contoso\\jane', 'C:\\a\\b.txt <user-1>'],
    ...['XHKLM', 'HKLMX', 'MODULESX', 'AB', 'V1A', 'X6', 'X641', 'NET51'].map((name) => [
      `${name}\\jane`,
      '<user-1>',
    ]),
    ...['get-it', 'Get-it', 'GET-IT', 'xGet-It', 'Get-It.b', 'x.exes'].map((name) => [
      `CONTOSO\\${name}`,
      '<user-1>',
    ]),
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'UID=x,O=y',
    'CN=Jane',
    'HKLM\\jane',
    'BUILTIN\\Users',
    'NT AUTHORITY\\SYSTEM',
    'a\\b',
    'Module\\Get-It',
    ...['HKEY_USERS', 'HKCR', 'System', 'Module', 'Modules', 'v1', 'v1.0', 'x64', 'net5'].map(
      (name) => `${name}\\jane`,
    ),
    'ActiveDirectory\\Get-ADUser',
    'ActiveDirectory\\\\Get-ADUser',
    ...['ps1', 'doc', 'docx', 'xls', 'xlsx', 'yml', 'yaml'].map((end) => `CONTOSO\\x.${end}`),
    'CONTOSO\\jane\\x',
    'WinRM\\Client',
    'C:\\My\\Program Data\\Sub x',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('names behind a word or a parameter', () => {
  it.each([
    ["user 'Jane'", "user '<user-1>'"],
    ['user “Jane Doe”', 'user “<user-1>”'],
    ['utilisateur « Jane Doe »', 'utilisateur « <user-1> »'],
    ["users  'Jane'", "users  '<user-1>'"],
    ['Username: jane', 'Username: <user-1>'],
    ['user = jane', 'user = <user-1>'],
    ['compte：jane', 'compte：<user-1>'],
    ['User: jane, x', 'User: <user-1>, x'],
    ['user:\njane', 'user:\n<user-1>'],
    ['ユーザー: jane', 'ユーザー: <user-1>'],
    ['User: "jane"', 'User: "<user-1>"'],
    ['User: 12345a', 'User: <user-1>'],
    ['User: a12345', 'User: <user-1>'],
    ["user 'notnull'", "user '<user-1>'"],
    ["user 'nullable'", "user '<user-1>'"],
    ['-Credential jane', '-Credential <user-1>'],
    ['-UserName "Jane Doe"', '-UserName "<user-1>"'],
    ["-Identity 'Jane Doe'", "-Identity '<user-1>'"],
    ['/user:jane', '/user:<user-1>'],
    ['-User jane', '-User <user-1>'],
    ['-Username:jane', '-Username:<user-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    "user 'null'",
    "superuser 'Jane'",
    'the user Jane',
    "user ''",
    "account 'tag:xy'",
    "account '$xy'",
    'login "n/a"',
    'User: jane doe',
    'User: 12345',
    'User: j',
    'User: Global',
    '-Credential $cred',
    '-Credential (Get-Credential)',
    'x-User jane',
    '-Credential -x',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});
