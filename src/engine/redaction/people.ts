import { QUOTES, type Rule } from './kinds.ts';

/* Whoever signs in or is written to: addresses, account names, profile folders. */

const AT = '(?:@|＠|%40|&#64;|\\s?[([](?:at|arobase)[)\\]]\\s?)';
const LOCAL = "[\\p{L}\\p{N}_.!#$%&*+/=?^{|}~'’-]{0,128}[\\p{L}\\p{N}_!#$%&*+/=?^{|}~-]";
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const NAME = '[\\p{L}\\p{N}][\\p{L}\\p{N}._$-]{0,63}';

const USER =
  "users?|user ?names?|utilisat(?:eur|rice)s?|nom d['’]utilisateur|login|logon|identifiant|compte|account|run ?as user|upn|user ?principal ?name|benutzer(?:name)?|konto|usuario|utente|utilizador|usuário|gebruiker|ユーザー";

/** Folders and hives that may stand before a backslash without being a domain. */
const NOT_DOMAINS =
  /^(?:hk(?:lm|cu|cr|u|cc|ey)|software|system|system32|builtin|nt|authority|service|iis|apppool|windows|microsoft|modules?|winrm|client|users|temp|bin|src|config|common|program|files|local|remote|root|cimv2|wsman|cert|env|v\d[\d.]*|x\d\d|net|net5|[a-z])$/i;

const EVERYBODY = /^(?:public|default|default user|all users|defaultapppool|defaultuser0?)$/i;

/** Words that follow “user:” without being one. */
const NOT_USERS = /^(?:global|null|none|aucun|unknown|inconnu|oauth|true|false|n\/a|\$.*|tag:.*)$/i;

const IN_PATH = /[a-z]:[\\/][^\n]*[\\/][^\\/:*?"<>|.]{1,40}$/i;

/** A cmdlet behind its module, a file behind its folder. */
const CMDLET = /^[A-Z][a-z]+-[A-Z]\w+$/;
const FILE =
  /\.(?:ps1|psm1|psd1|ps1xml|dll|exe|txt|log|xml|json|csv|cmd|bat|msi|zip|docx?|xlsx?|ya?ml)$/i;

const isUser = (value: string) => !NOT_USERS.test(value);

export const peopleRules = (): readonly Rule[] => [
  {
    // The same form; an address is one where it is written to, a user everywhere else.
    kind: (_value, before) =>
      /(?:mailto:|^(?:>\s?)*(?:from|to|cc|bcc|de|à|von|an|para|da)\s?:[^\n]*|<)$/i.test(before)
        ? 'email'
        : 'user',
    pattern: new RegExp(`(?!['’.])${LOCAL}${AT}(?:${LABEL}\\.){0,10}${LABEL}`, 'dgiu'),
    accept: (value) => /\p{L}[\p{L}\p{N}-]*$/u.test(value) && value.length > 4,
  },
  {
    kind: 'path-user',
    pattern: new RegExp(
      '(?:[a-z]:|\\b\\w[\\w.-]{0,60}|\\\\|/)[\\\\/]{1,4}(?:users|utilisateurs|benutzer|usuarios|documents and settings|profiles?\\$?|home\\$?|homes)[\\\\/]{1,4}' +
        '([^\\\\/:*?"<>|\\r\\n\']{1,64}(?:\\r?\\n[ \\t]{0,8}[^\\\\/:*?"<>|\\r\\n\']{1,40})?(?=[\\\\/])|[^\\s\\\\/:*?"<>|,;)]{1,64})',
      'dgiu',
    ),
    accept: (value) => !EVERYBODY.test(value.trim()),
  },
  { kind: 'path-user', pattern: /(?<![\w.])\/(?:home|Users)\/([^\s/:*?"<>|,;)]{1,64})/dgu },
  {
    kind: 'user',
    pattern:
      /\b(?:CN|OU|UID)=[^,=\n]{1,64}(?:,\s?(?:CN|OU|DC|O|L|C)=[^,=\n]{1,64}){0,20},\s?DC=[\p{L}\p{N}-]{1,63}/dgu,
  },
  {
    kind: 'user',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}._:/\\\\$%-])([\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,62}){0,4}\\\\{1,2}${NAME})(?![\\p{L}\\p{N}\\\\/:$])`,
      'dgu',
    ),
    accept: (value, before) => {
      const [domain = '', name = ''] = value.split(/\\+/);
      // Behind the space in a folder's name; a domain in capitals is one all the same.
      if (domain !== domain.toUpperCase() && IN_PATH.test(before)) return false;
      return !NOT_DOMAINS.test(domain) && !CMDLET.test(name) && !FILE.test(name);
    },
  },
  // “user 'name'”, in any quotes.
  {
    kind: 'user',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${USER})\\s{1,3}[${QUOTES}]\\s?([^${QUOTES}\\n]{1,128}?)\\s?[${QUOTES}]`,
      'dgiu',
    ),
    accept: isUser,
  },
  // “user name: value” as the last thing on its line.
  {
    kind: 'user',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${USER})\\s{0,20}[:=：]\\s{0,3}[${QUOTES}]?([^\\s${QUOTES},;]{2,128})[${QUOTES}]?(?=[,;]|[ \\t]*\\r?(?:\\n|$))`,
      'dgiu',
    ),
    accept: (value) => isUser(value) && !/^\d+$/.test(value),
  },
  {
    kind: 'user',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:-(?:Credential|User(?:Name)?|UserPrincipalName|Identity|AccountId)|/user)[ \\t:]{1,3}(?:"([^"\\n]{1,128})"|'([^'\\n]{1,128})'|([^\\s$('"-][^\\s'")]{0,128}))`,
      'dgiu',
    ),
    accept: isUser,
  },
];
