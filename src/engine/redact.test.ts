import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, type Redacted } from './redact.ts';
import type { Rule } from './redaction/kinds.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

function done(texts: readonly string[], restored?: ReadonlySet<string>) {
  const result: Redacted = redact(texts, restored);
  if (result.kind !== 'redacted') throw new Error(`not redacted: ${result.reason}`);
  return result;
}

const one = (text: string) => done([text]).texts[0];

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzé'.split('')),
  minLength: 3,
  maxLength: 9,
});
const digits = fc.integer({ min: 10, max: 9999 });
const name = fc.tuple(word, word, digits).map(([a, b, n]) => `${a}.${b}${n}`);
const domain = fc
  .tuple(word, digits, fc.constantFrom('com', 'fr', 'de', 'local', 'co.uk', 'corp', 'it'))
  .map(([a, n, end]) => `${a}${n}.${end}`);
const hex = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'.split('')),
    minLength: length,
    maxLength: length,
  });
const mixed = (min: number, max: number) =>
  fc
    .string({
      unit: fc.constantFrom(...'abcdefghijkLMNOPQRSTUVWXYZ0123456789'.split('')),
      minLength: min,
      maxLength: max,
    })
    .map((text) => `a1B2${text}9z`);

/** A secret, and a way in which people paste it. */
const secret = fc.oneof(
  fc
    .tuple(name, domain)
    .map(([a, b]) => `${a}@${b}`)
    .chain((value) =>
      shown(
        value,
        [
          `Logon failed for the user '${value}'. Please`,
          `l’utilisateur « ${value} » n’est pas`,
          `De : Marie <${value}>`,
          `mailto:${value}`,
          value,
          `user=${value.replace('@', '%40')}`,
          `(${value})`,
          `\u001b[31m${value}\u001b[0m`,
        ],
        value.split('@')[0] ?? '',
      ),
    ),
  fc
    .tuple(word, name)
    .map(([a, b]) => `${a.toUpperCase().replaceAll('É', 'E')}\\${b}`)
    .chain((value) =>
      shown(
        value,
        [`Username: ${value}`, `'${value}'`, `RunAs User: ${value}\nMachine`],
        value.split('\\')[1] ?? '',
      ),
    ),
  fc
    .tuple(word, domain)
    .map(([a, b]) => `${a}.${b}`)
    .chain((value) =>
      shown(value, [
        `[${value}] Connecting to remote server ${value} failed`,
        `https://${value}/OcsPowershell`,
        `Le serveur distant ${value} a échoué`,
        `New-PSSession -ComputerName ${value} -Port 1`,
        value,
      ]),
    ),
  fc
    .tuple(word, digits)
    .map(([a, n]) => `${a.toUpperCase().replaceAll('É', 'E')}-${n}`)
    .chain((value) =>
      shown(value, [
        `Machine: ${value} (Microsoft Windows NT`,
        `\\\\${value}\\share\\x`,
        `Connecting to remote server ${value} failed`,
        `Machine="${value}"`,
        `PSComputerName : ${value}\n`,
        `on computer ${value} since`,
        `PS ${value}> `,
      ]),
    ),
  fc
    .tuple(word, digits)
    .map(([a, n]) => `${a}${n}`)
    .chain((value) =>
      shown(value, [
        `${value}.onmicrosoft.com`,
        `https://${value}.sharepoint.com/x`,
        `https://${value}-my.sharepoint.com`,
      ]),
    ),
  fc
    .uuid()
    .chain((value) =>
      shown(
        value,
        [
          `Tenant ID: ${value}`,
          `Trace ID: ${value}`,
          `{${value}}`,
          value,
          `login.microsoftonline.com/${value}/oauth2`,
          value.toUpperCase(),
        ],
        value,
      ),
    ),
  fc
    .tuple(digits, digits, digits)
    .map(([a, b, c]) => `S-1-5-21-${a}-${b}-${c}-1001`)
    .chain((value) => shown(value, [value, `(${value})`])),
  fc
    .ipV4()
    .filter((ip) => !/^\d\.\d{1,2}\.0\.0$|^127\.0\.0\.1$|^0\.0\.0\.0$/.test(ip))
    .chain((value) => shown(value, [`${value}:443`, `proxy ${value}.`, `[${value}]`, value])),
  fc
    .tuple(fc.array(hex(4), { minLength: 8, maxLength: 8 }))
    .map(([parts]) => parts.join(':'))
    .chain((value) => shown(value, [value, `(${value})`])),
  name.chain((value) =>
    shown(value, [
      `C:\\Users\\${value}\\Documents\\x.ps1`,
      `C:\\\\Users\\\\${value}\\\\x`,
      `/home/${value}/x`,
      `file:///C:/Users/${value}/x`,
      `C:\\Documents and Settings\\${value}\\x`,
    ]),
  ),
  mixed(20, 60).chain((value) =>
    shown(value, [
      `Authorization: Bearer ${value}`,
      `access_token=${value}&x=1`,
      `"refresh_token":"${value}"`,
      `eyJ${value}.${value}.x`,
    ]),
  ),
  mixed(40, 80),
  mixed(6, 12).chain((value) =>
    shown(value, [
      `Password: ${value}`,
      `mot de passe : ${value}`,
      `-Password '${value}'`,
      `pwd=${value}`,
      `ConvertTo-SecureString '${value}' -AsPlainText`,
      `mdp ${value}`,
      `https://x:${value}@y.example/`,
    ]),
  ),
);

