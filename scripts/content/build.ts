import { coloursOf, partsOf } from '#engine/command-parts.ts';
import type { Command, Links, Outside, Scenario, Triage } from '#content/schema.ts';
import type { CommandWords, ScenarioWords } from '#content/words-schema.ts';
import type * as t from '#content/types.ts';
import { checkFiles } from './check.ts';
import { loadFiles, type Files } from './load.ts';
import { distinct, sentence, type Problem } from './read.ts';
import { runbookTree, triageTree } from './trees.ts';

export { sentence };

type PerLanguage<T> = Readonly<Record<t.Lng, T>>;

/** The whole content, checked and ready to be loaded by the app. */
export type Content = {
  readonly index: t.Index;
  readonly indexText: PerLanguage<t.IndexText>;
  readonly scenarios: Readonly<Record<string, t.ScenarioContent>>;
  readonly scenarioText: PerLanguage<Readonly<Record<string, t.ScenarioText>>>;
  /** What the reply to the caller says of each scenario. Loaded with the hand-over only. */
  readonly replies: PerLanguage<Readonly<Record<string, string>>>;
  readonly outside: Readonly<Record<string, t.OutsideContent>>;
  readonly outsideText: PerLanguage<Readonly<Record<string, t.OutsideText>>>;
  readonly triage: t.TriageContent;
  readonly triageText: PerLanguage<t.TriageText>;
  /** What each source key stands for. */
  readonly sources: t.SourceNames;
  /** By page, words that the search finds it by and that do not stand on it. */
  readonly searchWords: Readonly<Record<string, string>>;
};

/** Reads and checks the content of the project in `root`. `content` is there only where `problems` is empty. */
export function buildContent(root: string): {
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
} {
  const found: Problem[] = [];
  const files = loadFiles(root, found);
  const problems = distinct([...found, ...checkFiles(files)]);
  return { content: problems.length === 0 ? assemble(files) : undefined, problems };
}

/** A value that the checks have proved to be there. */
function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('content was assembled before it was checked');
  return value;
}

function assemble(files: Files): Content {
  const scenarios = Object.entries(files.scenarios)
    .map(([id, { yaml }]) => ({ id, value: sure(yaml.value) }))
    .sort((a, b) => a.value.order - b.value.order);
  const titles = { en: allTitles(files, 'en'), fr: allTitles(files, 'fr') };
  return {
    index: {
      scenarios: scenarios.map(({ id, value }) => ({
        id,
        kind: value.kind,
        stage: value.stage,
        today: value.today,
        anchors: value.anchors,
      })),
      outside: Object.keys(files.outside),
    },
    indexText: inBoth((lng) => ({
      scenarios: mapValues(files.scenarios, ({ words }) => {
        const { title, summary, today } = sure(words[lng].value);
        return { title, summary, today };
      }),
      outside: mapValues(files.outside, ({ words }) => sure(words[lng].value).title),
    })),
    scenarios: Object.fromEntries(
      scenarios.map(({ id, value }) => [id, scenarioContent(id, value, files)]),
    ),
    scenarioText: inBoth((lng) =>
      Object.fromEntries(
        scenarios.map(({ id, value }) => {
          const words = withoutReply(sure(files.scenarios[id]?.words[lng].value));
          const commands = usedWords(usedCommands(value, files), words.commands, files, lng);
          const languages = languageNames(value, lng);
          const references = pick(titles[lng], scenarioReferences(value));
          return [id, { ...words, languages, commands, titles: references }];
        }),
      ),
    ),
    replies: inBoth((lng) =>
      mapValues(files.scenarios, ({ words }) => sure(words[lng].value).reply),
    ),
    outside: mapValues(files.outside, ({ yaml }, id) =>
      outsideContent(id, sure(yaml.value), files),
    ),
    outsideText: inBoth((lng) =>
      mapValues(files.outside, ({ yaml, words }) => ({
        ...sure(words[lng].value),
        commands: usedWords(sure(yaml.value).commands, sure(words[lng].value).commands, files, lng),
        titles: pick(titles[lng], outsideReferences(sure(yaml.value))),
      })),
    ),
    triage: triageContent(sure(files.triage.yaml.value), files),
    triageText: inBoth((lng) => triageText(files, lng, titles[lng])),
    sources: sure(files.sources.value),
    searchWords: sure(files.search.value),
  };
}

