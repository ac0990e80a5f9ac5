import type {
  Catalogue,
  Context,
  Entry,
  Side,
  Signature,
  Strength,
  VersionLimit,
} from './catalogue.ts';
import { confused, lettersOf } from './letters.ts';
import { needlesOf, type Needles } from './needles.ts';
import { gramsOf, roughWord, type Grams, type RoughWord } from './rough.ts';

/** A signature ready to be looked for: everything in letters. */
export type Compiled = {
  readonly owner: string;
  readonly scenario: boolean;
  /** `owner/id`, as evidence names it. */
  readonly name: string;
  readonly strength: Strength;
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** `with` as a machine or a hurried eye may have read it. */
  readonly withConfused: readonly string[];
  readonly caution: boolean;
  readonly followOn: boolean;
  /** Only our own product prints the message. */
  readonly own: boolean;
  readonly form: Form;
  /** What has to be found first, as ids of needles: the first part of a phrase, a word of the rarest group, a code. */
  readonly anchors: readonly number[];
};

export type Form =
  | {
      readonly kind: 'phrase';
      readonly parts: readonly string[];
      /** All parts in one. */
      readonly whole: string;
      /** Its letters as a machine or a hurried eye may have read them. */
      readonly confused: string;
      readonly grams: Grams;
      readonly keys: readonly string[];
      readonly account: Side | undefined;
      readonly ends: boolean;
      readonly version: VersionLimit | undefined;
      /** How many of its first letters no message of another owner begins with: fewer prove nothing. */
      readonly ownStart: number;
      /** The same for its last letters. */
      readonly ownEnd: number;
    }
  | {
      readonly kind: 'near';
      readonly groups: readonly (readonly string[])[];
      /** The group whose words are the least common: the one with the longest shortest word. */
      readonly rarest: number;
      /** The groups as a machine or a hurried eye may have read them, the rarest first. */
      readonly roughGroups: readonly (readonly RoughWord[])[];
      /** All its words in one. */
      readonly words: string;
    }
  | { readonly kind: 'code'; readonly forms: readonly string[] };

export type CompiledContext = Pick<
  Context,
  'ours' | 'others' | 'denied' | 'supposed' | 'faults' | 'negations'
> & {
  /** The signs of ours as a machine or a hurried eye may have read them. */
  readonly oursConfused: readonly string[];
  readonly frames: readonly { readonly before: string; readonly after: string }[];
};

/** A catalogue ready for many texts. */
export type Prepared = {
  readonly signatures: readonly Compiled[];
  readonly context: CompiledContext;
  /** Everything to look for; `words` names each by its id, `wanting` lists the signatures that begin with it. */
  readonly needles: Needles;
  readonly words: readonly string[];
  readonly wanting: readonly (readonly Compiled[])[];
};

/** Prepares a catalogue once, for many texts. */
export function compile({ entries, context }: Catalogue): Prepared {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
  const signatures = withOwnEnds(
    entries.flatMap((entry) => [
      ...entry.signatures.map((signature) => compileOne(entry, signature, idOf)),
      ...publishedPieces(entry, idOf),
    ]),
  );
  const words = [...ids.keys()];
  const wanting: Compiled[][] = words.map(() => []);
  for (const signature of signatures)
    for (const id of signature.anchors) wanting[id]?.push(signature);
  return {
    signatures,
    words,
    wanting,
    needles: needlesOf(words),
    context: {
      ours: context.ours.map(plain),
      oursConfused: context.ours.map((sign) => confused(lettersOf(sign)).text),
      others: context.others.map(plain),
      denied: context.denied.map(plain),
      faults: context.faults.map(plain),
      negations: context.negations.map(plain),
      supposed: context.supposed.map(plain),
      frames: context.frames.map(({ before, after }) => ({
        before: plain(before),
        after: plain(after),
      })),
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
      without: (published.without ?? []).map(plain),
      withConfused: [],
      caution: false,
      followOn: entry.followOn ?? false,
      own: entry.own ?? false,
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
        account: published.account,
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

/** A paste may be cut off anywhere; this many letters more than a relative shares make a cut message its own again. */
const MARGIN = 4;

/** Finds out, for every phrase, how much of its start and end no other owner's phrase has. */
function withOwnEnds(signatures: readonly Compiled[]): readonly Compiled[] {
  const texts = signatures.map(({ form }) => (form.kind === 'phrase' ? form.whole : ''));
  const owners = signatures.map(({ owner }) => owner);
  const starts = longestShared(texts, owners);
  const ends = longestShared(texts.map(reversed), owners);
  return signatures.map((signature, index) =>
    signature.form.kind === 'phrase'
      ? {
          ...signature,
          form: {
            ...signature.form,
            ownStart: (starts[index] ?? 0) + MARGIN,
            ownEnd: (ends[index] ?? 0) + MARGIN,
          },
        }
      : signature,
  );
}

/**
 * For each text, how much of its start the text of another owner shares. In alphabetical order the one that shares the
 * most is the nearest of another owner on either side.
 */
function longestShared(texts: readonly string[], owners: readonly string[]): readonly number[] {
  const order = texts.map((_, index) => index);
  order.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
  const shared = texts.map(() => 0);
  for (const way of [order, order.toReversed()]) {
    let other: number | undefined;
    let last: number | undefined;
    for (const index of way) {
      if (last !== undefined && owners[last] !== owners[index]) other = last;
      if (other !== undefined)
        shared[index] = Math.max(
          shared[index] ?? 0,
          sharedStart(texts[index] ?? '', texts[other] ?? ''),
        );
      last = index;
    }
  }
  return shared;
}

/** Letters are never half a pair, so they can be turned around one by one. */
function reversed(text: string): string {
  let turned = '';
  for (let index = text.length - 1; index >= 0; index -= 1) turned += text.charAt(index);
  return turned;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

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
    without: (signature.without ?? []).map(plain),
    withConfused: (signature.with ?? []).map((word) => confused(lettersOf(word)).text),
    caution: signature.caution ?? false,
    followOn: entry.followOn ?? false,
    own: entry.own ?? false,
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
        account: signature.account,
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
        group.map((word) => roughWord(confused(lettersOf(word)).text)),
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
