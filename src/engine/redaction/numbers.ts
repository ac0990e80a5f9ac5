import type { Rule } from './kinds.ts';

/* Identifiers made of digits and hex digits: SIDs, GUIDs, IP addresses. */

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const TENANT =
  /(?:tenant|locataire|mandant|inquilino|abonn|\btid\b|microsoftonline\.[a-z]{2,3}\/|sts\.windows\.net\/)[^\n]{0,40}$/i;

/** These name no one. */
const NOBODY = new Set(['127.0.0.1', '0.0.0.0', '255.255.255.255', '::', '::1']);

export const numberRules = (): readonly Rule[] => [
  { kind: 'sid', pattern: /(?<![\p{L}\p{N}])S-1-\d{1,14}(?:-\d{1,10}){1,15}/dgiu },
  {
    kind: (_value, before) => (TENANT.test(before) ? 'tenant' : 'guid'),
    pattern: new RegExp(`(?<![0-9a-f])${GUID}(?![0-9a-f])`, 'dgiu'),
  },
  { kind: 'guid', pattern: /(?<![\p{L}\p{N}])[0-9a-f]{32}(?![\p{L}\p{N}])/dgiu },
  {
    kind: 'ip',
    pattern: /(?<![\w:.\])])[0-9a-f:]{2,39}(?:\.\d{1,3}){0,3}(?:%\w{1,20})?(?![\w:])/dgiu,
    accept: (value) => !NOBODY.has(value) && isIpv6(value),
  },
  {
    kind: 'ip',
    pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/dgu,
    accept: (value, before, after) =>
      !NOBODY.has(value) && isIpv4(value) && !isVersion(value, before, after),
  },
];

function isIpv4(value: string): boolean {
  return value.split('.').every((part) => Number(part) <= 255);
}

/** Products have four-part versions too: said to be one, a folder of its own, or small and ending in zeros. */
function isVersion(value: string, before: string, after: string): boolean {
  return (
    /(?:version|versie|versión|versão)s?["']?\s{0,40}[:=]?\s{0,3}["'«]?\s?v?$/i.test(before) ||
    (/\\$/.test(before) && after.startsWith('\\') && !/\\\\$/.test(before)) ||
    /^\d\.\d{1,2}\.0\.0$/.test(value)
  );
}

function isIpv6(candidate: string): boolean {
  const [address = ''] = candidate.split('%');
  const dots = address.lastIndexOf(':') + 1;
  const v4 = address.slice(dots);
  if (v4.includes('.') && !/^(?:\d{1,3}\.){3}\d{1,3}$/.test(v4)) return false;
  const groups = v4.includes('.') ? `${address.slice(0, dots)}0:0` : address;
  if (groups.split('::').length > 2 || groups.includes(':::')) return false;
  const short = groups.includes('::');
  const parts = groups.split(/::?/).filter((part) => part !== '');
  if (!short && (groups.startsWith(':') || groups.endsWith(':'))) return false;
  const fits = short ? parts.length <= 7 && parts.length > 0 : parts.length === 8;
  return fits && parts.every((part) => part.length <= 4 && !part.includes('.'));
}
