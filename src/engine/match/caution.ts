import { standsIn } from './approximate.ts';
import type { CompiledContext } from './compiled.ts';
import { confused, lettersOf } from './letters.ts';

/** Who printed a record, as far as its words say. */
export type Origin = 'ours' | 'other' | 'unknown';

/** A script, module or profile: its path says who printed the message. */
const SCRIPT_FILE = /[\w.-]{1,80}\.(?:ps1|psm1|psd1|cmd|ps1xml)\b/gi;

/** A script of somebody's own whose name says that it is about our product. */
const ABOUT_OURS = /sfb|skype|lync|teams|csonline|connector/i;

/** The module that PowerShell writes for the commands of a remote session, whichever: its name says nothing. */
const OF_SESSION = /^tmp_\w{4,12}\.\w{3}\.psm1$/i;

/**
 * A WSMan address or port, the remote switch of `winrm`, a computer by its name, or in brackets before what it answers to a
 * command: a server that is none of ours.
 */
const OTHER_SERVER =
  /https?:\/\/[^\s"'<>]{1,200}\/wsman(?![\w/])|https?:\/\/[^\s"'<>/]{1,200}:598[56]\b|(?<![\w./-])\w[\w.-]{0,190}:598[56]\b|\s-r(?:emote)?:\S|\b[A-Z][a-z]{1,20}-[A-Za-z]{1,60} ?: ?\[[\w.-]{1,200}\]|\s-ComputerName\s{1,4}[\w"'.]/i;

/**
 * The address or the full name of a computer. Not the domain of an account, nor a site that people read: a message that a
 * server refuses with names the server, where it stands beside one.
 */
const HOST =
  /(?<![\w@.-])(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d{1,3}\.\d{1,3}(?![\w.])|(?<![\w@./\\-])(?!www\.)[a-z0-9][\w-]{0,62}\.[\w.-]{1,190}\.(?:com|net|org|local|lan|corp|intra|test)(?![\w@])/gi;

/** A name as people give it to servers: `HV-CLU-02`, `SRV-RDS-LYON`. In capitals, with a piece that says what it serves. */
const SERVER_NAME =
  /(?<![\w.\\/@-])(?=[A-Z0-9-]{0,14}[-0-9])[A-Z0-9-]{0,12}(?:SRV|SVR|SQL|HV|RDS|EXCH|WSUS|NODE|HOST|ESX|CTX|DC\d|APP\d|WEB\d|FS\d|DB\d)[A-Z0-9-]{0,12}(?![\w@])/;

/** Where documentation lives, and the domains that accounts of the service begin with. */
const NO_SERVER = /microsoft\.com$/i;

/** The machine that a WSMan fault names. */
const MACHINE = /\sMachine=\\?["']?([\w.-]{1,255})/i;

/** What is known of a message. */
type Refused = {
  /** Only our product prints it, so that another's name beside it says little; a server that is none of ours still counts. */
  readonly own?: boolean;
  /** A server refuses with it. */
  readonly byServer?: boolean;
};

/**
 * Looks for signs of our own product first: where both are there, ours decides.
 */
export function originOf(
  letters: string,
  text: string,
  context: CompiledContext,
  { own = false, byServer = false }: Refused = {},
): Origin {
  if (ofOurs(letters, context)) return 'ours';
  if (!own && context.others.some((sign) => letters.includes(sign))) return 'other';
  if (serverNamed(letters, context)) return 'other';
  if (OTHER_SERVER.test(text)) return 'other';
  const [, machine] = byServer ? (MACHINE.exec(text) ?? []) : [];
  if (machine !== undefined) return ofOurs(lettersOf(machine).text, context) ? 'ours' : 'other';
  if (byServer && hostNamed(text)) return 'other';
  if (own) return 'unknown';
  return scriptOfOthers(text) ? 'other' : 'unknown';
}

/** A sign of ours must have so many letters to be believed with a typing error in it, and one error for as many more. */
const LETTERS_PER_MISTAKE = 9;
/**
 * What the message itself says: a script of somebody's own in it is what printed it, whatever is told around it.
 */
export function originInside(letters: string, text: string, context: CompiledContext): Origin {
  if (ofOurs(letters, context)) return 'ours';
  return scriptOfOthers(text) ? 'other' : 'unknown';
}

function ofOurs(letters: string, { ours }: CompiledContext): boolean {
  return ours.some((sign) => letters.includes(sign));
}

function scriptOfOthers(text: string): boolean {
  return (text.match(SCRIPT_FILE) ?? []).some(
    (file) => !ABOUT_OURS.test(file) && !OF_SESSION.test(file),
  );
}

/** Whether a computer is named that may be the server. */
function hostNamed(text: string): boolean {
  return SERVER_NAME.test(text) || (text.match(HOST) ?? []).some((host) => !NO_SERVER.test(host));
}

/** Longer records are hardly retyped. */
const LONGEST_ROUGH = 3000;

/** Whether a text with typing errors holds a sign of ours with one in it. */
export function oursRoughly(letters: string, { oursConfused }: CompiledContext): boolean {
  if (letters.length > LONGEST_ROUGH) return false;
  const alike = confused({ text: letters, at: [] }).text;
  return oursConfused.some((sign) =>
    standsIn(alike, sign, Math.floor(sign.length / LETTERS_PER_MISTAKE)),
  );
}

/** Whether the record names a remote server: none of ours is in it, so it is another one. */
function serverNamed(letters: string, context: CompiledContext): boolean {
  return context.frames.some(({ before, after }) => {
    const at = letters.indexOf(before);
    if (at === -1) return false;
    const name = letters.slice(at + before.length, at + before.length + 120);
    return after === '' || name.indexOf(after) > 0;
  });
}
