import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS, type SearchDocument } from '#content/search.ts';
import type { Content } from './build.ts';
import { leaves } from './words.ts';

type Both = Readonly<Record<'en' | 'fr', string>>;

/** The index of everything that can be found, ready to be loaded by the app. */
export function searchIndex(content: Content): object {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  index.addAll(searchDocuments(content));
  return index.toJSON();
}

/** Everything that can be found: scenarios, known messages, questions and their ends, and each command once. */
export function searchDocuments(content: Content): readonly SearchDocument[] {
  return [...scenarios(content), ...outside(content), ...questions(content), ...commands(content)];
}

function scenarios({ index, scenarios: all, scenarioText }: Content): readonly SearchDocument[] {
  const anchorsOf = (wanted: string) =>
    index.scenarios.find(({ id }) => id === wanted)?.anchors ?? [];
  return Object.entries(all).map(([id, { messages }]) => {
    const [en, fr] = [sure(scenarioText.en[id]), sure(scenarioText.fr[id])];
    return {
      ...entry('scenario', id, { en: en.title, fr: fr.title }),
      target: { kind: 'scenario', id },
      exact: [...messages.map(({ text }) => text), ...anchorsOf(id)].join(' '),
      prose: prose({ ...en, commands: {}, titles: {} }, { ...fr, commands: {}, titles: {} }),
    };
  });
}

function outside({ outside: all, outsideText }: Content): readonly SearchDocument[] {
  return Object.entries(all).map(([id, { message }]) => {
    const [en, fr] = [sure(outsideText.en[id]), sure(outsideText.fr[id])];
    return {
      ...entry('outside', id, { en: en.title, fr: fr.title }),
      target: { kind: 'outside', id },
      exact: `${message} ${id}`,
      prose: prose({ ...en, titles: {} }, { ...fr, titles: {} }),
    };
  });
}

function questions({ triage, triageText: { en, fr } }: Content): readonly SearchDocument[] {
  return Object.entries(triage.tree.nodes).flatMap(([node, place]): readonly SearchDocument[] => {
    if (place.kind === 'leaf' && place.leaf.kind !== 'outcome') return [];
    const words =
      place.kind === 'question'
        ? [en.nodes[node], fr.nodes[node]]
        : place.leaf.kind === 'outcome'
          ? [en.outcomes[place.leaf.outcome], fr.outcomes[place.leaf.outcome]]
          : [];
    const title = (value: (typeof words)[number]) =>
      value === undefined ? '' : 'question' in value ? value.question : value.title;
    return [
      {
        ...entry('question', node, { en: title(words[0]), fr: title(words[1]) }),
        target: { kind: 'question', node },
        exact: '',
        prose: prose(words[0], words[1]),
      },
    ];
  });
}

/** A command leads to the first step that runs it. */
function commands({ scenarios: all, scenarioText }: Content): readonly SearchDocument[] {
  const found = new Map<string, SearchDocument>();
  for (const [id, { steps, commands: known }] of Object.entries(all)) {
    for (const [step, { commands: run }] of Object.entries(steps)) {
      for (const name of run) {
        const [command, en, fr] = [
          sure(known[name]),
          sure(scenarioText.en[id]?.commands[name]),
          sure(scenarioText.fr[id]?.commands[name]),
        ];
        if (found.has(command.text)) continue;
        found.set(command.text, {
          ...entry('command', `${id}/${name}`, { en: en.title, fr: fr.title }),
          target: { kind: 'step', id, step },
          code: command.text,
          exact: command.text,
          prose: prose(en, fr),
        });
      }
    }
  }
  return [...found.values()];
}

function entry(sort: SearchDocument['sort'], id: string, title: Both) {
  return { id: `${sort}/${id}`, sort, title, titles: `${title.en} ${title.fr}` };
}

function prose(en: unknown, fr: unknown): string {
  return [...leaves(en), ...leaves(fr)].map(({ text }) => text).join(' ');
}

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the content has no words for something it names');
  return value;
}
