import type { Context, Side, Strength, VersionLimit } from './catalogue.ts';
import type { Needles } from './needles.ts';
import type { Grams, RoughWord } from './rough.ts';

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
  /** A server refuses, and a fault names it. */
  readonly byServer: boolean;
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
      /** Its numbers of two digits or more: the message with another number is another message. */
      readonly numbers: readonly string[];
      readonly account: Side | undefined;
      readonly foreign: boolean;
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
  | 'ours'
  | 'retired'
  | 'others'
  | 'imagined'
  | 'reported'
  | 'deniedAfter'
  | 'denied'
  | 'supposed'
  | 'faults'
  | 'negations'
  | 'everyday'
  | 'complaints'
  | 'talk'
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
