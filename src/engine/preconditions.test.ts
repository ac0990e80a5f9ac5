import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTION_COMMAND } from './collection-command.ts';
import { mayHoldReport, readReport } from './collection.ts';
import { modules, preconditions, PRECONDITIONS, type Precondition } from './preconditions.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

/** A good computer, line by line as the command prints it. */
const GOOD: Readonly<Record<string, string | readonly string[]>> = {
  time: '2026-11-24T09:30:00Z',
  ps: '5.1.26100.4061',
  edition: 'Desktop',
  mode: 'FullLanguage',
  platform: 'Win32NT',
  os: '10.0.26100.0',
  bits: '64',
  'bits.os': '64',
  admin: 'True',
  policy: 'RemoteSigned',
  'policy.MachinePolicy': 'Undefined',
  'policy.UserPolicy': 'Undefined',
  'policy.Process': 'Undefined',
  'policy.CurrentUser': 'RemoteSigned',
  'policy.LocalMachine': 'Undefined',
  module:
    'MicrosoftTeams|7.1.0|C:\\Program Files\\WindowsPowerShell\\Modules\\MicrosoftTeams\\7.1.0',
  'basic.policy': '',
  winrm: 'Running',
  basic: 'true',
  msoidsvc: '',
  session: [],
  proxy: 'direct',
  'proxy.env': '',
  reach: 'True',
};

