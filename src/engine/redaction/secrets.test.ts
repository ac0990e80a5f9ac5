import { describe, expect, it } from 'vitest';
import { redact } from '#engine/redact.ts';

function one(text: string): string | undefined {
  const result = redact([text]);
  return result.kind === 'redacted' ? result.texts[0] : undefined;
}

describe('passwords', () => {
  it.each([
    [
      "ConvertTo-SecureString 'abc' -AsPlainText",
      "ConvertTo-SecureString '<password-1>' -AsPlainText",
    ],
    [
      'ConvertTo-SecureString -String "abc def" -Force',
      'ConvertTo-SecureString -String "<password-1>" -Force',
    ],
    ['ConvertTo-SecureString abc -x', 'ConvertTo-SecureString <password-1> -x'],
    ['Password: my dog Rex', 'Password: <password-1>'],
    ['> pwd = abc', '> pwd = <password-1>'],
    ['x Password: my dog Rex', 'x Password: <password-1> dog Rex'],
    ['Password: ***a', 'Password: <password-1>'],
    ['mdp：abc def', 'mdp：<password-1>'],
    ['"password": "abc", "x"', '"password": "<password-1>", "x"'],
    ['the password=abc def', 'the password=<password-1> def'],
    ['Mot de passe :\nabc', 'Mot de passe :\n<password-1>'],
    ['the password is Winter2024', 'the password is <password-1>'],
    ['the password is “wrong”', 'the password is “<password-1>”'],
    ['password abc1', 'password <password-1>'],
    ["password 'abc'", "password '<password-1>'"],
    ['password a+bcd', 'password <password-1>'],
    ['Kennwort ist Sommer24', 'Kennwort ist <password-1>'],
    ['-Password abc', '-Password <password-1>'],
    ['-Pwd "a b"', '-Pwd "<password-1>"'],
    ['-Passphrase:abc', '-Passphrase:<password-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'ConvertTo-SecureString $p -x',
    'ConvertTo-SecureString (Read-Host)',
    'ConvertTo-SecureString -Force',
    'Password: ****',
    'x Password: ****',
    'mypassword: abc',
    'the password is wrong',
    'password expired.',
    'password ab1',
    'password don’t',
    'password self-service',
    'password abcd;',
    '-Pass $x',
    '-Password (x)',
    '-Password -x',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('tokens', () => {
  it.each([
    ['eyJhbGciOiJ', '<token-1>'],
    ['eyJhbGciOiJ.abc.def', '<token-1>'],
    ['Bearer abcdefgh12345678', 'Bearer <token-1>'],
    ['Bearer abcdefghIjklmnop', 'Bearer <token-1>'],
    ['Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Bearer <token-1>'],
    ['Kerberos  abcdefgh12345678', 'Kerberos  <token-1>'],
    ['Cookie: a=b; c=d', 'Cookie: <token-1>'],
    ['Set-Cookie : x', 'Set-Cookie : <token-1>'],
    ['code=abcdefg1', 'code=<token-1>'],
    ['access_token=abcdefg1&x', 'access_token=<token-1>&x'],
    ['"token" : "abcdefg1"', '"token" : "<token-1>"'],
    ['ESTSAUTHPERSISTENT=abcdefg1', 'ESTSAUTHPERSISTENT=<token-1>'],
    ['api key: abcdefg1', 'api key: <token-1>'],
    ['abc7Q~abcdefghijklmnopqrst', '<token-1>'],
    ['ghp_abcdefghijkl', '<token-1>'],
    ['xoxb-abcdefghijkl', '<token-1>'],
    ['AKIAabcdefghijkl', '<token-1>'],
    ['github_pat_abcdefghijkl', '<token-1>'],
    ['the code ABCD1234E', 'the code <token-1>'],
    ['le code : ABCD1234', 'le code : <token-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'eyJhbGci',
    'xeyJhbGciOiJ',
    'Bearer abcdefghijklmnop',
    'Negotiate authentication mechanism',
    'xBearer abcdefgh12345678',
    'Bearer abc1',
    'my Cookie: a',
    'Cookie a=b',
    'code=abcdefgh',
    'code=12345678',
    'code=1.2.3.4.5',
    'code=abcde1',
    'barcode=abcdefg1',
    'abcQ~abcdefghijklmnopqrst',
    'ghp_abcdefghijk',
    'task-abcdefghijkl',
    'the code abcd1234',
    'the code ABCD123',
    'the code ABCD1234567',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});

describe('long runs of letters and digits', () => {
  it.each([
    ['xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3', '<token-1>'],
    ['xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3==', '<token-1>'],
    ['xYzxYzxYzxYzxYzxYzxYzxYzxYzxYzxYzxYzxYz1234', '<token-1>'],
    ['a/b/c/d/E1234xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '<token-1>'],
    ['D41D8CD98F00B204E9800998ECF8427E12', '<token-1>'],
  ])('are replaced: %j becomes %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3xY3',
    'xyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyz1234',
    'XYZXYZXYZXYZXYZXYZXYZXYZXYZXYZXYZXYZXYZ1234',
    'xYzxYzxYzxYzxYzxYzxYzxYzxYzxYzxYzxYzxYzx123',
    'a/b/c/d/e/F1234xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'x-d41d8cd98f00b204e9800998ecf8427e1',
  ])('are not all that looks like them: %j', (text) => {
    expect(one(text)).toBe(text);
  });
});
