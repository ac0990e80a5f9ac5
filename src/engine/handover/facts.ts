import type words from '#locales/en/handover.json';
import type { Came, Outcome } from '#engine/case.ts';
import type { Sighting } from '#engine/sightings.ts';

/** The words of the texts, in one language. */
export type HandoverWords = Readonly<Record<keyof typeof words, string>>;

/** A moment in the time of this computer, in pieces that each language puts together in its own way. */
export type Moment = Readonly<Record<'year' | 'month' | 'day' | 'time' | 'zone', string>>;

/** What a copied command changed, and how to take it back. */
export type ChangeFacts = {
  readonly title: string;
  /** The command that undoes it, where there is one. */
  readonly undo: string | undefined;
  /** How to undo it in words, or that nothing remains. */
  readonly words: string | undefined;
  /** Whether the undoing command was copied, too. */
  readonly undone: boolean;
};

/** One answered step. */
export type StepFacts = {
  readonly title: string;
  readonly answer: string;
  /** What is said to the caller. */
  readonly say: string;
  /** Whether it mends something; checks are not worth telling the caller. */
  readonly fix: boolean;
  /** Complete commands only. */
  readonly commands: readonly string[];
};

/** What is known when a text is written; every text in it is in the language of the text. */
export type Facts = {
  /** The title of the failure; undefined where none was found. */
  readonly title: string | undefined;
  readonly summary: string;
  /** What is true today of this failure; empty where nothing is known of it. */
  readonly today: string;
  /** What happened, in words for the caller; empty where we have none. */
  readonly cause: readonly string[];
  readonly evidence: string;
  readonly certainty: 'certain' | 'likely' | 'possible' | undefined;
  /** The names of the signatures that decided. */
  readonly signatures: readonly string[];
  readonly steps: readonly StepFacts[];
  /** The step that waits for an answer, where there is one. */
  readonly waiting: StepFacts | undefined;
  readonly outcome: Outcome | 'elsewhere' | undefined;
  /** What was shown where it is solved; undefined where only the reader said so. */
  readonly shown: 'connection' | 'loading' | 'repetition' | undefined;
  /** What was pasted before, and what it was. */
  readonly past: readonly { readonly title: string; readonly evidence: string }[];
  /** Titles. */
  readonly ruledOut: readonly string[];
  readonly copied: readonly {
    readonly at: Moment;
    readonly command: string;
    readonly came: Came | undefined;
  }[];
  readonly changes: readonly ChangeFacts[];
  /** What a long text holds, in the order of appearance; its name may say who it is about. */
  readonly file: {
    readonly name: string;
    readonly found: readonly (Omit<Sighting, 'page'> & { readonly title: string })[];
  };
  readonly escalation: {
    readonly who: string;
    readonly needed: readonly string[];
    readonly commands: readonly { readonly title: string; readonly text: string }[];
  };
  readonly address: string;
  readonly versions: { readonly app: string; readonly content: string; readonly matcher: string };
  /** When the text is written. */
  readonly moment: Moment;
};
