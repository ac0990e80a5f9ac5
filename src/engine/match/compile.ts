import type { Catalogue, Entry, Signature } from './catalogue.ts';
import type { Compiled, Form, Prepared } from './compiled.ts';
import { confused, lettersOf } from './letters.ts';
import { preparingNeedles } from './needles.ts';
import { findingOwnEnds } from './own-ends.ts';
import { gramsOf, roughWord, type Grams } from './rough.ts';
import { cueOf } from './words.ts';

/** Prepares a catalogue once, for many texts. */
export function compile(catalogue: Catalogue): Prepared {
  const work = compiling(catalogue);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/**
 * The same piece by piece, for a page that has to answer in between: on a slow computer the whole takes many frames. A piece
 * is never more than one signature or phrase.
 */
export function* compiling({ entries, context }: Catalogue): Generator<undefined, Prepared> {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
  const compiled: Compiled[] = [];
  for (const entry of entries) {
    for (const signature of entry.signatures) {
      compiled.push(compileOne(entry, signature, idOf));
      yield;
    }
    compiled.push(...publishedPieces(entry, idOf));
    yield;
  }
  const signatures = yield* findingOwnEnds(compiled);
  const words = [...ids.keys()];
  const wanting: Compiled[][] = words.map(() => []);
  for (const signature of signatures)
    for (const id of signature.anchors) wanting[id]?.push(signature);
  yield;
  const { talk } = context;
  const needles = yield* preparingNeedles(words);
  return {
    signatures,
    words,
    wanting,
    needles,
    context: {
      ours: context.ours.map(plain),
      oursConfused: context.ours.map((sign) => confused(lettersOf(sign)).text),
      retired: context.retired.map(plain),
      others: context.others.map(plain),
      denied: context.denied.map(plain),
      faults: context.faults.map(plain),
      negations: context.negations.map(plain),
      everyday: context.everyday.map(plain),
      imagined: context.imagined.map(plain),
      reported: context.reported.map(plain),
      deniedAfter: context.deniedAfter.map(plain),
      complaints: context.complaints.map(plain),
      supposed: context.supposed.map(plain),
      frames: context.frames.map(({ before, after }) => ({
        before: plain(before),
        after: plain(after),
      })),
      talk: {
        before: talk.before.map(cueOf),
        after: talk.after.map(cueOf),
        conditions: talk.conditions.map(cueOf),
        persons: talk.persons.map(cueOf),
        turns: talk.turns.map(cueOf),
        titles: talk.titles.map(cueOf),
        prints: talk.prints.map(cueOf),
        whens: talk.whens.map(cueOf),
        inverted: talk.inverted.map(cueOf),
        contrasts: talk.contrasts.map(cueOf),
        document: talk.document.map(cueOf),
        incident: talk.incident.map(cueOf),
      },
    },
  };
}

/** They are in letters already, and no mistake is forgiven, so there is little to prepare. */
function publishedPieces(entry: Entry, idOf: (word: string) => number): readonly Compiled[] {
  return (entry.published ?? []).flatMap((published, group) => {
    const common = {
      owner: entry.id,
      scenario: entry.kind === 'scenario',
      strength: 'likely',
      with: (published.with ?? []).map(plain),
      without: [...(entry.without ?? []), ...(published.without ?? [])].map(plain),
      withConfused: [],
      caution: false,
      followOn: entry.followOn ?? false,
      own: entry.own ?? false,
      byServer: entry.byServer ?? false,
    } as const;
    return published.phrases.map((phrase, index) => ({
      ...common,
      name: `${entry.id}/published-${String(group)}-${String(index)}`,
      form: {
        kind: 'phrase',
        parts: [phrase],
        whole: phrase,
        confused: '',
        grams: NO_GRAMS,
        keys: [],
        numbers: [],
        account: published.account,
        foreign: false,
        ends: false,
        version: published.version,
        ownStart: Infinity,
        ownEnd: Infinity,
      } as const,
      anchors: [idOf(phrase)],
    }));
  });
}

const NO_GRAMS: Grams = new Uint16Array();

function plain(text: string): string {
  return lettersOf(text).text;
}

function compileOne(entry: Entry, signature: Signature, idOf: (word: string) => number): Compiled {
  const compiled = form(signature);
  return {
    owner: entry.id,
    scenario: entry.kind === 'scenario',
    name: `${entry.id}/${signature.id}`,
    strength: signature.strength,
    with: (signature.with ?? []).map(plain),
    without: [...(entry.without ?? []), ...(signature.without ?? [])].map(plain),
    withConfused: (signature.with ?? []).map((word) => confused(lettersOf(word)).text),
    caution: signature.caution ?? false,
    followOn: entry.followOn ?? false,
    own: entry.own ?? false,
    byServer: entry.byServer ?? false,
    form: compiled,
    anchors: [...new Set(anchorsOf(compiled).map(idOf))],
  };
}

function anchorsOf(form: Form): readonly string[] {
  switch (form.kind) {
    case 'phrase':
      return form.parts.slice(0, 1);
    case 'near':
      return form.groups[form.rarest] ?? [];
    case 'code':
      return form.forms;
    default:
      return form satisfies never;
  }
}

function form(signature: Signature): Form {
  switch (signature.kind) {
    case 'phrase': {
      const raw = signature.phrase.split(/\{[a-z0-9-]+\}/);
      const parts = raw.map(plain).filter((part) => part !== '');
      const alike = raw.map((part) => confused(lettersOf(part)).text).join('');
      return {
        kind: 'phrase',
        parts,
        whole: parts.join(''),
        confused: alike,
        grams: gramsOf(alike),
        keys: (signature.keys ?? longestWords(signature.phrase)).map(
          (key) => confused(lettersOf(key)).text,
        ),
        numbers: raw.join(' ').match(/\d{2,}/g) ?? [],
        account: signature.account,
        foreign: signature.foreign ?? false,
        ends: signature.ends ?? false,
        version: signature.version,
        ownStart: Infinity,
        ownEnd: Infinity,
      };
    }
    case 'near': {
      const groups = signature.groups.map((group) => group.map(plain));
      const shortest = groups.map((group) => Math.min(...group.map((word) => word.length)));
      const rarest = shortest.indexOf(Math.max(...shortest));
      const rough = signature.groups.map((group) =>
        group.map((word) => roughWord(confused(lettersOf(word)).text, /\d/.test(word))),
      );
      return {
        kind: 'near',
        groups,
        rarest,
        // Most texts lack the rarest words, and then the others need not be looked for.
        roughGroups: [...rough.slice(rarest), ...rough.slice(0, rarest)],
        words: groups.flat().join(' '),
      };
    }
    case 'code':
      return { kind: 'code', forms: signature.forms.map(plain) };
    default:
      return signature satisfies never;
  }
}

/** Without words named by the author, so many of the longest have to survive typing errors, if they have so many letters. */
const KEYS = 3;
const SHORTEST_KEY = 6;

function longestWords(phrase: string): readonly string[] {
  return [...new Set(phrase.replaceAll(/\{[a-z0-9-]+\}/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])]
    .filter((word) => word.length >= SHORTEST_KEY)
    .sort((a, b) => b.length - a.length)
    .slice(0, KEYS);
}
