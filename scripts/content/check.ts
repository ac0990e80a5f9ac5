import { faults, type Tree } from '#engine/tree.ts';
import { fields } from '#engine/power-shell.ts';
import type { Command, Scenario } from '#content/schema.ts';
import type { CommandWords } from '#content/words-schema.ts';
import { problemAt, type Problem, type Source } from './read.ts';
import { checkCommandTexts } from './command-checks.ts';
import type { Files } from './load.ts';
import { faultSentence, runbookTree, triageTree } from './trees.ts';
import { compareTexts } from './words.ts';

export type Say = (source: Source, path: readonly PropertyKey[], message: string) => void;
type Languages<T> = Readonly<
  Record<'en' | 'fr', { readonly source: Source; readonly value: T | undefined }>
>;

/** Compares the content files with each other: ids that must exist, words that must be there, trees that must be sound. */
export function checkFiles(files: Files): readonly Problem[] {
  const problems: Problem[] = [];
  const say: Say = (source, path, message) => void problems.push(problemAt(source, path, message));
  const known = knownIds(files);
  checkCommands(files.commands.yaml, known, say);
  if (files.commands.yaml.value)
    checkCommandWords(files.commands.yaml.value, files.commands.words, [], say);
  checkSteps(files, known, say);
  for (const id of Object.keys(files.scenarios)) checkScenario(files, id, known, say);
  for (const id of Object.keys(files.outside)) checkOutside(files, id, known, say);
  checkTriage(files, known, say);
  checkReached(files, say);
  checkCommandTexts(files, say);
  checkSearchWords(files, known, say);
  compareTexts(files.parameters.en, files.parameters.fr, say);
  compareTexts(files.app.en, files.app.fr, say);
  compareTexts(files.about.en, files.about.fr, say);
  compareTexts(files.check.en, files.check.fr, say);
  compareTexts(files.handover.en, files.handover.fr, say);
  return problems;
}

function checkSearchWords({ search, triage }: Files, known: Known, say: Say): void {
  const pages = new Set([
    ...[...known.scenario].map((id) => `scenario/${id}`),
    ...[...known.outside].map((id) => `outside/${id}`),
    ...Object.keys(triage.yaml.value?.outcomes ?? {}).map((id) => `outcome/${id}`),
  ]);
  for (const page of Object.keys(search.value ?? {})) {
    if (!pages.has(page))
      say(search.source, [page], `there is no page "${page}"; correct it or remove the line`);
  }
}

type Known = {
  readonly scenario: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  readonly link: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly command: ReadonlySet<string>;
};

function knownIds(files: Files): Known {
  return {
    scenario: new Set(Object.keys(files.scenarios)),
    outside: new Set(Object.keys(files.outside)),
    link: new Set(Object.keys(files.links.value ?? {})),
    source: new Set(Object.keys(files.sources.value ?? {})),
    command: new Set(Object.keys(files.commands.yaml.value ?? {})),
  };
}

const FILE_OF = {
  scenario: 'src/content/scenarios',
  outside: 'src/content/outside',
  link: 'links.yaml',
  source: 'sources.yaml',
  command: 'commands.yaml or the commands of this file',
} as const;

function checkKnown(
  kind: keyof Known,
  known: Known,
  ids: readonly string[],
  source: Source,
  path: readonly PropertyKey[],
  say: Say,
  own: ReadonlySet<string> = new Set(),
): void {
  ids.forEach((id, index) => {
    if (known[kind].has(id) || own.has(id)) return;
    say(
      source,
      [...path, index],
      `there is no "${id}" in ${FILE_OF[kind]}; add it there or correct the id`,
    );
  });
}

type CommandFile = {
  readonly source: Source;
  readonly value: Readonly<Record<string, Command>> | undefined;
};

