import * as v from 'valibot';
import { VALUE_KINDS } from '#engine/values.ts';

/*
 * The contract of the content files. Used when the app is built and tested, never in the browser:
 * there, only the types are imported. Each description is the remedy an author reads when a value is wrong.
 */

export const text = v.pipe(v.string('a text'), v.minLength(1, 'must not be empty'));

/** Ids are words, because they become addresses and file names. */
export const id = v.pipe(
  v.string('an id (quote it: yes, no, on and off are not strings in every YAML reader)'),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case words joined by hyphens, such as winrm-basic-auth',
  ),
);

const ids = v.optional(v.array(id), []);

export const CONFIDENCES = ['verified', 'likely', 'unverified'] as const;

/** Where a claim comes from, and how sure we are. Source keys are those of `sources.yaml`. */
const confidence = v.picklist(CONFIDENCES, `one of ${CONFIDENCES.join(', ')}`);
const sources = v.pipe(
  v.array(text),
  v.minLength(1, 'name at least one source key of sources.yaml'),
);

export const CLAIM_SECTIONS = ['today', 'why', 'note'] as const;

/** One sentence or short paragraph of a page; its words are in `claims.<id>` of the locale file. */
export const claim = v.strictObject({
  section: v.picklist(CLAIM_SECTIONS, `one of ${CLAIM_SECTIONS.join(', ')}`),
  sources,
  confidence,
});

/**
 * A real message, byte for byte as the screen shows it. `{name}` stands where a value varies.
 * `origin` says whether software prints it, a document quotes it, or it was put together from parts that are known.
 */
export const message = v.strictObject({
  language: v.picklist(
    ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ja'],
    'a language code such as en or fr',
  ),
  origin: v.picklist(
    ['screen', 'documentation', 'article'],
    'one of screen, documentation, article',
  ),
  text,
  sources,
  confidence,
});

export const EFFECTS = ['reads', 'changes', 'irreversible'] as const;
export const SHELLS = ['windows-powershell', 'powershell-7', 'cmd', 'browser'] as const;

/** A command as it is copied: one or more lines, without a trailing newline. `{{name}}` is a field. */
export const command = v.strictObject({
  effect: v.picklist(EFFECTS, 'reads (reads only), changes, or irreversible (cannot be undone)'),
  elevation: v.picklist(['none', 'required'], 'none, or required for an administrator window'),
  shells: v.pipe(v.array(v.picklist(SHELLS, `one of ${SHELLS.join(', ')}`)), v.minLength(1)),
  text: v.pipe(
    text,
    v.transform((value) => value.replace(/\n+$/, '')),
  ),
  /** True for a line of the source article, which stays byte-exact even where it uses positions or quotes we would not. */
  article: v.optional(v.boolean(), false),
  /** The command of this file that takes the change back. Required where effect is `changes` and something remains. */
  undo: v.optional(id),
  /** Names of the fields `{{name}}`; each has words in `commands.<id>.parameters.<name>`. */
  parameters: ids,
  /** Which fields a value of the pasted error fills; the reader sees and can change it. */
  values: v.optional(v.record(id, v.picklist(VALUE_KINDS, `one of ${VALUE_KINDS.join(', ')}`)), {}),
  sources,
  confidence,
});

/**
 * What the step before a solved end has shown, for the texts claim no more: a tenant or its data came back; something
 * loads, and nothing was connected; what had failed was repeated and works.
 */
export const SHOWN = ['connection', 'loading', 'repetition'] as const;

/** An end of a runbook. `another-message`: the failure of the page is over, and what appears now is another one. */
const outcome = v.union(
  [
    v.strictObject({
      outcome: v.literal('solved'),
      shows: v.picklist(SHOWN, `one of ${SHOWN.join(', ')}`),
    }),
    v.strictObject({ outcome: v.picklist(['another-message', 'not-this', 'escalate']) }),
  ],
  `{ outcome: solved, shows: ${SHOWN.join(' | ')} } or { outcome: another-message | not-this | escalate }`,
);

const end = [outcome, v.strictObject({ scenario: id }), v.strictObject({ outside: id })] as const;

/** Where an option leads: a node of the same file, a step of steps.yaml, or an end. */
const runbookTarget = v.union(
  [id, v.strictObject({ step: id }), ...end],
  `the id of a node, or { step: id of steps.yaml }, { outcome: solved, shows: ${SHOWN.join(' | ')} }, { outcome: another-message | not-this | escalate }, { scenario: id } or { outside: id }`,
);

export const STEP_KINDS = ['check', 'fix', 'verify', 'decide'] as const;

/** One step of a runbook. The order of nodes is the order on the page. */
export const runbookNode = v.strictObject({
  kind: v.picklist(STEP_KINDS, `one of ${STEP_KINDS.join(', ')}`),
  commands: ids,
  options: v.record(id, runbookTarget),
});