/** The secret of a pasted form is what must not be found again. */
function shown(value: string, forms: readonly string[], inner = value) {
  return fc.constantFrom(...forms).map((form) => ({ form, inner }));
}

const paste = fc
  .array(
    fc
      .tuple(fc.constantFrom('', 'New-PSSession : ', '> ', 'At line:1 char:1 ', '   + '), secret)
      .map(([lead, each]) =>
        typeof each === 'string'
          ? { form: lead + each, inner: each }
          : { ...each, form: lead + each.form },
      ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => ({
    text: all.map(({ form }) => form).join('\n'),
    secrets: all.map(({ inner }) => inner),
  }));

// Properties with many runs; the machine may be busy.
describe('redact', { timeout: 30_000 }, () => {
  it('lets no secret out', () => {
    fc.assert(
      fc.property(paste, ({ text, secrets }) => {
        const result = (one(text) ?? '').toLowerCase();
        for (const each of secrets) expect(result).not.toContain(each.toLowerCase());
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 400) },
    );
  });

  it('lets no secret out when a console cut the lines', () => {
    const filler = 'The WS-Management service cannot process the request for ';
    fc.assert(
      fc.property(
        fc.tuple(name, domain),
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom('\n', '\r\n', '\n> '),
        ([a, b], width, newline) => {
          const line = `${filler}${filler}the user '${a}@${b}' and ${filler}${filler}${filler}${filler}`;
          const cut = line.match(new RegExp(`.{1,${width}}`, 'g'))?.join(newline) ?? '';
          const result = (one(cut) ?? '').replaceAll(/\s*\n[> ]*/g, '');
          expect(result).not.toContain(a);
          expect(result).not.toContain(b);
          expect(result).toContain('<user-1>');
        },
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            paste.map(({ text }) => text),
            fc.string({ unit: 'grapheme' }),
          ),
          { maxLength: 3 },
        ),
        (texts) => {
          const once = done(texts).texts;
          expect(done(once).texts).toEqual(once);
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    );
  });

  it('is total on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER, maxLength: 400 }), (text) => {
        expect(redact([text, text]).kind).toBe('redacted');
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    );
  });

  it('gives a value the same placeholder in every text, and another value another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), (names) => {
        const texts = names.map(
          (each) => `for the user '${each}@contoso.com' and ${each}@contoso.com`,
        );
        const { texts: out, replacements } = done([...texts, ...texts]);
        expect(out.slice(names.length)).toEqual(out.slice(0, names.length));
        expect(new Set(out).size).toBe(names.length);
        expect(replacements).toHaveLength(names.length);
      }),
    );
  });

  it('numbers by kind in the order of the texts and counts', () => {
    const { texts, counts, replacements } = done([
      "Logon failed for the user 'a.b@contoso.com'.",
      'x.y@contoso.com, C:\\Users\\amoreau\\x.ps1 and A.B@contoso.com',
    ]);
    expect(texts).toEqual([
      "Logon failed for the user '<user-1>'.",
      '<user-2>, C:\\Users\\<path-user-1>\\x.ps1 and <user-1>',
    ]);
    expect(counts).toEqual({ user: 2, 'path-user': 1 });
    expect(replacements[0]).toEqual({
      kind: 'user',
      placeholder: '<user-1>',
      original: 'a.b@contoso.com',
      count: 2,
      restored: false,
    });
  });

  it('puts back what the agent wants to keep, and nothing else', () => {
    const texts = ["user 'a.b@contoso.com' on srv1.contoso.com"];
    const { texts: out, counts } = done(texts, new Set(['<host-1>']));
    expect(out).toEqual(["user '<user-1>' on srv1.contoso.com"]);
    expect(counts).toEqual({ user: 1 });
  });

  it('does not use the number of a placeholder that stands in a text', () => {
    expect(done(['<user-3> and a.b@contoso.com', '<user-3>']).texts).toEqual([
      '<user-3> and <user-4>',
      '<user-3>',
    ]);
  });

  it('counts the placeholders that stand in a text by their kind', () => {
    expect(one('<host-3> srv1.contoso.com and a.b@contoso.com <nobody-7>')).toBe(
      '<host-3> <host-4> and <user-1> <nobody-7>',
    );
  });

  it('gives an address one placeholder, whatever it is used for, and so an identifier', () => {
    expect(one('jane@contoso.com, mailto:JANE@contoso.com')).toBe('<user-1>, mailto:<user-1>');
    expect(one('mailto:jane@contoso.com, for jane@contoso.com')).toBe(
      'mailto:<email-1>, for <email-1>',
    );
    const guid = '11111111-2222-3333-4444-555555555555';
    expect(one(`Trace ID: ${guid}\ntenant ${guid}`)).toBe('Trace ID: <guid-1>\ntenant <guid-1>');
  });

  it('finds elsewhere what one text gave away', () => {
    expect(done(['C:\\Users\\mdupont\\x', 'ask Mdupont about it']).texts).toEqual([
      'C:\\Users\\<path-user-1>\\x',
      'ask <path-user-1> about it',
    ]);
  });

  it('has no text where a rule breaks', () => {
    const broken: Rule = {
      kind: 'user',
      pattern: /./dgu,
      accept: () => {
        throw new Error('broken');
      },
    };
    expect(redact(['text'], new Set(), [broken])).toEqual({ kind: 'failed', reason: 'error' });
  });

  it('has no text where it is too long to be looked through', () => {
    expect(redact(['x'.repeat(1_000_001)])).toEqual({ kind: 'failed', reason: 'too-long' });
    const halves = ['x'.repeat(500_001), 'y'.repeat(500_001)];
    expect(redact(halves)).toEqual({ kind: 'failed', reason: 'too-long' });
  });

  it('has no text where each look brings something new to light, again and again', () => {
    const next: Rule = {
      kind: 'user',
      pattern: /\b[a-z]{2}(?= |$)/dgu,
      accept: (_, before) => before === '' || before.endsWith('> '),
    };
    const words = (count: number) => Array.from({ length: count }, () => 'ab').join(' ');
    expect(redact([words(7)], new Set(), [next])).toMatchObject({
      texts: [words(7).replaceAll('ab', '<user-1>')],
    });
    expect(redact([words(20)], new Set(), [next])).toEqual({
      kind: 'failed',
      reason: 'not-settled',
    });
  });

  it.each([
    [
      'the rest of what another rule found first',
      [/cd/dgu, /ab-cd-ef/dgu],
      '<user-1><token-1><user-2> g',
    ],
    ['nothing that another rule found whole', [/ab-cd-ef/dgu, /cd/dgu], '<token-1> g'],
    [
      'what lies between two others',
      [/ab|ef/dgu, /[^]*/dgu],
      '<token-1><user-1><token-2> <user-2>',
    ],
    ['no rest without a letter or digit', [/cd-ef/dgu, /-cd-ef /dgu], 'ab-<token-1> g'],
    ['no blanks around a find', [/ g$/dgu, /ef /dgu], 'ab-cd-<user-1> <token-1>'],
    [
      'no more than a find, whatever another rule found behind it',
      [/g/dgu, /ab/dgu],
      '<user-1>-cd-ef <token-1>',
    ],
    [
      'what lies between two others that were found from the end',
      [/ef/dgu, /ab/dgu, /[^]*/dgu],
      '<user-1><user-2><token-1> <user-3>',
    ],
    ['a group and not the whole', [/ab-(cd)/dgu], 'ab-<token-1>-ef g'],
  ])('replaces %s', (_, patterns, expected) => {
    const rules = patterns.map((pattern, index): Rule => ({
      kind: index === 0 ? 'token' : 'user',
      pattern,
    }));
    expect(redact(['ab-cd-ef g'], new Set(), rules)).toMatchObject({ texts: [expected] });
  });

  it('leaves a placeholder that stands in a text alone, though it be one to put back', () => {
    const { texts, replacements } = done(['<user-9> a.b@contoso.com'], new Set(['<user-9>']));
    expect(texts).toEqual(['<user-9> <user-10>']);
    expect(replacements).toMatchObject([{ placeholder: '<user-10>', restored: false, count: 1 }]);
  });

  it.each([
    ['tenant 11111111-2222-3333-4444-555555555555', 'tenant <tenant-1>'],
    ['Correlation ID: 11111111-2222-3333-4444-555555555555', 'Correlation ID: <guid-1>'],
    [
      'https://contoso.sharepoint.com contoso.onmicrosoft.com',
      'https://<tenant-1>.sharepoint.com <tenant-1>.onmicrosoft.com',
    ],
    ['From: Marie <m.d@contoso.com>', 'From: Marie <<email-1>>'],
    ['what Jane sees on PC-4711:', 'what Jane sees on <host-1>:'],
    ['PS WKS-PAR-0123> Get-It', 'PS <host-1>> Get-It'],
    ['PS DESKTOP-AB12C3> Get-It', 'PS <host-1>> Get-It'],
    ['[SRV01]: PS C:\\> Get-It', '[<host-1>]: PS C:\\> Get-It'],
    ['Computer name SRV01 is slow', 'Computer name <host-1> is slow'],
    ['sur le poste « PAR01X » depuis hier', 'sur le poste « <host-1> » depuis hier'],
    ['net use \\\\srv01\\share', 'net use \\\\<host-1>\\share'],
    ['CN=Marie Dupont,OU=Lyon,DC=contoso,DC=com', '<user-1>'],
    ['enter the code AB12CD34E to authenticate', 'enter the code <token-1> to authenticate'],
    ['the password is Winter2024!', 'the password is <password-1>'],
    ['http://proxy:8080/x', 'http://<host-1>:8080/x'],
    ['C:\\Users\\Marie Dupont\\Documents', 'C:\\Users\\<path-user-1>\\Documents'],
    ['10.20.30.40 and fe80::1ff:fe23:4567:890a', '<ip-1> and <ip-2>'],
  ])('writes %j as %j', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it.each([
    'https://login.microsoftonline.com/common/oauth2 admin0a.online.lync.com api.interfaces.records.teams.microsoft.com',
    'outlook.office365.com aka.ms/x graph.windows.net www.powershellgallery.com login.live.com outlook.com office.com',
    'KB5065506 AADSTS50076 UTF-16 ISO-8859-15 SHA-256 CVE-2021-31979 TLS-12 HTTP-463 IPV-64 X-MS-12 WINDOWS-10',
    'on this computer The server is busy, PC 4711, the machine WMF, the host name, poste 12',
    'https://go.microsoft.com/fwlink/?LinkID=135170',
    'FullyQualifiedErrorId : System.Exception,Microsoft.Rtc.Management.OnlineConnector.GetWebTicketCmdlet',
    'CategoryInfo : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotingTransportException',
    'System.Net.WebException System.IO.FileNotFoundException $session.Id $_.Name [Environment]::Is64BitProcess System.Net',
    'C:\\Program Files\\WindowsPowerShell\\Modules\\MicrosoftTeams\\7.0.0.0\\MicrosoftTeams.psd1',
    'SkypeOnlineConnectorStartup.psm1:131 char:22, profile.ps1, npm.ps1, script.sh, LyncOnlineConnector.psd1',
    'PSVersion: 5.1.18362.1110, SerializationVersion: 1.1.0.1, PSRemotingProtocolVersion 2.3, version 7.0.0.0',
    'C:\\Users\\Public\\Documents and C:\\Users\\Default\\x',
    "Set-ExecutionPolicy : Access to the registry key 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds' is denied.",
    'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Client PackageManagement\\Install-Package',
    'winrm set winrm/config/client/auth \'@{Basic="true"}\' 0x803380DF -2144108321 2150858975',
    'making sure that you have used the correct user name and password. The password is expired.',
    'The maximum number of concurrent shells for this user has been exceeded.',
    'Le nombre maximal de shells simultanés pour cet utilisateur a été dépassé : fermez les shells.',
    'at 12:34:56 on 2021-02-08T06:12:44Z 127.0.0.1 ::1 localhost',
    'about_Remote_Troubleshooting Get-CsWebTicket : Failed to connect live id servers. VB.NET ASP.NET',
  ])('leaves %j alone', (text) => {
    expect(one(text)).toBe(text);
  });
});