function checkCommands(
  { source, value }: CommandFile,
  known: Known,
  say: Say,
  prefix: readonly string[] = [],
): void {
  const own = new Set(Object.keys(value ?? {}));
  for (const [id, command] of Object.entries(value ?? {})) {
    const path = [...prefix, id];
    checkKnown('source', known, command.sources, source, [...path, 'sources'], say);
    if (command.undo !== undefined && !own.has(command.undo)) {
      say(
        source,
        [...path, 'undo'],
        `there is no command "${command.undo}" here; name one of this file`,
      );
    }
    const holes = fields(command.text);
    if (holes.join() !== [...command.parameters].join()) {
      say(
        source,
        [...path, 'parameters'],
        `must name the fields of the text in order: [${holes.join(', ')}]`,
      );
    }
  }
}

function checkCommandWords(
  commands: Readonly<Record<string, Command>>,
  words: Languages<CommandWords>,
  prefix: readonly string[],
  say: Say,
): void {
  for (const { source, value } of [words.en, words.fr]) {
    if (!value) continue;
    sameKeys(Object.keys(commands), Object.keys(value), source, prefix, say);
    for (const [id, command] of Object.entries(commands)) {
      const own = value[id];
      if (!own) continue;
      const path = [...prefix, id];
      sameKeys(
        command.parameters,
        Object.keys(own.parameters ?? {}),
        source,
        [...path, 'parameters'],
        say,
      );
      if (command.effect !== 'reads' && command.undo === undefined && own.undo === undefined) {
        say(
          source,
          path,
          'the command changes something; say in `undo` how to take it back, or that nothing remains',
        );
      }
      if (command.elevation === 'required' && own['without-rights'] === undefined) {
        say(
          source,
          path,
          'the command needs administrator rights; say in `without-rights` what to do without them',
        );
      }
    }
  }
}

function checkScenario(files: Files, id: string, known: Known, say: Say): void {
  const entry = files.scenarios[id];
  if (!entry?.yaml.value) return;
  const { source, value } = entry.yaml;
  const own = new Set(Object.keys(value.commands));
  checkCommands({ source, value: value.commands }, known, say, ['commands']);
  checkKnown('link', known, value.links, source, ['links'], say);
  for (const part of ['claims', 'messages'] as const) {
    const sourced: Readonly<Record<string, { readonly sources: readonly string[] }>> = value[part];
    for (const [key, { sources }] of Object.entries(sourced)) {
      checkKnown('source', known, sources, source, [part, key, 'sources'], say);
    }
  }
  for (const [key, node] of Object.entries(value.nodes)) {
    checkKnown('command', known, node.commands, source, ['nodes', key, 'commands'], say, own);
  }
  for (const [key, step] of Object.entries(value.documented)) {
    checkKnown('command', known, step.commands, source, ['documented', key, 'commands'], say, own);
  }
  value['not-this'].forEach(({ scenario, outside }, index) => {
    if (scenario !== undefined)
      checkKnown('scenario', known, [scenario], source, ['not-this', index], say);
    if (outside !== undefined)
      checkKnown('outside', known, [outside], source, ['not-this', index], say);
  });
  const tree = runbookTree(value.start, value.nodes);
  checkTree(tree, source, known, say);
  checkVerified(tree, value.nodes, source, say);
  checkCollect(value, files, source, say);
  checkCollected(value, files, entry.words, say);
  for (const words of [entry.words.en, entry.words.fr]) {
    if (!words.value) continue;
    for (const part of ['claims', 'messages', 'nodes', 'documented'] as const) {
      sameKeys(Object.keys(value[part]), Object.keys(words.value[part]), words.source, [part], say);
    }
    checkOptionWords(value.nodes, words.value.nodes, words.source, say);
  }
  checkCommandWords(value.commands, commandWords(entry.words), ['commands'], say);
  compareTexts(entry.words.en, entry.words.fr, say);
}

function commandWords(
  words: Languages<{ readonly commands: CommandWords }>,
): Languages<CommandWords> {
  return {
    en: { source: words.en.source, value: words.en.value?.commands },
    fr: { source: words.fr.source, value: words.fr.value?.commands },
  };
}