function languageNames(value: Scenario, lng: t.Lng): t.ScenarioText['languages'] {
  const codes = [
    ...Object.values(value.messages).map(({ language }) => language),
    ...value['messages-not-found'],
  ];
  const names = new Intl.DisplayNames([lng], { type: 'language' });
  return Object.fromEntries(codes.map((code) => [code, names.of(code) ?? code]));
}

/** The reply is loaded with the hand-over, not with the page. */
function withoutReply(words: ScenarioWords): Omit<ScenarioWords, 'reply'> {
  return Object.fromEntries(Object.entries(words).filter(([key]) => key !== 'reply')) as Omit<
    ScenarioWords,
    'reply'
  >;
}

function inBoth<T>(make: (lng: t.Lng) => T): PerLanguage<T> {
  return { en: make('en'), fr: make('fr') };
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  make: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
}

function allTitles(files: Files, lng: t.Lng): t.Titles {
  return {
    ...Object.fromEntries(
      Object.entries(files.scenarios).map(([id, { words }]) => [
        `scenario/${id}`,
        sure(words[lng].value).title,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(files.outside).map(([id, { words }]) => [
        `outside/${id}`,
        sure(words[lng].value).title,
      ]),
    ),
  };
}

function pick(titles: t.Titles, references: readonly t.Reference[]): t.Titles {
  return Object.fromEntries(
    references.map(({ kind, id }) => [`${kind}/${id}`, sure(titles[`${kind}/${id}`])]),
  );
}

function isReference(leaf: t.RunbookLeaf | t.TriageLeaf): leaf is t.Reference {
  return leaf.kind !== 'outcome';
}

function treeReferences(
  tree: t.ScenarioContent['tree'] | t.TriageContent['tree'],
): readonly t.Reference[] {
  return Object.values(tree.nodes).flatMap((node) =>
    node.kind === 'leaf' && isReference(node.leaf) ? [node.leaf] : [],
  );
}

function notThis(value: Scenario): readonly t.Reference[] {
  return value['not-this'].flatMap(({ scenario, outside }): readonly t.Reference[] => [
    ...(scenario === undefined ? [] : [{ kind: 'scenario', id: scenario } as const]),
    ...(outside === undefined ? [] : [{ kind: 'outside', id: outside } as const]),
  ]);
}

function scenarioReferences(value: Scenario): readonly t.Reference[] {
  return [...notThis(value), ...treeReferences(runbookTree(value.start, value.nodes))];
}

/** What a known message is easily confused with, or leads to: scenarios first. */
function outsideReferences({ related, also }: Outside): readonly t.Reference[] {
  return [
    ...related.map((id) => ({ kind: 'scenario', id }) as const),
    ...also.map((id) => ({ kind: 'outside', id }) as const),
  ];
}

/** The commands of a scenario that a step, the article's steps or an undo needs, its own before the shared ones. */
function usedCommands(value: Scenario, files: Files): Readonly<Record<string, Command>> {
  const named = [
    ...Object.values(value.nodes).flatMap((node) => node.commands),
    ...Object.values(value.documented).flatMap((step) => step.commands),
    ...value.collect,
  ];
  return withShared(named, value.commands, files);
}

function withShared(
  named: readonly string[],
  own: Readonly<Record<string, Command>>,
  files: Files,
): Record<string, Command> {
  const shared = sure(files.commands.yaml.value);
  const used: Record<string, Command> = {};
  const waiting = [...named];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (used[id]) continue;
    const command = sure(own[id] ?? shared[id]);
    used[id] = command;
    if (command.undo !== undefined) waiting.push(command.undo);
  }
  return used;
}

function usedWords(
  used: Readonly<Record<string, Command>>,
  own: CommandWords,
  files: Files,
  lng: t.Lng,
): t.CommandTexts {
  const shared = sure(files.commands.words[lng].value);
  const dictionary = sure(files.parameters[lng].value);
  return mapValues(used, ({ text, shells }, id) => ({
    ...sure(own[id] ?? shared[id]),
    parts: shells.every((shell) => shell === 'browser')
      ? []
      : partsOf(text).map(
          ({ command, part }) => [part, sure(dictionary[command]?.[part])] as const,
        ),
  }));
}

function inColour(commands: Readonly<Record<string, Command>>): t.Commands {
  return mapValues(commands, (command) => ({ ...command, colours: coloursOf(command.text) }));
}

function link(id: string, links: Links): t.Link {
  const found = sure(links[id]);
  return {
    id,
    href: { en: found.en, fr: found.fr },
    title: { en: found['title-en'], fr: found['title-fr'] },
  };
}

function list<T extends object>(
  record: Readonly<Record<string, T>>,
): readonly (T & { readonly id: string })[] {
  return Object.entries(record).map(([id, value]) => ({ id, ...value }));
}

function scenarioContent(id: string, value: Scenario, files: Files): t.ScenarioContent {
  const links = sure(files.links.value);
  const keys = [...Object.values(value.claims), ...Object.values(value.messages)].flatMap(
    ({ sources }) => sources,
  );
  return {
    id,
    kind: value.kind,
    stage: value.stage,
    today: value.today,
    claims: list(value.claims),
    messages: list(value.messages),
    messagesNotFound: value['messages-not-found'],
    tree: runbookTree(value.start, value.nodes),
    steps: mapValues(value.nodes, ({ kind, commands }) => ({ kind, commands })),
    commands: inColour(usedCommands(value, files)),
    documented: list(value.documented),
    notThis: notThis(value),
    collect: value.collect,
    links: value.links.map((each) => link(each, links)),
    sources: [...new Set(keys)],
  };
}

function outsideContent(
  id: string,
  value: NonNullable<Files['outside'][string]['yaml']['value']>,
  files: Files,
): t.OutsideContent {
  const links = sure(files.links.value);
  return {
    id,
    family: value.family,
    today: value.today,
    message: value.message,
    confidence: value.confidence,
    related: outsideReferences(value),
    commands: inColour(value.commands),
    links: value.links.map((each) => link(each, links)),
    sources: [...new Set(value.sources)],
  };
}

function triageCommands(value: Triage, files: Files): Record<string, Command> {
  const named = [
    ...value.collect,
    ...[...Object.values(value.nodes), ...Object.values(value.outcomes)].flatMap(
      ({ commands }) => commands,
    ),
  ];
  return withShared(named, value.commands, files);
}

function triageContent(value: Triage, files: Files): t.TriageContent {
  const links = sure(files.links.value);
  return {
    collect: value.collect,
    tree: triageTree(value.start, value.nodes),
    questions: mapValues(value.nodes, ({ commands }) => ({ commands })),
    outcomes: mapValues(value.outcomes, (outcome) => ({
      links: outcome.links.map((each) => link(each, links)),
      related: outcome.related.map((id) => ({ kind: 'scenario', id })),
      commands: outcome.commands,
    })),
    commands: inColour(triageCommands(value, files)),
  };
}

function triageText(files: Files, lng: t.Lng, titles: t.Titles): t.TriageText {
  const value = sure(files.triage.yaml.value);
  const words = sure(files.triage.words[lng].value);
  const related = Object.values(value.outcomes).flatMap((outcome) =>
    outcome.related.map((id) => ({ kind: 'scenario', id }) as const),
  );
  const leaves = treeReferences(triageTree(value.start, value.nodes));
  return {
    ...words,
    commands: usedWords(triageCommands(value, files), words.commands, files, lng),
    titles: pick(titles, [...related, ...leaves]),
    summaries: Object.fromEntries(
      leaves.map(({ kind, id }) => [
        `${kind}/${id}`,
        kind === 'scenario'
          ? sure(files.scenarios[id]?.words[lng].value).summary
          : sure(files.outside[id]?.words[lng].value).meaning,
      ]),
    ),
  };
}
