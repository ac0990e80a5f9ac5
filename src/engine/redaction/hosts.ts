import { QUOTES, type Rule } from './kinds.ts';

/* Computers and domains. Microsoft's own stay, for they say which service printed a message. */

const LABEL = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?';
/** A name with dots. */
const FULL = `${LABEL}(?:\\.${LABEL}){1,10}`;
/** A name with or without dots. */
const ANY = `${LABEL}(?:\\.${LABEL}){0,10}`;

const MICROSOFT =
  /(?:^|\.)(?:lync|microsoft|microsoftonline|microsoftonline-p|office365|office|outlook|live|windows|windowsazure|azure|skype|sfbassets|msn|msocsp|microsoft365|powershellgallery|visualstudio|windowsupdate|dynamics|powerapps|powerplatform|powerbi|bing|sharepoint|onmicrosoft|b2clogin|ciamlogin|hotmail|msidentity|passport|xboxlive)\.com$|(?:^|\.)(?:aka\.ms|windows\.net|office\.net|msauth\.net|msftauth\.net|msauthimages\.net|msftauthimages\.net|azureedge\.net|azurewebsites\.net|akadns\.net|azure\.net|msft\.net|onestore\.ms|onedrive\.com|cloud\.microsoft|static\.microsoft|microsoft|microsoftonline\.(?:us|de)|partner\.microsoftonline\.cn|office365\.us|microsoft\.us|azure\.us|lync\.us|teams\.us|live\.net|nuget\.org|microsoftstream\.com|trafficmanager\.net)$/i;

/** Below these stands the name of a customer. */
const BELOW =
  '(?:-(?:my|admin|public|files))?(?:\\.mail)?\\.(?:onmicrosoft\\.(?:com|us|de|cn)|sharepoint\\.(?:com|us|de|cn)|b2clogin\\.com|ciamlogin\\.com|azurewebsites\\.net|mail\\.protection\\.outlook\\.com|crm\\d{0,2}\\.dynamics\\.com|(?:blob|file|queue|table|vault|database|web)\\.(?:core\\.)?windows\\.net|vault\\.azure\\.net|cloudapp\\.(?:net|azure\\.com)|azurefd\\.net|trafficmanager\\.net|azureedge\\.net)';

/** Microsoft's own names below those. */
const NOT_CUSTOMERS =
  /^(?:www|go|go2|login|autodiscover|onegetcdn|psg-prod-eastus|cdn|aadcdn|admin)$/i;

/** Endings of names that are hosts beyond doubt; two letters are countries, but for endings of files. */
const ENDINGS =
  /^(?:com|net|org|edu|gov|mil|int|info|biz|eu|io|ai|app|dev|cloud|tech|online|site|website|shop|store|xyz|group|global|solutions|services|company|bank|health|agency|digital|consulting|systems|software|network|support|email|media|expert|team|work|works|world|paris|bzh|alsace|corsica|london|berlin|bayern|hamburg|koeln|cologne|wien|tirol|amsterdam|swiss|quebec|africa|asia|cat|museum|coop|aero|jobs|mobi|pro|tel|travel|post|arpa|local|lan|intra|internal|corp|home|localdomain|domain|private|priv|intranet|test|example|invalid|localhost|ad|ads|loc|office|lcl|dom|hq|gouv|site|internal)$/i;
const FILES =
  /^(?:ps|py|sh|cs|md|pl|rs|so|cc|mm|tf|vb|js|ts|db|bz|gz|id|is|in|it|to|no|be|at|me|my|so|do|am|as)$/i;
const NAMESPACES =
  /^(?:system|microsoft|windows|newtonsoft|azure|mscorlib|asp|ado|vb|node|powershell|management|internal|about_\w+)$/i;

const LABELLED =
  "machine|machine ?name|computer(?: ?name)?|ps ?computer ?name|host ?name|server(?: ?name)?|target ?name|nom d['’]h[ôo]te|nom de l['’](?:h[ôo]te|ordinateur)|ordinateur|serveur|computername|rechner(?:name)?|equipo|servidor";

/** What a computer is called in a sentence. */
const BEFORE_NAMES =
  "computer(?: ?name)?|machine|workstation|laptop|desktop|host(?: ?name)?|server|pc|ordinateur(?: portable)?|poste(?: de travail)?|portable|hôte|serveur|nom d['’]h[ôo]te|nom de l['’](?:h[ôo]te|ordinateur)|rechner|equipo|servidor";

/** Windows allows no longer one. */
const LONGEST_COMPUTER_NAME = 15;

/** What else is numbered so: standards, updates, faults. */
const NUMBERED =
  /^(?:ISO|UTF|SHA|MD|RFC|CVE|CWE|TLS|SSL|HTTP|AES|RSA|KB|MS|ERROR|CODE|EVENT|LCID|CP|WINDOWS|OFFICE|EXCHANGE|SERVER|VERSION|PS|IPV|IP|PORT|IEC|EN|NF|DIN|ECMA|IEEE|LATIN|BASE)-/;

