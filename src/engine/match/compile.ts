import type { Catalogue, Context, Entry, Signature, Strength, VersionLimit } from './catalogue.ts';
import { confused, lettersOf } from './letters.ts';

/** A signature ready to be looked for: everything in letters. */
export type Compiled = {
  readonly owner: string;
  readonly scenario: boolean;
  /** `owner/id`, as evidence names it. */
  readonly name: string;
  readonly strength: Strength;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly caution: boolean;
  readonly form: Form;
};

export type Form =
  | {
      readonly kind: 'phrase';
      readonly parts: readonly string[];
      readonly confusedParts: readonly string[];
      readonly keys: readonly string[];
      readonly version: VersionLimit | undefined;
      readonly trigrams: ReadonlySet<string>;
    }
  | { readonly kind: 'near'; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly forms: readonly string[] };

export type CompiledContext = Pick<Context, 'ours' | 'others'> & {
  readonly frames: readonly { readonly before: string; readonly after: string }[];
};

/** Prepares a catalogue once, for many texts. */
export function compile({ entries, context }: Catalogue): {
  readonly signatures: readonly Compiled[];
  readonly context: CompiledContext;
} {
  return {
    signatures: entries.flatMap((entry) =>
      entry.signatures.map((signature) => compileOne(entry, signature)),
    ),
    context: {
      ours: context.ours.map(plain),
      others: context.others.map(plain),
      frames: context.frames.map(({ before, after }) => ({
        before: plain(before),
        after: plain(after),
      })),
    },
  };
}

function plain(text: string): string {
  return lettersOf(text).text;
}

function compileOne(entry: Entry, signature: Signature): Compiled {
  return {
    owner: entry.id,
    scenario: entry.kind === 'scenario',
    name: `${entry.id}/${signature.id}`,
    strength: signature.strength,
    with: (signature.with ?? []).map(plain),
    without: (signature.without ?? []).map(plain),
    caution: signature.caution ?? false,
    form: form(signature),
  };
}

function form(signature: Signature): Form {
  switch (signature.kind) {
    case 'phrase': {
      const raw = signature.phrase.split(/\{[a-z0-9-]+\}/);
      const parts = raw.map(plain).filter((part) => part !== '');
      return {
        kind: 'phrase',
        parts,
        confusedParts: raw
          .map((part) => confused(lettersOf(part)).text)
          .filter((part) => part !== ''),
        keys: (signature.keys ?? []).map((key) => confused(lettersOf(key)).text),
        version: signature.version,
        trigrams: trigramsOf(parts.join('')),
      };
    }
    case 'near':
      return { kind: 'near', groups: signature.groups.map((group) => group.map(plain)) };
    case 'code':
      return { kind: 'code', forms: signature.forms.map(plain) };
    default:
      return signature satisfies never;
  }
}

/** Every three letters that follow each other. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index + 3 <= text.length; index += 1) found.add(text.slice(index, index + 3));
  return found;
}
