import { recordOf, recordsOf } from './match/records.ts';
import { spanOf, viewsOf, type Span, type View } from './views.ts';

export const VALUE_KINDS = [
  'user',
  'server',
  'tenant',
  'tenant-id',
  'module-name',
  'module-path',
  'module-version',
  'powershell-version',
] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

/** Something an error names: `value` without line breaks and quotes, and where it stands in the reader's text (UTF-16). */
export type Value = Span & { readonly kind: ValueKind; readonly value: string };

/** How far a record is looked for around the evidence, in characters. */
const REACH = 6000;

/**
 * What the error record around `evidence` names: at most one value of each kind, the one that the message itself gives
 * rather than one that only stands nearby.
 *
 * @param evidence what decided for the answer, in the offsets of `text`
 */
export function valuesOf(text: string, evidence: Span): readonly Value[] {
  const record = recordAround(text, evidence);
  const views = viewsOf(text.slice(record.start, record.end));
  return VALUE_KINDS.flatMap((kind) => {
    const found = firstIn(kind, views);
    if (!found) return [];
    const { value, start, end } = found;
    return [{ kind, value, start: record.start + start, end: record.start + end }];
  });
}

function recordAround(text: string, evidence: Span): Span {
  const start = Math.max(0, evidence.start - REACH);
  const part = text.slice(start, evidence.end + REACH);
  const letters = { text: part, at: Array.from(part, (_, position) => position) };
  const own = { start: evidence.start - start, end: evidence.end - start };
  const record = recordOf(recordsOf(part, letters), own, part.length);
  return { start: start + record.start, end: start + record.end };
}

/** The best pattern that finds something decides; a joined line is believed before a plain one. */
function firstIn(kind: ValueKind, views: readonly View[]): (Span & { value: string }) | undefined {
  for (const { pattern, accept } of PATTERNS[kind]) {
    for (const view of views) {
      for (const found of view.text.matchAll(pattern)) {
        const [start, end] = found.indices?.[1] ?? [0, 0];
        const value = tidy(view.text.slice(start, end));
        if (value === '' || accept?.(value) === false) continue;
        return { value, ...spanOf(view, { start, end }) };
      }
    }
  }
  return undefined;
}

/** A console that breaks a line at a blank takes the blank away; behind a backslash there was none. */
function tidy(value: string): string {
  return value
    .replaceAll(/([\\/])[ \t]*\r?\n[ \t|>]*/g, '$1')
    .replaceAll(/[ \t]*\r?\n[ \t|>]*(?=[\\/])/g, '')
    .replaceAll(/\s*\r?\n[ \t|>]*/g, ' ')
    .replaceAll(/\\{2,}(?=[^\\])/g, (run, at: number) => (at === 0 ? run : '\\'))
    .trim();
}

type Pattern = {
  /** Its first group is the value. */
  readonly pattern: RegExp;
  readonly accept?: (value: string) => boolean;
};

const OPEN = `(?:'|"|\`|‘|’|‚|‛|“|”|„|«|»|‹|›|&#39;|&quot;|\\\\")\\s{0,2}`;
const CLOSE = `\\s{0,2}(?:'|"|\`|‘|’|‚|‛|“|”|„|«|»|‹|›|&#39;|&quot;|\\\\")`;
/** What stands between quotes, over a line break too. */
const INSIDE = `([^'"\`‘’‚‛“”„«»‹›\\r\\n&]{1,200}(?:\\r?\\n[^'"\`‘’‚‛“”„«»‹›\\r\\n&]{1,200}){0,3}?)`;
const INSIDE_LINE = `([^'"\`‘’‚‛“”„«»‹›\\r\\n&]{1,128}?)`;
/** Blank, or a line break with the bar of PowerShell 7 or quoting in front of the next line. */
const GAP = `[\\s|>]{1,20}`;
const HOST = `([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,250}[\\p{L}\\p{N}_])?)`;
const ADDRESS = `([\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,200}[\\p{L}\\p{N}])`;
const VERSION = `(\\d{1,3}(?:\\.\\d{1,6}){1,3})`;
const GUID = `([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`;
const USER =
  'user(?: account)?|account|utilisateur|compte|benutzers?|konto|usuario|cuenta|utente|account|utilizador|usuário|conta|gebruiker';
/** The name of a module, without a path. */
const MODULE = `([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,98}[\\p{L}\\p{N}_])?)`;
const TENANT = 'tenant|locataire|mandanten?|inquilino|abonné';

const pattern = (source: string) => new RegExp(source, 'dgiu');

