import type { Report } from './collection.ts';

/** The ten preconditions, by the scenario that follows where one fails, in the order of a connection. */
export const PRECONDITIONS = [
  'execution-policy',
  'powershell-version',
  'winrm-basic-auth',
  'live-id-connect',
  'live-id-module',
  'logon-failed',
  'tenant-permission',
  'tenant-access-disabled',
  'user-shell-limit',
  'tenant-shell-limit',
] as const;

export type Precondition = {
  readonly scenario: (typeof PRECONDITIONS)[number];
  readonly state: 'holds' | 'fails' | 'unknown';
  /** What was seen, as PowerShell names it: the same in every language. Empty where nothing can be seen here. */
  readonly seen: string;
  /**
   * Why it is unknown: `service`, only the service knows; `rights`, an administrator window would tell; `proxy`, a proxy
   * stands between; `unread`, the command could not read it.
   */
  readonly why: 'service' | 'rights' | 'proxy' | 'unread' | undefined;
  /** Whether the scenario can be excluded on this computer. */
  readonly rulesOut: boolean;
};

/** What a report says about each of the ten. */
export function preconditions(report: Report): readonly Precondition[] {
  return PRECONDITIONS.map((scenario) => ({ scenario, ...CHECKS[scenario](report) }));
}

type Finding = Omit<Precondition, 'scenario'>;

const holds = (seen: string, rulesOut = true): Finding => ({
  state: 'holds',
  seen,
  why: undefined,
  rulesOut,
});
const fails = (seen: string): Finding => ({
  state: 'fails',
  seen,
  why: undefined,
  rulesOut: false,
});
const unknown = (why: Precondition['why'], seen = ''): Finding => ({
  state: 'unknown',
  seen,
  why,
  rulesOut: false,
});
const service = () => unknown('service');

/** The value of a key; undefined where it is missing or the command could not read it. */
function one(report: Report, key: string): string | undefined {
  const value = report[key]?.[0]?.trim();
  return value === undefined || value.startsWith('!') ? undefined : value;
}

const CHECKS: Readonly<Record<Precondition['scenario'], (report: Report) => Finding>> = {
  'execution-policy': executionPolicy,
  'powershell-version': powerShellVersion,
  'winrm-basic-auth': winrmBasic,
  'live-id-connect': signInHost,
  'live-id-module': assistant,
  'logon-failed': service,
  'tenant-permission': service,
  'tenant-access-disabled': service,
  'user-shell-limit': ownSessions,
  'tenant-shell-limit': service,
};

/** The scopes in the order in which they win. */
const SCOPES = ['MachinePolicy', 'UserPolicy', 'Process', 'CurrentUser', 'LocalMachine'];

function executionPolicy(report: Report): Finding {
  const policy = one(report, 'policy');
  if (policy === undefined || policy === '') return unknown('unread');
  const scope = SCOPES.find((each) => {
    const own = one(report, `policy.${each}`);
    return own !== undefined && own !== 'Undefined';
  });
  const seen = scope === undefined ? policy : `${policy} (${scope})`;
  return ['RemoteSigned', 'Unrestricted', 'Bypass'].includes(policy) ? holds(seen) : fails(seen);
}

/** Windows PowerShell 5.1, or PowerShell 7.2: what the Teams module asks for since 6.3.0. */
function powerShellVersion(report: Report): Finding {
  const version = one(report, 'ps') ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (!(major > 0)) return unknown('unread');
  const edition = one(report, 'edition') ?? '';
  const seen = edition === '' ? version : `${version} ${edition}`;
  const enough = major > 7 || (major === 7 && minor >= 2) || (major === 5 && minor >= 1);
  return enough ? holds(seen) : fails(seen);
}

function winrmBasic(report: Report): Finding {
  const policy = one(report, 'basic.policy');
  if (policy === '0') return fails('AllowBasic = 0');
  const value = one(report, 'basic')?.toLowerCase();
  if (value === 'false') return fails('Basic = false');
  if (value === 'true') return holds('Basic = true');
  if (policy === '1') return holds('AllowBasic = 1');
  const winrm = one(report, 'winrm') ?? '';
  const seen = winrm === '' ? '' : `WinRM ${winrm}`;
  return unknown(value === 'skipped' ? 'rights' : 'unread', seen);
}

function signInHost(report: Report): Finding {
  const reached = one(report, 'reach');
  const proxy = one(report, 'proxy') ?? '';
  const behind = proxy !== '' && proxy !== 'direct';
  if (reached === 'True') return holds('login.microsoftonline.com:443');
  if (behind || one(report, 'proxy.env') === 'set')
    return unknown('proxy', behind ? proxy : 'HTTPS_PROXY');
  return reached === 'False' ? fails('login.microsoftonline.com:443') : unknown('unread');
}

/** Only the old connectors ask for the assistant. */
function assistant(report: Report): Finding {
  const old = modules(report).filter(({ name }) => name !== 'MicrosoftTeams');
  const status = one(report, 'msoidsvc');
  if (status === undefined) return unknown('unread');
  if (old.length === 0) return holds(status === '' ? '' : `msoidsvc ${status}`);
  const names = old.map(({ name, version }) => `${name} ${version}`).join(', ');
  return status === '' ? fails(names) : holds(`msoidsvc ${status}`);
}

/** Sessions that count at the service; of this window only, so that few of them exclude nothing. */
function ownSessions(report: Report): Finding {
  const open = (report.session ?? []).filter((line) => {
    const [host = '', state = ''] = line.split('|');
    return (
      /\.online\.lync\.com$|^api\.interfaces\.records\.teams\.microsoft\.com$/i.test(host) &&
      state !== 'Closed'
    );
  });
  return open.length >= MOST_SESSIONS
    ? fails(String(open.length))
    : holds(String(open.length), false);
}

/** How many sessions the service allowed one administrator. */
const MOST_SESSIONS = 3;

/** A module that is installed. */
export type Installed = {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
};

/** The modules of a report: the Teams module and the two old connectors. */
export function modules(report: Report): readonly Installed[] {
  return (report.module ?? []).map((line) => {
    const [name = '', version = '', ...folder] = line.split('|');
    return { name, version, folder: folder.join('|') };
  });
}