/** `steps.yaml`: steps in which the ways of several runbooks end. Each way gets one of its own, `<node>-<option>`. */
export const sharedSteps = v.record(
  id,
  v.strictObject({
    kind: v.picklist(STEP_KINDS, `one of ${STEP_KINDS.join(', ')}`),
    commands: ids,
    options: v.record(
      id,
      v.union([...end], 'an end: an outcome, { scenario: id } or { outside: id }'),
    ),
  }),
);

/** A step of the source article, kept complete and apart from the steps to do now. */
export const documentedStep = v.strictObject({
  commands: ids,
  status: v.picklist(
    ['still-works', 'no-longer-helps', 'withdrawn'],
    'still-works, no-longer-helps or withdrawn',
  ),
});

export const TODAY = ['occurs', 'changed', 'elsewhere', 'historical'] as const;

const today = v.picklist(TODAY, `one of ${TODAY.join(', ')}`);

export const STAGES = ['loading', 'sign-in', 'session', 'working'] as const;

/** `scenario.yaml`. */
export const scenario = v.strictObject({
  kind: v.optional(v.picklist(['scenario', 'note']), 'scenario'),
  order: v.pipe(v.number('a number'), v.integer()),
  stage: v.picklist(STAGES, `one of ${STAGES.join(', ')}`),
  /**
   * Does this failure still happen today? `changed`: with another message; `elsewhere`: only with old modules, in other
   * products or on servers of one's own.
   */
  today,
  /** Fragments of the article's old addresses, without `#`. */
  anchors: v.optional(v.array(text), []),
  claims: v.record(id, claim),
  messages: v.record(id, message),
  /** Languages in which no published text of the message is known. Said on the page. */
  'messages-not-found': v.optional(v.array(v.picklist(['en', 'fr', 'de', 'es', 'it', 'pt'])), []),
  start: id,
  nodes: v.record(id, runbookNode),
  commands: v.record(id, command),
  documented: v.record(id, documentedStep),
  /** The next candidates when it is not this one, the likeliest first. */
  'not-this': v.optional(
    v.array(v.strictObject({ scenario: v.optional(id), outside: v.optional(id) })),
    [],
  ),
  /** The reading commands whose results the next line needs, as `escalation.collect` of the words asks for them. */
  collect: ids,
  /** Ids of links.yaml. */
  links: v.pipe(v.array(id), v.minLength(1)),
});

/** `outside/<id>/entry.yaml`: a known message that is none of the ten. */
export const outside = v.strictObject({
  family: v.picklist(
    [
      'sign-in',
      'network',
      'module',
      'policy',
      'session',
      'permission',
      'other-product',
      'follow-on',
    ],
    'one of sign-in, network, module, policy, session, permission, other-product, follow-on',
  ),
  today,
  /** The text as software prints it, `{name}` where a value varies. */
  message: text,
  sources,
  confidence,
  /** Ids of scenarios that look alike or come next. */
  related: ids,
  /** Ids of other known messages that look alike or come next. */
  also: ids,
  commands: v.optional(v.record(id, command), {}),
  links: ids,
});

const triageTarget = v.union(
  [
    id,
    v.strictObject({ scenario: id }),
    v.strictObject({ outside: id }),
    v.strictObject({ outcome: id }),
  ],
  'the id of a node, or { scenario: id }, { outside: id } or { outcome: id }',
);

/** `triage/tree.yaml`: the questions. Each node has one parent; an option that ends writes its leaf in place. */
export const triage = v.strictObject({
  start: id,
  /** The reading commands whose results help where nothing is recognised. */
  collect: ids,
  outcomes: v.record(id, v.strictObject({ links: ids, related: ids, commands: ids })),
  nodes: v.record(id, v.strictObject({ commands: ids, options: v.record(id, triageTarget) })),
  commands: v.record(id, command),
});

/** `commands.yaml`: commands that several runbooks use. A file's own command of the same id comes first. */
export const sharedCommands = v.record(id, command);

/** `links.yaml`: pages worth citing. */
export const links = v.record(
  id,
  v.strictObject({ en: text, fr: text, 'title-en': text, 'title-fr': text }),
);

/** `sources.yaml`: what a source key stands for. */
export const sourceKeys = v.record(text, text);

/** `search.yaml`: words by which a page is found though they do not stand on it. */
export const searchWords = v.record(text, text);

export type Scenario = v.InferOutput<typeof scenario>;
export type Outside = v.InferOutput<typeof outside>;
export type Triage = v.InferOutput<typeof triage>;
export type Links = v.InferOutput<typeof links>;
export type Command = v.InferOutput<typeof command>;
export type Confidence = (typeof CONFIDENCES)[number];
