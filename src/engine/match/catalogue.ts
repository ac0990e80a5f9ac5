/** How much a signature proves by itself when it stands in a text exactly. */
export type Strength = 'certain' | 'likely' | 'possible';

/** On which side of a message the account stands that it is about. */
export type Side = 'before' | 'after';

/** A limit on the version number beside a phrase. */
export type VersionLimit = {
  readonly most?: string;
  readonly above?: string;
  /** Where the number stands; after the phrase unless told. */
  readonly side?: Side | undefined;
};

type Common = {
  readonly id: string;
  readonly strength: Strength;
  /** Words one of which must stand in the same record. */
  readonly with?: readonly string[];
  /** Words that rule the signature out when one stands in the same record. */
  readonly without?: readonly string[];
  /** The message comes from another product or host by its very wording. */
  readonly caution?: boolean;
};

/** A trace of a message in an error text. */
export type Signature =
  | (Common & {
      readonly kind: 'phrase';
      /** The message as the product prints it; `{name}` stands where a value varies. */
      readonly phrase: string;
      /** The words that tell this message from its relatives and must survive typing errors; else the longest ones. */
      readonly keys?: readonly string[];
      /** Where the account stands that the message is about; one that the service cannot know makes it another message. */
      readonly account?: Side;
      /** The account must be such a one: it is that other message that is looked for. */
      readonly foreign?: boolean;
      /** The sentence ends with the phrase; what goes on is less sure. */
      readonly ends?: boolean;
      /** The number after the phrase decides. */
      readonly version?: VersionLimit;
    })
  | (Common & {
      readonly kind: 'near';
      /** One word or phrase of each group must be there, in any order, close to each other. */
      readonly groups: readonly (readonly string[])[];
    })
  | (Common & {
      readonly kind: 'code';
      /** All notations of a code, or an identifier. No digit or letter may touch it. */
      readonly forms: readonly string[];
    });

/** A scenario, or a known message outside them (the note counts as outside), and its traces. */
export type Entry = {
  readonly id: string;
  readonly kind: 'scenario' | 'outside';
  /** Only our own product prints its message. */
  readonly own?: boolean;
  /** A server refuses: the machine that a fault names is that server, not the caller's computer. */
  readonly byServer?: boolean;
  /** Words that rule out every one of its traces when one stands in the same record. */
  readonly without?: readonly string[];
  /** Its message follows from another error. */
  readonly followOn?: boolean;
  readonly signatures: readonly Signature[];
  /** Pieces of its message as published in other languages. */
  readonly published?: readonly Published[];
};

/**
 * Pieces of a message as published in other languages, in letters: likely where they stand exactly, and no mistake is
 * forgiven, for all editions are known. What must stand beside them is as in a signature.
 */
export type Published = Pick<Common, 'with' | 'without'> & {
  readonly account?: Side;
  readonly version?: VersionLimit;
  readonly phrases: readonly string[];
};

/** Signs of who printed a message: hosts, modules, commands. */
export type Context = {
  /** The connector, its endpoint, the Teams module. */
  readonly ours: readonly string[];
  /** Those of them that prove the retired connector or its service. */
  readonly retired: readonly string[];
  /** Other products. */
  readonly others: readonly string[];
  /** Words right before a message that deny it: “we no longer get …”. */
  readonly denied: readonly string[];
  /** Words right before a message that only suppose it: “if you get …”. */
  readonly supposed: readonly string[];
  /** Words anywhere before a message in its sentence that imagine it: “you would read …”. */
  readonly imagined: readonly string[];
  /** Words right before a quoted message that report it: “then”, “she gets”. */
  readonly reported: readonly string[];
  /** Words right after a message that deny it: “… never appeared”. */
  readonly deniedAfter: readonly string[];
  /** Words inside a message that turn it into its opposite: “is not disabled”. */
  readonly negations: readonly string[];
  /** Words inside a message that people use outside computing as well. */
  readonly everyday: readonly string[];
  /** Words that say that something does not go. */
  readonly complaints: readonly string[];
  /** Words near a bare number that make it a fault code. */
  readonly faults: readonly string[];
  /** What stands before and after the name of a remote server, in each language. */
  readonly frames: readonly { readonly before: string; readonly after: string }[];
  /** What is said around a message. */
  readonly talk: Talk;
};

/** Words around a message that is only talked of, or really there; an asterisk at the end leaves the ending open. */
export type Talk = {
  /** In its clause before it: it came once, will come, would come, is an example. */
  readonly before: readonly string[];
  /** In its sentence after it, the same. */
  readonly after: readonly string[];
  /** In its clause before it they suppose it … */
  readonly conditions: readonly string[];
  /** … unless one of these is there: the writer has it. */
  readonly persons: readonly string[];
  /** A clause begins with them that contrasts with what stands before: “now”. */
  readonly turns: readonly string[];
  /** Right before a quoted message: a piece of writing about it. */
  readonly titles: readonly string[];
  /** What a program does that has a message … */
  readonly prints: readonly string[];
  /** … where any program is meant: “when a”. */
  readonly whens: readonly string[];
  /** With these a sentence begins that is a condition. */
  readonly inverted: readonly string[];
  /** Between a message and a record below it: the record is the writer’s, the message is another. */
  readonly contrasts: readonly string[];
  /** In titles and labels of a document about errors. */
  readonly document: readonly string[];
  /** Anywhere in what people write who are stuck. */
  readonly incident: readonly string[];
};

/** All the matcher knows. Plain data, made from the YAML files when the app is built. */
export type Catalogue = { readonly entries: readonly Entry[]; readonly context: Context };