function block(change: Readonly<Record<string, string | readonly string[]>> = {}): string {
  const lines = Object.entries({ ...GOOD, ...change }).flatMap(([key, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => `${key}=${each}`),
  );
  return ['-----BEGIN SFBO-CHECK 1-----', ...lines, '-----END SFBO-CHECK-----'].join('\r\n');
}

function table(text: string): Readonly<Record<string, Precondition>> {
  const collected = readReport(text);
  if (collected.kind !== 'report') throw new Error(`no report: ${collected.kind}`);
  return Object.fromEntries(preconditions(collected.report).map((each) => [each.scenario, each]));
}

/** The states of the ten as one letter each, in their order: h holds, f fails, u unknown. */
const states = (text: string) =>
  PRECONDITIONS.map((id) => table(text)[id]?.state.charAt(0)).join('');

const CONNECTOR =
  'SkypeOnlineConnector|7.0.0.0|C:\\Program Files\\Common Files\\Skype for Business Online\\Modules\\SkypeOnlineConnector';

describe('preconditions', () => {
  it.each<[string, string, Readonly<Record<string, string | readonly string[]>>]>([
    ['a good computer', 'hhhhhuuuhu', {}],
    [
      'scripts off by default',
      'fhhhhuuuhu',
      { policy: 'Restricted', 'policy.CurrentUser': 'Undefined' },
    ],
    [
      'scripts off by Group Policy',
      'fhhhhuuuhu',
      { policy: 'AllSigned', 'policy.MachinePolicy': 'AllSigned' },
    ],
    ['an old Windows PowerShell', 'hfhhhuuuhu', { ps: '3.0', edition: '' }],
    ['an old PowerShell 7', 'hfhhhuuuhu', { ps: '7.1.7', edition: 'Core' }],
    ['PowerShell 7', 'hhhhhuuuhu', { ps: '7.5.4', edition: 'Core' }],
    [
      'Basic off by policy, not elevated',
      'hhfhhuuuhu',
      { admin: 'False', 'basic.policy': '0', basic: 'skipped' },
    ],
    ['Basic off', 'hhfhhuuuhu', { basic: 'false' }],
    ['not elevated', 'hhuhhuuuhu', { admin: 'False', basic: 'skipped' }],
    ['no WinRM service', 'hhuhhuuuhu', { winrm: '', basic: 'skipped' }],
    ['WinRM stopped', 'hhuhhuuuhu', { winrm: 'Stopped', basic: 'skipped' }],
    ['no way to the sign-in host', 'hhhfhuuuhu', { reach: 'False' }],
    ['a proxy in between', 'hhhuhuuuhu', { reach: 'False', proxy: 'proxy.contoso.com:8080' }],
    ['an old connector without the assistant', 'hhhhfuuuhu', { module: [CONNECTOR] }],
    [
      'an old connector with the assistant',
      'hhhhhuuuhu',
      { module: [CONNECTOR], msoidsvc: 'Running' },
    ],
    [
      'three sessions',
      'hhhhhuuufu',
      {
        session: [
          'admin0a.online.lync.com|Opened',
          'admin0a.online.lync.com|Broken',
          'admin1a.online.lync.com|Opened',
        ],
      },
    ],
    [
      'three sessions of another product',
      'hhhhhuuuhu',
      {
        session: [
          'outlook.office365.com|Opened',
          'outlook.office365.com|Opened',
          'outlook.office365.com|Opened',
        ],
      },
    ],
    [
      'French Windows: the same names',
      'fhhhhuuuhu',
      { policy: 'Restricted', 'policy.CurrentUser': 'Undefined', os: '10.0.19045.0' },
    ],
    [
      'a locked-down language mode',
      'hhuuhuuuhu',
      {
        mode: 'ConstrainedLanguage',
        time: '!RuntimeException',
        admin: '!RuntimeException',
        basic: '!RuntimeException',
        proxy: '!RuntimeException',
        reach: '!RuntimeException',
      },
    ],
    [
      'PowerShell 7 on a Mac',
      'hhuhuuuuhu',
      {
        ps: '7.5.4',
        edition: 'Core',
        platform: 'Unix',
        policy: 'Unrestricted',
        admin: '!PlatformNotSupportedException',
        winrm: '!CommandNotFoundException',
        basic: '!PlatformNotSupportedException',
        msoidsvc: '!CommandNotFoundException',
      },
    ],
  ])('reads %s', (_machine, expected, change) => {
    expect(states(block(change))).toBe(expected);
  });

  it('says which scope decides, and what was seen', () => {
    expect(table(block())['execution-policy']?.seen).toBe('RemoteSigned (CurrentUser)');
    expect(table(block())['powershell-version']?.seen).toBe('5.1.26100.4061 Desktop');
  });

  it.each<[string, string, string, Readonly<Record<string, string | readonly string[]>>]>([
    [
      'execution-policy',
      'holds',
      'Bypass',
      { policy: 'Bypass', 'policy.CurrentUser': 'Undefined' },
    ],
    ['execution-policy', 'holds', 'Unrestricted (CurrentUser)', { policy: 'Unrestricted' }],
    [
      'execution-policy',
      'fails',
      'AllSigned (MachinePolicy)',
      { policy: 'AllSigned', 'policy.MachinePolicy': 'AllSigned', 'policy.UserPolicy': 'Bypass' },
    ],
    [
      'execution-policy',
      'holds',
      'RemoteSigned (UserPolicy)',
      { 'policy.MachinePolicy': '!RuntimeException', 'policy.UserPolicy': 'RemoteSigned' },
    ],
    ['execution-policy', 'holds', 'RemoteSigned (CurrentUser)', { policy: ' RemoteSigned' }],
    ['execution-policy', 'holds', 'RemoteSigned (Process)', { 'policy.Process': 'RemoteSigned' }],
    [
      'execution-policy',
      'holds',
      'RemoteSigned (LocalMachine)',
      { 'policy.CurrentUser': 'Undefined', 'policy.LocalMachine': 'RemoteSigned' },
    ],
    ['execution-policy', 'unknown unread', '', { policy: '!RuntimeException' }],
    ['execution-policy', 'unknown unread', '', { policy: '' }],
    ['powershell-version', 'holds', '7.2.0 Core', { ps: '7.2.0', edition: 'Core' }],
    ['powershell-version', 'holds', '8.0.1 Core', { ps: '8.0.1', edition: 'Core' }],
    ['powershell-version', 'fails', '6.2.7 Core', { ps: '6.2.7', edition: 'Core' }],
    ['powershell-version', 'fails', '5.0.1', { ps: '5.0.1', edition: '' }],
    ['powershell-version', 'fails', '4.5', { ps: '4.5', edition: '!RuntimeException' }],
    ['powershell-version', 'fails', '7 Core', { ps: '7', edition: 'Core' }],
    ['powershell-version', 'unknown unread', '', { ps: '' }],
    ['powershell-version', 'unknown unread', '', { ps: 'five' }],
    ['winrm-basic-auth', 'fails', 'AllowBasic = 0', { 'basic.policy': '0', basic: 'true' }],
    ['winrm-basic-auth', 'fails', 'Basic = false', { 'basic.policy': '1', basic: 'False' }],
    ['winrm-basic-auth', 'holds', 'Basic = true', { 'basic.policy': '1', basic: 'True' }],
    ['winrm-basic-auth', 'holds', 'AllowBasic = 1', { 'basic.policy': '1', basic: 'skipped' }],
    ['winrm-basic-auth', 'unknown rights', 'WinRM Running', { basic: 'skipped' }],
    ['winrm-basic-auth', 'unknown rights', '', { basic: 'skipped', winrm: '' }],
    [
      'winrm-basic-auth',
      'unknown unread',
      '',
      { basic: '!RuntimeException', winrm: '!RuntimeException' },
    ],
    ['live-id-connect', 'holds', 'login.microsoftonline.com:443', { proxy: 'p:8080' }],
    ['live-id-connect', 'fails', 'login.microsoftonline.com:443', { reach: 'False', proxy: '' }],
    ['live-id-connect', 'unknown proxy', 'p:8080', { reach: 'False', proxy: 'p:8080' }],
    ['live-id-connect', 'unknown proxy', 'HTTPS_PROXY', { reach: 'False', 'proxy.env': 'set' }],
    [
      'live-id-connect',
      'unknown proxy',
      'p:8080',
      { reach: '!SocketException', proxy: 'p:8080', 'proxy.env': 'set' },
    ],
    ['live-id-connect', 'unknown unread', '', { reach: '!SocketException' }],
    ['live-id-module', 'holds', '', {}],
    ['live-id-module', 'holds', 'msoidsvc Stopped', { msoidsvc: 'Stopped' }],
    ['live-id-module', 'unknown unread', '', { msoidsvc: '!RuntimeException' }],
    [
      'live-id-module',
      'fails',
      'SkypeOnlineConnector 7.0.0.0, LyncOnlineConnector 5.0',
      { module: [CONNECTOR, 'MicrosoftTeams|7.1.0|C:\\A', 'LyncOnlineConnector|5.0|C:\\B'] },
    ],
    ['live-id-module', 'holds', 'msoidsvc Running', { module: CONNECTOR, msoidsvc: 'Running' }],
    ['logon-failed', 'unknown service', '', {}],
    ['user-shell-limit', 'holds', '0', {}],
    [
      'user-shell-limit',
      'holds',
      '2',
      {
        session: [
          'api.interfaces.records.teams.microsoft.com|Opened',
          'ADMIN0A.ONLINE.LYNC.COM|Disconnected',
          'admin0a.online.lync.com|Closed',
          'admin0a.online.lync.com.evil.example|Opened',
          'xapi.interfaces.records.teams.microsoft.com|Opened',
          'api.interfaces.records.teams.microsoft.com.example|Opened',
        ],
      },
    ],
    [
      'user-shell-limit',
      'fails',
      '4',
      { session: Array.from({ length: 4 }, () => 'admin0a.online.lync.com|Opened') },
    ],
  ])('says of %s: %s, “%s”', (scenario, expected, seen, change) => {
    const found = table(block(change))[scenario];
    expect([found?.state, found?.why].filter((each) => each !== undefined).join(' ')).toBe(
      expected,
    );
    expect(found?.seen).toBe(seen);
  });

  it('rules nothing out that fails or is unknown', () => {
    const bad = {
      policy: 'Restricted',
      ps: '3.0',
      basic: 'skipped',
      reach: 'False',
      module: CONNECTOR,
    };
    expect(Object.values(table(block(bad))).filter(({ rulesOut }) => rulesOut)).toEqual([]);
  });

  it('says why something is unknown', () => {
    expect(table(block())['logon-failed']?.why).toBe('service');
    expect(table(block({ basic: 'skipped' }))['winrm-basic-auth']?.why).toBe('rights');
    expect(table(block({ reach: '!SocketException' }))['live-id-connect']?.why).toBe('unread');
  });

  it('rules out what holds, but not by the sessions of one window', () => {
    const out = Object.values(table(block())).filter(({ rulesOut }) => rulesOut);
    expect(out.map(({ scenario }) => scenario)).toEqual(PRECONDITIONS.slice(0, 5));
  });

  it('keeps the modules', () => {
    const collected = readReport(block());
    expect(collected.kind === 'report' && modules(collected.report)).toEqual([
      {
        name: 'MicrosoftTeams',
        version: '7.1.0',
        folder: 'C:\\Program Files\\WindowsPowerShell\\Modules\\MicrosoftTeams\\7.1.0',
      },
    ]);
    expect(modules({})).toEqual([]);
    expect(modules({ module: ['A', 'B|2|C:\\x|y'] })).toEqual([
      { name: 'A', version: '', folder: '' },
      { name: 'B', version: '2', folder: 'C:\\x|y' },
    ]);
  });
});

describe('readReport', () => {
  it('reads a block cut at any width, quoted and with text around it', () => {
    const whole = readReport(block({ module: [CONNECTOR] }));
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom('', '> ', '    '),
        fc.constantFrom('\n', '\r\n'),
        (width, mark, newline) => {
          const text = block({ module: [CONNECTOR] })
            .split('\r\n')
            .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
            .map((line) => mark + line)
            .join(newline);
          const read = readReport(`PS C:\\> & { ... }${newline}${text}${newline}PS C:\\>`);
          const squeezed = (value: unknown) => JSON.stringify(value).replaceAll(' ', '');
          expect(squeezed(read)).toBe(squeezed(whole));
        },
      ),
    );
  });

  it('does not read the command itself, which holds both marks in quotes', () => {
    const read = readReport(`PS C:\\> ${COLLECTION_COMMAND}\r\n${block({ ps: '7.5.4' })}`);
    expect(read.kind === 'report' && read.report.ps).toEqual(['7.5.4']);
  });

  it('says that the command was copied and not run', () => {
    expect(readReport(COLLECTION_COMMAND).kind).toBe('incomplete');
  });

  it('takes the last of several', () => {
    const read = readReport(`${block()}\n${block({ ps: '7.5.4' })}`);
    expect(read.kind === 'report' && read.report.ps).toEqual(['7.5.4']);
  });

  it('says that the end is missing', () => {
    expect(readReport(block().slice(0, 300)).kind).toBe('incomplete');
  });

  it('says that another version wrote it', () => {
    expect(readReport(block().replace('CHECK 1', 'CHECK 2'))).toEqual({
      kind: 'other-version',
      version: 2,
    });
  });

  it('finds none in anything else', () => {
    expect(readReport('Get-CsWebTicket : Logon failed').kind).toBe('none');
    expect(mayHoldReport('Get-CsWebTicket : Logon failed')).toBe(false);
    expect(mayHoldReport(block())).toBe(true);
  });

  it('is total on any text, and any report gives ten answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER }), fc.string(), (inside, value) => {
        const text = `-----BEGIN SFBO-CHECK 1-----\n${inside}\npolicy=${value}\n__proto__=x\n-----END SFBO-CHECK-----`;
        const read = readReport(text);
        if (read.kind === 'report') expect(preconditions(read.report)).toHaveLength(10);
      }),
    );
  });
});
