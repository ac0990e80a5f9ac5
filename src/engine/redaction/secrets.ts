import { QUOTES, type Rule } from './kinds.ts';

/*
 * Passwords and tokens. Better a word too many than a password too few: a label and a colon are enough.
 * Every quantifier is bounded, so that no text makes a pattern slow.
 */

const QUOTED = `["“„«]\\s?([^"“”„«»\\n]{1,200}?)\\s?["”“»]|['‘’‚‛]([^'‘’‚‛\\n]{1,200})['‘’‚‛]`;

const PASSWORD =
  'pass ?words?|passwd|pass ?phrase|pwd|mots? de passe|mdp|kennwort|passwort|contraseña|senha|wachtwoord|clave|パスワード';

const SECRET_PARAMETER =
  'sig|sas|code|access_?token|refresh_?token|id_?token|client_?secret|client_?assertion|secret|api[-_ ]?key|account_?key|shared_?access_?key|session_?key|auth_?token|token|jeton|ESTSAUTH\\w{0,20}|nonce|state';

export const secretRules = (): readonly Rule[] => [
  { kind: 'password', pattern: /:\/\/[^\s/@:]{1,64}:([^\s/@]{1,128})@/dgu },
  {
    kind: 'password',
    pattern: new RegExp(
      `ConvertTo-SecureString\\s+(?:-String\\s+)?(?:${QUOTED}|([^\\s$(-]\\S{0,200}))`,
      'dgiu',
    ),
  },
  // At the start of a line: all that stands behind the label.
  {
    kind: 'password',
    pattern: new RegExp(
      `(?<=^[ \\t>*-]{0,8}(?:${PASSWORD})\\s{0,3}[:=：]\\s{0,3})\\S[^\\n]{0,200}`,
      'dgimu',
    ),
    accept: (value) => !/^\*+$/.test(value),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${PASSWORD})[${QUOTES}]?\\s{0,3}[:=：]\\s{0,3}(?:${QUOTED}|([^\\s${QUOTES}]\\S{0,200}))`,
      'dgiu',
    ),
    accept: (value) => !/^\*+$/.test(value),
  },
  // Without a colon: quoted, or with letters and digits or signs as no word has them.
  {
    kind: 'password',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${PASSWORD})\\s{1,3}(?:(?:is|was|est|était|ist|war|es|era)\\s{1,3})?(?:${QUOTED}|(\\S{4,200}))`,
      'dgiu',
    ),
    accept: (value, _before, after) => looksChosen(value, after),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `-(?:Password|Passphrase|Pass|Pwd)[ \\t:]{1,3}(?:${QUOTED}|([^\\s$(-]\\S{0,200}))`,
      'dgiu',
    ),
  },
  { kind: 'token', pattern: /\beyJ[\w-]{8,8000}(?:\.[\w-]{1,8000}){0,4}/dgu },
  {
    kind: 'token',
    pattern:
      /(?<![\p{L}\p{N}])(?:Bearer|Basic|Negotiate|NTLM|Kerberos)\s{1,3}([\w+/.~-]{16,8000}={0,2})/dgiu,
    accept: (value) => /\d/.test(value) || /[a-z][A-Z]/.test(value) || value.length > 40,
  },
  { kind: 'token', pattern: /(?<=^(?:Set-)?Cookie\s?:\s{0,3})\S[^\n]{0,8000}/dgimu },
  {
    kind: 'token',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${SECRET_PARAMETER})["']?\\s?[=:]\\s?["']?([\\w+/.~%!*=-]{8,8000})`,
      'dgiu',
    ),
    accept: (value) => /\d/.test(value) && /[^\d.]/.test(value),
  },
  { kind: 'token', pattern: /[\w.~-]{3}\dQ~[\w.~-]{20,60}/dgu },
  { kind: 'token', pattern: /\b(?:gh[opsru]_|github_pat_|xox[abpr]-|AKIA|sk-)[\w-]{12,200}/dgu },
  {
    kind: 'token',
    pattern: /(?:the|le|den|el) code[: ]{1,3}([A-Z0-9]{8,10})(?![\p{L}\p{N}])/dgiu,
    accept: (value) => /^[A-Z0-9]+$/.test(value),
  },
];

/** Long runs that only a machine makes; after everything that has a form of its own. */
export const randomRules = (): readonly Rule[] => [
  { kind: 'token', pattern: /(?<![\w+/])[A-Za-z0-9+/_-]{40,8000}={0,2}/dgu, accept: random },
  { kind: 'token', pattern: /(?<![\w+/-])[0-9a-f]{33,8000}(?!\w)/dgiu },
];

function looksChosen(value: string, after: string): boolean {
  if (/^[\p{L}’'-]+[.,;:!?)\]]*$/u.test(value))
    return QUOTES.includes(after.charAt(0)) && after !== '';
  return /\d/.test(value) || /[\p{L}][^\p{L}\s.,;:!?)\]’'-]/u.test(value);
}

/** Letters of both cases and digits mixed, which a path or a type name is not. */
function random(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length;
  // A name around a GUID is left to the GUID.
  if (/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value)) return false;
  return digits >= 4 && /[a-z]/.test(value) && /[A-Z]/.test(value) && value.split('/').length <= 5;
}