/** A file of a module, in a path with or without a drive; names of folders may be broken at their blanks. */
const PATH = `((?:[a-z]:|\\\\\\\\[\\p{L}\\p{N}._-]{1,60}|/)[\\\\/]{1,2}(?:[^\\\\/:*?"'<>|\\r\\n«»„“”]{1,80}(?:\\r?\\n[ \\t|>]{0,12}[^\\\\/:*?"'<>|\\r\\n«»„“”]{1,80})?(?:\\r?\\n[ \\t|>]{0,12})?[\\\\/]{1,2}(?:\\r?\\n[ \\t|>]{0,12})?){1,14}[\\p{L}\\p{N}._-]{1,100}\\.(?:psm1|psd1))`;
const UNIX_PATH = `(/(?:[^\\\\/:*?"'<>|\\s]{1,80}/){1,14}[\\p{L}\\p{N}._-]{1,100}\\.(?:psm1|psd1))`;

const PATTERNS: Readonly<Record<ValueKind, readonly Pattern[]>> = {
  user: [
    {
      pattern: pattern(`(?<![\\p{L}])(?:${USER})${GAP}${OPEN}${INSIDE_LINE}${CLOSE}`),
      accept: isUser,
    },
    { pattern: pattern(ADDRESS) },
    { pattern: pattern(`(?:run ?as user|user ?name)\\s?:\\s?(\\S{2,100})`) },
  ],
  server: [
    { pattern: pattern(`[a-z]+-[a-z]+ ?:${GAP}\\[${HOST}\\]`) },
    {
      pattern: pattern(
        `(?:remote server|serveur distant|remoteserver|servidor remoto|server remoto|externe server)${GAP}(?:${OPEN})?${HOST}(?=${CLOSE}|[\\s|]{1,20}(?:failed|a échoué|ist|folgend|produjo|se|non|ha|falhou|is))`,
      ),
    },
    {
      pattern: pattern(
        `(?:remote name could not be resolved|nom distant n['’]a pas pu être résolu)\\s?:?${GAP}${OPEN}${HOST}${CLOSE}`,
      ),
    },
    { pattern: pattern(`\\bMachine=["']${HOST}["']`) },
    { pattern: pattern(`https?://${HOST}(?::\\d{1,5})?/(?:OcsPowershell|PowerShell)`) },
  ],
  tenant: [
    { pattern: pattern(`(?<!\\p{L})(?:${TENANT})${GAP}${OPEN}${INSIDE_LINE}${CLOSE}`) },
    { pattern: pattern(`([\\p{L}\\p{N}-]{1,63}(?:\\.mail)?\\.onmicrosoft\\.(?:com|us|de|cn))`) },
  ],
  'tenant-id': [
    { pattern: pattern(`(?:${TENANT})(?: ?ids?)?[\\s:='"‘’“”«({]{1,6}${GUID}`) },
    { pattern: pattern(`microsoftonline\\.[a-z]{2,3}/${GUID}`) },
  ],
  'module-name': [
    { pattern: pattern(`found in the module${GAP}${OPEN}${MODULE}${CLOSE}`) },
    { pattern: pattern(`Import-Module\\s{1,20}(?:-Name\\s{1,20})?${MODULE}${CLOSE}`) },
  ],
  'module-path': [
    {
      pattern: pattern(`(?:module|modul|módulo|modulo)${GAP}${OPEN}${INSIDE}${CLOSE}`),
      accept: isModuleFile,
    },
    { pattern: pattern(PATH) },
    { pattern: pattern(UNIX_PATH) },
  ],
  'module-version': [
    {
      pattern: pattern(
        `[\\\\/]Modules[\\\\/]{1,2}\\s{0,12}[\\p{L}\\p{N}._-]{1,60}[\\\\/]{1,2}\\s{0,12}${VERSION}[\\\\/]`,
      ),
    },
    {
      pattern: pattern(
        `(?:MicrosoftTeams|SkypeOnlineConnector|LyncOnlineConnector)["']?[\\s,:('-]{1,12}(?:version\\s)?v?${VERSION}`,
      ),
    },
    {
      pattern: pattern(
        `(?:script|binary|manifest)\\s{1,12}${VERSION}\\s{1,12}(?:MicrosoftTeams|SkypeOnlineConnector|LyncOnlineConnector)`,
      ),
    },
  ],
  'powershell-version': [
    // What the message says is loaded, or is on this computer, stands before what the module asks for.
    {
      pattern: pattern(
        `(?:loaded (?:windows )?powershell is|powershell on this computer is|powershell chargée est|powershell installée sur cet ordinateur est|powershell (?:version )?auf (?:dem|diesem) computer (?:ist|lautet))${GAP}${OPEN}${VERSION}`,
      ),
    },
    { pattern: pattern(`\\bPSVersion\\s{0,20}[:=]?\\s{1,20}${VERSION}`) },
    { pattern: pattern(`(?<![\\p{L}.])(?:windows )?powershell\\s(?:version\\s)?v?${VERSION}`) },
  ],
};

function isUser(value: string): boolean {
  return !/\s.*\s|[\\/].*[\\/]/.test(value) && value.length > 1;
}

function isModuleFile(value: string): boolean {
  return /\.(?:psm1|psd1|dll)$/i.test(value) && /[\\/]/.test(value);
}
