import { createMatcher, type Catalogue } from '#engine/match/match.ts';
import { createSurvey, type Survey } from '#engine/match/survey.ts';
import { lettersOf } from '#engine/match/letters.ts';

const MEBI = 1024 * 1024;

/** Messages planted into a transcript: as printed, wrapped inside words, in French, translated. */
const PLANTED: readonly (readonly [id: string, text: string])[] = [
  [
    'live-id-module',
    "Get-CsWebTicket : Can't load Live ID module. Make sure correct version of Live Id Sign-in assistant is installed.",
  ],
  [
    'execution-policy',
    'Import-Module : Impossible de charger le fichier C:\\x\\y.psm1, car l’exécution de\r\nscripts est désactivée sur ce système.',
  ],
  [
    'winrm-basic-auth',
    'The WinRM client cannot process the request. Basic authenti\r\ncation is currently disabled in the client config\r\nuration.',
  ],
  [
    'user-shell-limit',
    'Beim Verbinden mit dem Remoteserver "api.interfaces.records.teams.microsoft.com" ist folgender Fehler aufgetreten: The maximum number of concurrent shells for this user has been exceeded.',
  ],
  [
    'tenant-permission',
    'El usuario "ana@contoso.com" no tiene permiso para administrar este inquilino.',
  ],
];

const LINES = [
  'VERBOSE: 2021-03-04T10:22:11 user4711@contoso.com has the policy Global and needs no change.',
  'Set-CsUser : something else failed here, code 12345; the client will be asked again in 30 seconds.',
  'PS C:\\Users\\adele> Get-CsOnlineUser -ResultSize 5000 | Export-Csv -Path C:\\Temp\\users.csv',
  '    + CategoryInfo          : NotSpecified: (:) [Get-CsUser], RemoteException',
  'Le service a répondu en 350 ms ; aucune erreur pour cet utilisateur, 17 connexions restantes.',
];

/** A transcript of `size` mebibytes with every planted message in it several times. */
export function transcript(size: number): string {
  const block = `${LINES.join('\r\n')}\r\n`.repeat(40);
  let text = '';
  for (let index = 0; text.length < size * MEBI; index += 1) {
    const planted = index % 7 === 3 ? PLANTED[index % PLANTED.length]?.[1] : undefined;
    text += planted === undefined ? block : `${block}${planted}\r\n`;
  }
  return text;
}

/** Whether every planted message was found, and nothing else. */
export function complete({ findings }: Survey): boolean {
  const found = findings.map(({ id }) => id).sort();
  return JSON.stringify(found) === JSON.stringify(PLANTED.map(([id]) => id).sort());
}

/** Every phrase of a catalogue as plain text: what a simple program would look for. */
export function phrasesOf({ entries }: Catalogue): readonly string[] {
  return entries.flatMap(({ signatures, published = [] }) => [
    ...signatures.flatMap((each) =>
      each.kind === 'phrase' ? [(each.phrase.split(/\{[a-z]+\}/)[0] ?? '').toLowerCase()] : [],
    ),
    ...published.flatMap(({ phrases }) => phrases),
  ]);
}

/** The least that can be done: one pass of `toLowerCase`, and `includes` of each phrase. */
export function floor(text: string, phrases: readonly string[]): number {
  const lower = text.toLowerCase();
  return phrases.filter((phrase) => lower.includes(phrase)).length;
}

/** Reads a text to the end. */
export function readAll(survey: (text: string) => Generator<number, Survey>, text: string): Survey {
  const reading = survey(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The most memory in use while a text is read, above what was in use before, in bytes. */
export function peakOf(survey: (text: string) => Generator<number, Survey>, text: string): number {
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  globalThis.gc?.();
  const before = used();
  let peak = 0;
  for (const reading = survey(text); !reading.next().done;) peak = Math.max(peak, used() - before);
  return peak;
}

/** A catalogue of so many scenarios: the ten again and again, each time with other words. */
export function synthetic(catalogue: Catalogue, scenarios: number): Catalogue {
  const ten = catalogue.entries.filter(({ kind }) => kind === 'scenario');
  const entries = Array.from({ length: scenarios }, (_, index) => {
    const entry = ten[index % ten.length];
    if (!entry) throw new Error('the catalogue has no scenario');
    const turn = Math.floor(index / ten.length);
    return turn === 0 ? entry : disguised(entry, turn);
  });
  return { ...catalogue, entries };
}

type Entry = Catalogue['entries'][number];

/** The letters of every word moved by `turn` places in the alphabet: as long, as many, and found nowhere. */
function disguised(entry: Entry, turn: number): Entry {
  const move = (text: string) =>
    text.replaceAll(/[a-z]/gi, (letter) => {
      const first = letter < 'a' ? 65 : 97;
      return String.fromCharCode(first + ((letter.charCodeAt(0) - first + turn) % 26));
    });
  return {
    ...entry,
    id: `${entry.id}-${String(turn)}`,
    signatures: entry.signatures.map((each) => {
      switch (each.kind) {
        case 'phrase':
          return { ...each, phrase: move(each.phrase.replaceAll(/\{[a-z]+\}/g, ' ')) };
        case 'near':
          return { ...each, groups: each.groups.map((group) => group.map(move)) };
        case 'code':
          return { ...each, forms: each.forms.map((form) => `${form}${String(turn)}`) };
        default:
          return each satisfies never;
      }
    }),
    published: (entry.published ?? []).map((each) => ({
      ...each,
      phrases: each.phrases.map((phrase) => lettersOf(move(phrase)).text),
    })),
  };
}

/** A paste among the lines of a transcript, so that all have `size` UTF-16 units or a line more. */
export function amid(text: string, size: number): string {
  let before = '';
  let after = '';
  for (let index = 0; before.length + text.length + after.length < size; index += 1) {
    const line = `${LINES[index % LINES.length] ?? ''}\r\n`;
    if (index % 2 === 0) before += line;
    else after += line;
  }
  return `${before}${text}\r\n${after}`;
}

/** Middle and 95th percentile of the times of `run` over `texts`, in milliseconds, and its answers. */
export function timed<T>(
  texts: readonly string[],
  run: (text: string) => T,
): { readonly answers: readonly T[]; readonly median: number; readonly p95: number } {
  const times: number[] = [];
  const answers = texts.map((text) => {
    const from = performance.now();
    const answer = run(text);
    times.push(performance.now() - from);
    return answer;
  });
  return { answers, median: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** The value below which such a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** The matcher and the survey of a catalogue. */
export function prepared(catalogue: Catalogue): {
  readonly match: ReturnType<typeof createMatcher>;
  readonly survey: ReturnType<typeof createSurvey>;
} {
  return { match: createMatcher(catalogue), survey: createSurvey(catalogue) };
}