/** The steps of several runbooks: their words, and the commands they name. */
function checkSteps({ steps }: Files, known: Known, say: Say): void {
  const { yaml, words } = steps;
  compareTexts(words.en, words.fr, say);
  if (!yaml.value) return;
  for (const [key, { commands }] of Object.entries(yaml.value))
    checkKnown('command', known, commands, yaml.source, [key, 'commands'], say);
  for (const { source, value } of [words.en, words.fr]) {
    if (!value) continue;
    sameKeys(Object.keys(yaml.value), Object.keys(value), source, [], say);
    for (const [key, step] of Object.entries(yaml.value)) {
      const own = value[key];
      if (own)
        sameKeys(
          Object.keys(step.options),
          Object.keys(own.options),
          source,
          [key, 'options'],
          say,
        );
    }
  }
}

/** The package asks for nothing that it does not say how to get: commands that read, and need nothing filled in. */
function checkCollect(
  value: Pick<Scenario, 'collect' | 'commands'>,
  files: Files,
  source: Source,
  say: Say,
): void {
  value.collect.forEach((id, index) => {
    const command = value.commands[id] ?? files.commands.yaml.value?.[id];
    if (command?.effect !== 'reads' || fields(command.text).length > 0)
      say(
        source,
        ['collect', index],
        `"${id}" is no command that only reads and needs nothing filled in; name one of commands.yaml or of this file`,
      );
  });
}

