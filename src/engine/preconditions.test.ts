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
    expect(collected.kind === 'report' && modules(collected.report)[0]?.version).toBe('7.1.0');
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
