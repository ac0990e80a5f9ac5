import * as v from 'valibot';
import { CONFIDENCES } from './schema.ts';

/* The contract of `signatures.yaml`: how a message is recognised. Each description is the remedy an author reads. */

const text = v.pipe(v.string('a text'), v.minLength(1, 'must not be empty'));
const texts = v.pipe(v.array(text), v.minLength(1, 'name at least one'));

const common = {
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  ),
  language: v.optional(v.string('a language code')),
  sources: texts,
  confidence: v.picklist(CONFIDENCES, `one of ${CONFIDENCES.join(', ')}`),
  /** How much it proves by itself. `certain` only for an exact, verified text that nothing else prints. */
  strength: v.optional(v.picklist(['certain', 'likely', 'possible']), 'certain'),
  /** One of these must stand in the same error record. */
  with: v.optional(texts),
  /** None of these may stand in the same error record. */
  without: v.optional(texts),
  /** The wording itself comes from another product. */
  caution: v.optional(v.boolean()),
};

const signature = v.union(
  [
    v.strictObject({
      ...common,
      /** The message as printed, `{name}` where a value varies; not a regular expression. */
      phrase: text,
      /** The words that tell it from its relatives and must survive typing errors; else the longest ones. */
      keys: v.optional(texts),
      /** Where the account stands: a `DOMAIN\\name` or plain name there is another product's message. */
      account: v.optional(v.picklist(['before', 'after'], 'before or after')),
      /** The other way round: the account must be one that the service cannot know. */
      foreign: v.optional(v.boolean()),
      /** The sentence ends with the phrase; what goes on is less sure. */
      ends: v.optional(v.boolean()),
      'version-at-most': v.optional(text),
      'version-above': v.optional(text),
    }),
    v.strictObject({
      ...common,
      near: v.pipe(v.array(texts), v.minLength(2, 'two groups of words at least')),
    }),
    v.strictObject({ ...common, code: texts }),
  ],
  'a signature has an id, sources, confidence and exactly one of: phrase, near, code',
);

export const signatures = v.strictObject({
  /** The message follows from another error and goes away with it. */
  'follow-on': v.optional(v.boolean()),
  /** Only our own product prints the message. */
  own: v.optional(v.boolean()),
  /** A server refuses: the machine that a fault names is that server, not the caller's computer. */
  'by-server': v.optional(v.boolean()),
  /** None of these may stand in the same error record, whatever was found in it. */
  without: v.optional(texts),
  signatures: v.pipe(v.array(signature), v.minLength(1)),
});

/** `context.yaml`: the signs of who printed a message. */
export const context = v.strictObject({
  ours: texts,
  others: texts,
  /** Words that deny a message when they stand right before it. */
  denied: texts,
  /** Words that only suppose it when they stand right before it. */
  supposed: texts,
  /** Words that imagine it anywhere before it in its sentence. */
  imagined: texts,
  /** Words that report it where it stands in quotes. */
  reported: texts,
  /** Words that deny it right after it. */
  'denied-after': texts,
  /** What only the retired connector and its service are called. */
  retired: texts,
  /** Words inside a message that turn it into its opposite. */
  negations: texts,
  everyday: texts,
  /** Words that say that something does not go. */
  complaints: texts,
  /** Words near a bare number that make it a fault code. */
  faults: texts,
  frames: v.array(v.strictObject({ before: text, after: v.string() })),
  /** What is said around a message, as whole words. */
  talk: v.strictObject({
    before: texts,
    after: texts,
    conditions: texts,
    persons: texts,
    turns: texts,
    titles: texts,
    prints: texts,
    whens: texts,
    inverted: texts,
    contrasts: texts,
    document: texts,
    incident: texts,
  }),
});

/** `wordings.yaml`: a scenario's message as published in other languages. */
export const wordings = v.strictObject({
  /** One of these must stand beside a piece that other products print too. */
  with: v.optional(v.array(text), []),
  /** None of these may stand beside a piece. */
  without: v.optional(v.array(text), []),
  /** Where the account stands that the message is about. */
  account: v.optional(v.picklist(['before', 'after'], 'before or after')),
  wordings: v.pipe(
    v.array(
      v.strictObject({
        language: v.string('a language code'),
        kind: v.picklist(
          ['screen', 'human', 'machine', 'heading'],
          'screen, human, machine or heading',
        ),
        text: v.pipe(
          text,
          v.regex(
            /^(?!.*(?:CategoryInfo|FullyQualifiedErrorId))/s,
            'leave out CategoryInfo and FullyQualifiedErrorId: other messages have the same lines',
          ),
        ),
      }),
    ),
    v.minLength(1, 'at least one wording, or no file'),
  ),
});

export type SignatureFile = v.InferOutput<typeof signatures>;