export const hostRules = (): readonly Rule[] => [
  {
    kind: 'tenant',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_.-])(?:(?:sip|sipfed|autodiscover|lyncdiscover|www|mail)\\.)?((?:${LABEL}\\.){0,4}?${LABEL}?)${BELOW}(?![\\p{L}\\p{N}_-])`,
      'dgiu',
    ),
    accept: (value) => !NOT_CUSTOMERS.test(value),
  },
  {
    kind: 'host',
    pattern: new RegExp(`[a-z][a-z0-9+.-]{1,12}://(?:[^\\s/@]{1,128}@)?(${ANY})`, 'dgiu'),
    accept: isForeign,
  },
  {
    kind: 'host',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}:\\\\])\\\\\\\\(${ANY})(?=\\\\)`, 'dgiu'),
    accept: isForeign,
  },
  {
    kind: 'host',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])-(?:ComputerName|Server|HostName|Cn|Session(?:ComputerName)?|DomainController)[ \\t:]{1,3}[${QUOTES}]?(${ANY})`,
      'dgiu',
    ),
    accept: isForeign,
  },
  {
    kind: 'host',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${LABELLED})["']?\\s{0,20}[:=]\\s{0,3}[${QUOTES}]?(${ANY})`,
      'dgiu',
    ),
    accept: (value, before, after) =>
      isForeign(value) &&
      (/["'=]$/.test(before) || /^(?:\s{0,3}\(|[ \t]*\r?(?:\n|$)|[,;"'])/.test(after)),
  },
  {
    kind: 'host',
    pattern: new RegExp(
      `(?:remote server|serveur distant|remoteserver|servidor remoto|server remoto|externe server)\\s{1,12}[${QUOTES}]?\\s?(${ANY})(?=[${QUOTES}]?\\s{1,12}(?:failed|a échoué|ist |folgend|produjo|non |falhou|is mislukt|se ))`,
      'dgiu',
    ),
    accept: isForeign,
  },
  // The prompt of a remote session.
  { kind: 'host', pattern: new RegExp(`\\[(${ANY})\\]:\\s?PS[ \\t]`, 'dgu'), accept: isForeign },
  // “on computer SRV01”: without a colon, only what is written like a name.
  {
    kind: 'host',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${BEFORE_NAMES})[ \\t]{1,3}[${QUOTES}]?\\s?([\\p{L}\\p{N}][\\p{L}\\p{N}-]{2,14})(?![\\p{L}\\p{N}._-])`,
      'dgiu',
    ),
    accept: (value) => /^[A-Z0-9-]+$/.test(value) && /[A-Z]/.test(value) && /\d/.test(value),
  },
  // Letters, a hyphen and a number in capitals, as computers are named by number.
  {
    kind: 'host',
    pattern:
      /(?<![\p{L}\p{N}_.,:/\\$@#-])[A-Z]{2,13}-(?:[A-Z0-9]{1,8}-){0,2}[A-Z]{0,4}\d{2,8}(?![\p{L}\p{N}_-])/dgu,
    accept: (value) => value.length <= LONGEST_COMPUTER_NAME && !NUMBERED.test(value),
  },
  {
    kind: 'host',
    pattern: new RegExp(`[a-z]{2,20}-[a-z]{2,40}\\s?:\\s{1,12}\\[(${ANY})\\]`, 'dgiu'),
    accept: isForeign,
  },
  {
    kind: 'host',
    pattern: /(?<![\p{L}\p{N}-])(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{6,11}(?![\p{L}\p{N}-])/dgiu,
    accept: (value) => /\d/.test(value) || /^[A-Z-]+$/.test(value),
  },
  {
    kind: 'host',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_.$@\\\\-])${FULL}(?![\\p{L}\\p{N}_(-])`, 'dgu'),
    accept: (value) => isForeign(value) && isHostName(value),
  },
];

function isForeign(host: string): boolean {
  return !MICROSOFT.test(host) && !/^(?:localhost|localhost\.localdomain|\d[\d.]*)$/i.test(host);
}

/** Whether a dotted name is a host and not a file, a type or a member: by its ending and how it is written. */
function isHostName(name: string): boolean {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  const first = labels[0] ?? '';
  if (NAMESPACES.test(first) && /^[A-Z]/.test(last)) return false;
  if (!/\p{L}/u.test(labels.at(-2) ?? '')) return false;
  const known =
    ENDINGS.test(last) ||
    (/^[a-z]{2}$/i.test(last) && (!FILES.test(last) || labels.length > 2 || COUNTRIES.test(last)));
  // A capital at the end is a member or a type (`$session.Id`, `System.IO`), unless all is in capitals.
  const written =
    last === last.toLowerCase() ||
    name === name.toUpperCase() ||
    /^(?:Com|Net|Org|Fr|De|Local|Eu)$/.test(last);
  return known && written && !/^(?:asp|ado|vb|node|e|i)\.(?:net|js|g)$/i.test(name);
}

/** Endings of both files and big countries: `contoso.it` is a host, whatever else ends so. */
const COUNTRIES = /^(?:it|be|at|in|no|is|me|to)$/;
