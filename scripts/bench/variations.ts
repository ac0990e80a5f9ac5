import type { Content } from '../content/build.ts';

/** A text made by rules, and the answer it must get. */
export type Variation = {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly string[];
  /** The outside entry that must answer; undefined where only the scenarios are judged. */
  readonly outside: readonly string[] | undefined;
  /** What was done to the message. */
  readonly class: string;
  readonly lang: string;
};

/** A repeatable source of chance (mulberry32): the same seed makes the same variations on every machine. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const FILL: Readonly<Record<string, readonly string[]>> = {
  host: [
    'admin0a.online.lync.com',
    'admin2b.online.lync.com',
    'api.interfaces.records.teams.microsoft.com',
  ],
  user: ['adele@contoso.com', 'm.dupont@fabrikam.onmicrosoft.com', 'svc-uc@adatum.com'],
  path: [
    'C:\\Program Files\\WindowsPowerShell\\Modules\\MicrosoftTeams\\4.9.3\\MicrosoftTeams.psm1',
    'C:\\Program Files\\Common Files\\Skype for Business Online\\Modules\\SkypeOnlineConnector\\SkypeOnlineConnectorStartup.psm1',
  ],
  module: [
    'C:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnector.psd1',
  ],
  version: ['2.0'],
  minimum: ['3.0', '3.0.0.0'],
  number: ['5', '18', '25'],
  domain: ['contoso.com', 'fabrikam.onmicrosoft.com'],
};

function filled(text: string, random: Random): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (_, name: string) =>
    Object.hasOwn(FILL, name) ? pick(random, FILL[name] ?? ['']) : 'contoso',
  );
}

function wrapped(text: string, width: number, end: string): string {
  return (text.match(new RegExp(`[^]{1,${String(width)}}`, 'g')) ?? []).join(end);
}

function wrappedAtWords(text: string, width: number, start: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${start}${each}`).join('\n');
}

/** Swaps, drops, doubles or replaces about `share` of the letters, as hurried fingers do; codes and numbers are left. */
function mistyped(text: string, share: number, random: Random): string {
  return text.replaceAll(/[A-Za-zÀ-ÿ]{4,}/g, (word) => {
    if (random() > share * word.length) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    switch (Math.floor(random() * 3)) {
      case 0:
        return word.slice(0, at) + word.slice(at + 1);
      case 1:
        return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      default:
        return word.slice(0, at) + word.charAt(at) + word.slice(at);
    }
  });
}

function misread(text: string, random: Random): string {
  const swaps: readonly (readonly [string, string])[] = [
    ['l', '1'],
    ['l', 'I'],
    ['I', 'l'],
    ['o', '0'],
    ['m', 'rn'],
    ['rn', 'm'],
    ['O', '0'],
  ];
  let read = text;
  for (const [from, to] of swaps)
    read = read.replaceAll(from, (found) => (random() < 0.15 ? to : found));
  return read;
}

function damaged(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return new TextDecoder('windows-1252').decode(bytes);
}

const CHATTER = {
  before: [
    'Hi team, since this morning a colleague gets this:\n\n',
    'Ticket #48213, prio 3, location Lyon\nCaller says:\n',
    'Bonjour, voici le message affiché :\n\n',
    'PS C:\\Users\\adele> Import-Module MicrosoftTeams\n',
    '**********************\nWindows PowerShell transcript start\nUsername: CONTOSO\\adele\nMachine: WS-0417\n**********************\n',
    'Von: Helpdesk\nBetreff: PowerShell\n\n',
  ],
  after: [
    '\n\nThanks\nMarcus',
    '\nMerci d’avance',
    '\nAt line:1 char:1\n+ $s = New-CsOnlineSession\n+ ~~~~~~~~~~~~~~~~~~~~~~~~',
    '\n    + CategoryInfo          : NotSpecified: (:) [], Exception',
    '\nWe rebooted twice already. Any idea?',
    '',
  ],
} as const;

type Change = {
  readonly name: string;
  readonly make: (text: string, random: Random) => string;
  /** Whether only a message with enough words of its own survives it. */
  readonly harsh?: boolean;
};

