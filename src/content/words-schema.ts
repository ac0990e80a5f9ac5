import * as v from 'valibot';
import { id, text } from './schema.ts';

/* What the files in `locales/` hold. */

const words = v.record(id, text);

const stepWords = v.record(
  id,
  v.strictObject({
    title: text,
    /** What to do, for the agent. */
    text,
    /** What to say to the caller aloud. */
    say: text,
    options: words,
  }),
);

/** `locales/<lng>/steps.json`: the words of `steps.yaml`. */
export const sharedStepWords = stepWords;

const commandWords = v.record(
  id,
  v.strictObject({
    /** What the command does, as a short heading. */
    title: text,
    /** What to expect on the screen. */
    expected: text,
    /** What undoing means in words; needed where there is no undo command and the effect is not `reads`. */
    undo: v.optional(text),
    /** What somebody without the needed rights does instead; needed where elevation is required. */
    'without-rights': v.optional(text),
    /** How long it takes, or when it takes effect, where a source says so. */
    time: v.optional(text),
    parameters: v.optional(words),
  }),
);

/** `locales/<lng>/commands.json`: the words of `commands.yaml`. */
export const sharedCommandWords = commandWords;

/**
 * `locales/<lng>/parameters.json`: what each parameter of a cmdlet, and each word behind another program, means. One
 * dictionary for all commands.
 */
export const parameterWords = v.record(text, v.record(text, text));

/** `locales/<lng>/scenarios/<id>.json`. */
export const scenarioWords = v.strictObject({
  title: text,
  /** When it appears, in one sentence. Used in lists and as the page's description. */
  summary: text,
  /** Whether and where it still happens today, in one short sentence. Shown in lists. */
  today: text,
  claims: words,
  /** A remark under a message: who prints it, what varies. Empty where there is nothing to add to the language. */
  messages: v.record(id, v.string('a text')),
  nodes: stepWords,
  commands: commandWords,
  documented: v.record(id, v.strictObject({ text, reason: text })),
  /** What happened, for the caller: friendly, without jargon. Stands in the reply that is copied. */
  reply: text,
  escalation: v.strictObject({ who: text, collect: v.pipe(v.array(text), v.minLength(1)) }),
});

/** `locales/<lng>/outside/<id>.json`. */
export const outsideWords = v.strictObject({
  title: text,
  meaning: text,
  answer: v.pipe(v.array(text), v.minLength(1)),
  commands: v.optional(commandWords, {}),
});

/** `locales/<lng>/triage.json`. */
export const triageWords = v.strictObject({
  nodes: v.record(
    id,
    v.strictObject({
      question: text,
      /** How to find out. */
      help: text,
      options: words,
    }),
  ),
  outcomes: v.record(
    id,
    v.strictObject({ title: text, text: v.pipe(v.array(text), v.minLength(1)) }),
  ),
  commands: commandWords,
});

/** `locales/<lng>/app.json`, `about.json`, `check.json` and `handover.json`: any words; English and French are compared. */
export const appWords = v.looseObject({});

export type ScenarioWords = v.InferOutput<typeof scenarioWords>;
export type OutsideWords = v.InferOutput<typeof outsideWords>;
export type TriageWords = v.InferOutput<typeof triageWords>;
export type ParameterWords = v.InferOutput<typeof parameterWords>;
export type CommandWords = v.InferOutput<typeof commandWords>;