/** Where the words ask for the result of a command of ours, the package says how to get it. */
function checkCollected(
  value: Scenario,
  files: Files,
  words: Files['scenarios'][string]['words'],
  say: Say,
): void {
  const all = { ...files.commands.yaml.value, ...value.commands };
  const missing = new Map(
    Object.entries(all)
      .filter(([id, { effect }]) => effect === 'reads' && !value.collect.includes(id))
      .map(([id, { text }]) => [text, id]),
  );
  for (const { source, value: own } of [words.en, words.fr]) {
    own?.escalation.collect.forEach((item, index) => {
      for (const [, code = ''] of item.matchAll(/`([^`]+)`/g)) {
        const id = missing.get(code);
        if (id !== undefined)
          say(
            source,
            ['escalation', 'collect', index],
            `asks for the result of "${id}"; add it to collect in the YAML, or do not ask`,
          );
      }
    });
  }
}

/**
 * Nothing is called solved, or another message, before a verify step said so; and whoever verifies has seen the fix at
 * work: what appears then does not say that it never was this failure.
 */
function checkVerified(
  tree: Tree<{ readonly kind: string }>,
  nodes: Readonly<Record<string, { readonly kind: string }>>,
  source: Source,
  say: Say,
): void {
  for (const [node, value] of Object.entries(tree.nodes)) {
    if (value.kind === 'leaf') continue;
    const verify = nodes[node]?.kind === 'verify';
    for (const [option, target] of Object.entries(value.options)) {
      const end = tree.nodes[target];
      const outcome = end?.kind === 'leaf' && 'outcome' in end.leaf ? end.leaf.outcome : '';
      const at = ['nodes', node, 'options', option];
      if (!verify && (outcome === 'solved' || outcome === 'another-message'))
        say(source, at, `only a node of kind verify may lead to ${outcome}`);
      if (verify && outcome === 'not-this')
        say(source, at, 'a verify node comes after the fix; write another-message or escalate');
    }
  }
}

function checkTree(
  tree: Tree<{ readonly kind: string; readonly id?: string }>,
  source: Source,
  known: Known,
  say: Say,
): void {
  for (const fault of faults(tree)) {
    const { path, message } = faultSentence(fault);
    say(source, path, message);
  }
  for (const [node, value] of Object.entries(tree.nodes)) {
    if (value.kind !== 'leaf' || value.leaf.id === undefined) continue;
    const kind = value.leaf.kind === 'scenario' ? 'scenario' : 'outside';
    if (!known[kind].has(value.leaf.id)) {
      say(
        source,
        ['nodes', node],
        `"${node}" leads to "${value.leaf.id}", which is not in ${FILE_OF[kind]}`,
      );
    }
  }
}

function checkOptionWords(
  nodes: Readonly<Record<string, { readonly options: Readonly<Record<string, unknown>> }>>,
  words: Readonly<Record<string, { readonly options: Readonly<Record<string, string>> }>>,
  source: Source,
  say: Say,
): void {
  for (const [key, node] of Object.entries(nodes)) {
    const own = words[key];
    if (own)
      sameKeys(
        Object.keys(node.options),
        Object.keys(own.options),
        source,
        ['nodes', key, 'options'],
        say,
      );
  }
}

function checkOutside(files: Files, id: string, known: Known, say: Say): void {
  const entry = files.outside[id];
  if (!entry?.yaml.value) return;
  const { source, value } = entry.yaml;
  checkKnown('source', known, value.sources, source, ['sources'], say);
  checkKnown('link', known, value.links, source, ['links'], say);
  checkKnown('scenario', known, value.related, source, ['related'], say);
  checkKnown('outside', known, value.also, source, ['also'], say);
  checkCommands({ source, value: value.commands }, known, say, ['commands']);
  checkCommandWords(value.commands, commandWords(entry.words), ['commands'], say);
  compareTexts(entry.words.en, entry.words.fr, say);
}

function checkTriage(files: Files, known: Known, say: Say): void {
  const { yaml, words } = files.triage;
  compareTexts(words.en, words.fr, say);
  compareTexts(files.commands.words.en, files.commands.words.fr, say);
  if (!yaml.value) return;
  const { source, value } = yaml;
  const own = new Set(Object.keys(value.commands));
  checkCommands({ source, value: value.commands }, known, say, ['commands']);
  checkTree(triageTree(value.start, value.nodes), source, known, say);
  checkCollect(value, files, source, say);
  for (const [key, node] of Object.entries(value.nodes)) {
    checkKnown('command', known, node.commands, source, ['nodes', key, 'commands'], say, own);
    for (const [option, target] of Object.entries(node.options)) {
      if (
        typeof target === 'string' ||
        !('outcome' in target) ||
        Object.hasOwn(value.outcomes, target.outcome)
      )
        continue;
      say(
        source,
        ['nodes', key, 'options', option],
        `there is no outcome "${target.outcome}"; add it under outcomes`,
      );
    }
  }
  for (const [key, outcome] of Object.entries(value.outcomes)) {
    checkKnown('link', known, outcome.links, source, ['outcomes', key, 'links'], say);
    checkKnown('scenario', known, outcome.related, source, ['outcomes', key, 'related'], say);
    checkKnown('command', known, outcome.commands, source, ['outcomes', key, 'commands'], say, own);
  }
  for (const language of [words.en, words.fr]) {
    if (!language.value) continue;
    sameKeys(
      Object.keys(value.nodes),
      Object.keys(language.value.nodes),
      language.source,
      ['nodes'],
      say,
    );
    sameKeys(
      Object.keys(value.outcomes),
      Object.keys(language.value.outcomes),
      language.source,
      ['outcomes'],
      say,
    );
    checkOptionWords(value.nodes, language.value.nodes, language.source, say);
  }
  checkCommandWords(value.commands, commandWords(words), ['commands'], say);
}

/** Whoever has no error text finds a scenario by the questions alone. */
function checkReached({ scenarios, triage }: Files, say: Say): void {
  if (!triage.yaml.value) return;
  const leaves = Object.values(triage.yaml.value.nodes)
    .flatMap(({ options }) => Object.values(options))
    .flatMap((target) =>
      typeof target === 'object' && 'scenario' in target ? [target.scenario] : [],
    );
  for (const [id, { yaml }] of Object.entries(scenarios))
    if (!leaves.includes(id))
      say(
        yaml.source,
        [],
        `no question leads here; let an option in src/content/triage/tree.yaml end in { scenario: ${id} }`,
      );
}

function sameKeys(
  wanted: readonly string[],
  found: readonly string[],
  source: Source,
  path: readonly string[],
  say: Say,
): void {
  for (const key of wanted) {
    if (!found.includes(key)) say(source, path, `the words of "${key}" are missing; add them`);
  }
  for (const key of found) {
    if (!wanted.includes(key))
      say(source, [...path, key], 'the YAML has no such id; remove these words or correct the id');
  }
}