const CHANGES: readonly Change[] = [
  { name: 'as printed', make: (text) => text },
  {
    name: 'wrapped inside words',
    make: (text, r) => wrapped(text, 40 + Math.floor(r() * 160), '\n'),
  },
  {
    name: 'wrapped, Windows line ends',
    make: (text, r) => wrapped(text, 40 + Math.floor(r() * 160), '\r\n'),
  },
  {
    name: 'wrapped and indented',
    make: (text, r) => wrapped(text, 60 + Math.floor(r() * 60), '\n   '),
  },
  {
    name: 'quoted in a mail',
    make: (text, r) => wrappedAtWords(text, 72, pick(r, ['> ', '> > ', '>>> ', '| '])),
  },
  {
    name: 'a log with times',
    make: (text) => wrappedAtWords(text, 80, '2021-02-08T06:12:44.123Z '),
  },
  { name: 'a log with levels', make: (text) => wrappedAtWords(text, 100, '[10:22:31] ERROR: ') },
  {
    name: 'a margin',
    make: (text) => `Line |\n   1 |  New-CsOnlineSession\n${wrappedAtWords(text, 70, '     | ')}`,
  },
  {
    name: 'colours',
    make: (text) => `\u001b[31;1m${wrapped(text, 80, '\u001b[0m\n\u001b[31;1m')}\u001b[0m`,
  },
  { name: 'colours without escape', make: (text) => `[31;1m${text}[0m` },
  { name: 'no-break spaces', make: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'smart quotes', make: (text) => text.replaceAll("'", '’').replaceAll('"', '”') },
  {
    name: 'entities',
    make: (text) =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll("'", '&#39;')
        .replaceAll('"', '&quot;')
        .replaceAll(' ', '&nbsp;'),
  },
  {
    name: 'a tag around words',
    make: (text) => `<p class="x">${text.replace(/(\w{5,})/, '<b>$1</b>')}</p>`,
  },
  {
    name: 'a JSON string',
    make: (text) => JSON.stringify({ message: wrappedAtWords(text, 60, '') }),
  },
  { name: 'a code fence', make: (text) => `\`\`\`powershell\n${text}\n\`\`\`` },
  { name: 'capitals', make: (text) => text.toUpperCase() },
  {
    name: 'lower case, no marks',
    make: (text) => text.toLowerCase().replaceAll(/(?<!\d)[.,:;]|[.,:;](?!\d)|['"«»’“”]/g, ''),
  },
  { name: 'lost accents', make: (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '') },
  { name: 'damaged accents', make: damaged },
  { name: 'no spaces', make: (text) => text.replaceAll(' ', '') },
  {
    name: 'chatter around',
    make: (text, r) => pick(r, CHATTER.before) + text + pick(r, CHATTER.after),
  },
  {
    name: 'chatter, wrapped',
    make: (text, r) => pick(r, CHATTER.before) + wrapped(text, 80, '\n') + pick(r, CHATTER.after),
  },
  { name: 'misread', make: misread, harsh: true },
  { name: 'mistyped', make: (text, r) => mistyped(text, 0.015, r), harsh: true },
  {
    name: 'mistyped, lower case',
    make: (text, r) => mistyped(text, 0.02, r).toLowerCase(),
    harsh: true,
  },
];

/** Words whose exchange makes a message of the ten into another one. */
const SIBLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bBasic authentication/gi, 'CredSSP authentication'],
  [/\bBasic authentication/gi, 'Digest authentication'],
  [/\bBasic authentication/gi, 'Kerberos authentication'],
  [
    /concurrent shells for this (?:user|tenant) has been exceeded.*/gi,
    'concurrent operations for this user has been exceeded. Close existing operations for this user, or raise the quota for this user.',
  ],
  [/version of '\{minimum\}'/gi, "version of '7.2'"],
  [/version of '\{minimum\}'/gi, "version of '5.1'"],
  [
    /because running scripts is disabled on this system\./gi,
    'because its operation is blocked by software restriction policies.',
  ],
  [/shells simultanés/gi, 'opérations simultanées'],
  [/« \{minimum\} »/gi, '« 5.1 »'],
];

/** Of each message and each change, this many. */
const ROUNDS = 1;

/** Whether a message is published whole: what is left of another, with `{…}` in it, is a frame that many errors share. */
export function whole({ text }: { readonly text: string }): boolean {
  return !text.includes('{…}');
}

/** All variations of all messages of the content, the same for the same seed. */
export function variations(content: Content, seed = 20210731): readonly Variation[] {
  const random = chance(seed);
  const scenarios = Object.values(content.scenarios).flatMap(({ id, kind, messages }) =>
    messages.filter(whole).map((message) => ({
      id: `${id}/${message.id}`,
      text: message.text,
      lang: message.language,
      expect: kind === 'scenario' ? [id] : [],
      outside: kind === 'note' ? [id] : undefined,
    })),
  );
  const outside = Object.values(content.outside).map(({ id, message }) => ({
    id: `outside/${id}`,
    // The entry for newer versions is told from a scenario by the number alone.
    text: message.replace('{minimum}', '7.2'),
    lang: 'en',
    expect: [],
    outside: [id],
  }));
  const made: Variation[] = [];
  for (const source of [...scenarios, ...outside]) {
    for (const { name, make } of CHANGES) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const text = make(filled(source.text, random), random);
        made.push({ ...source, id: `${source.id}/${name}/${String(round)}`, text, class: name });
      }
    }
  }
  for (const source of scenarios) {
    for (const [pattern, other] of SIBLINGS) {
      if (source.text.search(pattern) === -1) continue;
      for (const { name, make } of CHANGES) {
        const text = make(filled(source.text.replaceAll(pattern, other), random), random);
        made.push({
          id: `${source.id}/${other}/${name}`,
          text,
          expect: [],
          outside: undefined,
          class: 'sibling',
          lang: source.lang,
        });
      }
    }
  }
  return made;
}
