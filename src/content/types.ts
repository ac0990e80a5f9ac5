import type { Tree } from '#engine/tree.ts';
import type { Command, Outside, SHOWN, Scenario } from './schema.ts';
import type { CommandWords, OutsideWords, ScenarioWords, TriageWords } from './words-schema.ts';

/*
 * The shapes of the content as the app loads it: made from the YAML and JSON files when the app is built, with trees
 * expanded, shared commands and links filled in, and nothing a page does not need.
 */

/** The languages of the content. */
export type Lng = 'en' | 'fr';

/** A page somebody may be sent to: one of the ten or the note, or a known message outside them. */
export type Reference =
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'outside'; readonly id: string };

/** Where a runbook ends; a solved end says what was shown. */
export type RunbookLeaf =
  | {
      readonly kind: 'outcome';
      readonly outcome: 'solved';
      readonly shows: (typeof SHOWN)[number];
    }
  | {
      readonly kind: 'outcome';
      readonly outcome: 'another-message' | 'not-this' | 'escalate';
    }
  | Reference;

/** Where the questions end. */
export type TriageLeaf = { readonly kind: 'outcome'; readonly outcome: string } | Reference;

/** A page elsewhere, in both languages. */
export type Link = {
  readonly id: string;
  readonly href: Readonly<Record<Lng, string>>;
  readonly title: Readonly<Record<Lng, string>>;
};

/** One step of a runbook: what kind it is and the commands it runs, in order. */
export type RunbookStep = {
  readonly kind: Scenario['nodes'][string]['kind'];
  readonly commands: readonly string[];
};

export type Claim = Scenario['claims'][string] & { readonly id: string };
export type Message = Scenario['messages'][string] & { readonly id: string };
export type DocumentedStep = Scenario['documented'][string] & { readonly id: string };

/** A command with the colours of its text, as `coloursOf` computed them. */
export type ColouredCommand = Command & { readonly colours: string };
export type Commands = Readonly<Record<string, ColouredCommand>>;

/** The words of a command, and for each of its parameters what it means: `-Name` and a sentence. */
export type CommandText = CommandWords[string] & {
  readonly parts: readonly (readonly [part: string, meaning: string])[];
};
export type CommandTexts = Readonly<Record<string, CommandText>>;

/** What each source key stands for, in English only. */
export type SourceNames = Readonly<Record<string, string>>;

/** Everything about a scenario that is the same in every language. */
export type ScenarioContent = {
  readonly id: string;
  readonly kind: 'scenario' | 'note';
  readonly stage: Scenario['stage'];
  readonly today: Scenario['today'];
  readonly claims: readonly Claim[];
  readonly messages: readonly Message[];
  readonly messagesNotFound: readonly string[];
  readonly tree: Tree<RunbookLeaf>;
  readonly steps: Readonly<Record<string, RunbookStep>>;
  readonly commands: Commands;
  readonly documented: readonly DocumentedStep[];
  readonly notThis: readonly Reference[];
  /** The reading commands whose results the next line needs. */
  readonly collect: readonly string[];
  readonly links: readonly Link[];
  /** The keys of the sources of its claims and messages. */
  readonly sources: readonly string[];
};

/** The titles of pages that another page refers to, by `kind/id`. */
export type Titles = Readonly<Record<string, string>>;

/** A scenario's words in one language, shared commands' words and the titles of the pages it refers to included. */
export type ScenarioText = Omit<ScenarioWords, 'commands' | 'reply'> & {
  /**
   * The names of the languages of its messages, by code. A browser could say them, but takes longer over the first than over
   * the rest of the page, and need not say the same as the one that drew the page.
   */
  readonly languages: Readonly<Record<string, string>>;
  readonly commands: CommandTexts;
  readonly titles: Titles;
};

/** A known message that is none of the ten, whatever the language. */
export type OutsideContent = {
  readonly id: string;
  readonly family: Outside['family'];
  readonly today: Outside['today'];
  readonly message: string;
  readonly confidence: Outside['confidence'];
  readonly related: readonly Reference[];
  readonly commands: Commands;
  readonly links: readonly Link[];
  readonly sources: readonly string[];
};

/** The words of an outside entry in one language. */
export type OutsideText = Omit<OutsideWords, 'commands'> & {
  readonly commands: CommandTexts;
  readonly titles: Titles;
};

/** What a triage outcome points to. */
export type TriageOutcome = {
  readonly links: readonly Link[];
  readonly related: readonly Reference[];
  readonly commands: readonly string[];
};

/** The questions, whatever the language. */
export type TriageContent = {
  /** The reading commands whose results help where nothing is recognised. */
  readonly collect: readonly string[];
  readonly tree: Tree<TriageLeaf>;
  readonly questions: Readonly<Record<string, { readonly commands: readonly string[] }>>;
  readonly outcomes: Readonly<Record<string, TriageOutcome>>;
  readonly commands: Commands;
};

/** The words of the questions in one language. */
export type TriageText = Omit<TriageWords, 'commands'> & {
  readonly commands: CommandTexts;
  readonly titles: Titles;
  readonly summaries: Readonly<Record<string, string>>;
};

/** A line of the list of scenarios. */
export type Listed = {
  readonly id: string;
  readonly kind: 'scenario' | 'note';
  readonly stage: Scenario['stage'];
  readonly today: Scenario['today'];
  readonly anchors: readonly string[];
};

/** All scenarios in their order, and the ids of the known messages outside them. */
export type Index = { readonly scenarios: readonly Listed[]; readonly outside: readonly string[] };

/** What lists say of each scenario, and the titles of the outside entries, in one language. */
export type IndexText = {
  readonly scenarios: Readonly<
    Record<string, { readonly title: string; readonly summary: string; readonly today: string }>
  >;
  readonly outside: Readonly<Record<string, string>>;
};

/** What a box of a picture stands for: a question and its outcome, a step of a runbook and its end, or another page. */
export type MapKind =
  | 'question'
  | TriageLeaf['kind']
  | RunbookStep['kind']
  | Extract<RunbookLeaf, { readonly kind: 'outcome' }>['outcome'];

/** One box of a picture: a question or a step, or where an answer leads. */
export type MapBox = {
  readonly node: string;
  readonly kind: MapKind;
  /** The answer that leads here, in lines. Empty where everything begins. */
  readonly answer: readonly string[];
  /** What it is called, in lines. Empty where the kind says it all; a line is kept free for that. */
  readonly name: readonly string[];
  readonly parent: string | undefined;
  /** Where the line from the parent turns up or down. */
  readonly turn: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A tree as a picture in one language, laid out when the app is built, in units of its own. */
export type MapPicture = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
};

/** The runbooks as pictures in one language, by the id of their scenario. */
export type RunbookMaps = Readonly<Record<string, MapPicture>>;
