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
  return [
    ...scenarios(content),
    ...outside(content),
    ...questions(content),
    ...commands(content),
  ].map((document) => ({
    ...document,
    titles: withNotations(document.titles, document.titles),
    exact: withNotations(document.exact, `${document.exact} ${document.prose}`),
  }));
}

function withNotations(words: string, text: string): string {
  return [words, ...notations(text)].join(' ');
}

const TWO_TO_32 = 0x1_0000_0000;

/** A Windows error code in hexadecimal, as the negative number it also is, or as a number without sign. */
const WINDOWS_CODE = /\b0x([0-9a-f]{8})\b|[-\u2212](\d{10})\b|\b(\d{10})\b/gi;

/**
 * Every way to write the codes of a text: a Windows code in hexadecimal with and without `0x`, signed and unsigned; a
 * sign-in code without its letters.
 */
export function notations(text: string): readonly string[] {
  const windows = [...text.matchAll(WINDOWS_CODE)].flatMap(([, hex, negative, plain]) => {
    const code = hex
      ? Number.parseInt(hex, 16)
      : negative
        ? TWO_TO_32 - Number(negative)
        : Number(plain);
    // Smaller ones are no error codes; larger ones fit into no code.
    if (code < TWO_TO_32 / 2 || code >= TWO_TO_32) return [];
    const digits = code.toString(16);
    return [String(code), String(TWO_TO_32 - code), digits, `0x${digits}`];
  });
  const signIn = [...text.matchAll(/AADSTS(\d{5,7})/g)].flatMap(([, digits]) => digits ?? []);
  return [...new Set([...windows, ...signIn])];
}

function scenarios({
  index,
  scenarios: all,
  scenarioText,
  searchWords,
}: Content): readonly SearchDocument[] {
  const listed = (wanted: string) => index.scenarios.find(({ id }) => id === wanted);
  return Object.entries(all).map(([id, { messages }]) => {
    const [en, fr] = [sure(scenarioText.en[id]), sure(scenarioText.fr[id])];
    return {
      ...entry(
        listed(id)?.kind ?? 'scenario',
        id,
        { en: en.title, fr: fr.title },
        searchWords[`scenario/${id}`],
      ),
      target: { kind: 'scenario', id },
      exact: [...messages.map(({ text }) => text), ...(listed(id)?.anchors ?? [])].join(' '),
      prose: prose({ ...en, commands: {}, titles: {} }, { ...fr, commands: {}, titles: {} }),
    };
  });
}

function outside({ outside: all, outsideText, searchWords }: Content): readonly SearchDocument[] {
  return Object.entries(all).map(([id, { message }]) => {
    const [en, fr] = [sure(outsideText.en[id]), sure(outsideText.fr[id])];
    return {
      ...entry('outside', id, { en: en.title, fr: fr.title }, searchWords[`outside/${id}`]),
      target: { kind: 'outside', id },
      exact: `${message} ${id}`,
      prose: prose({ ...en, titles: {} }, { ...fr, titles: {} }),
    };
  });
}

/** The questions, and each of their ends once, however many answers lead to it. */
function questions({
  triage,
  triageText: { en, fr },
  searchWords,
}: Content): readonly SearchDocument[] {
  const ends = new Set<string>();
  return Object.entries(triage.tree.nodes).flatMap(([node, place]): readonly SearchDocument[] => {
    if (place.kind === 'leaf' && place.leaf.kind !== 'outcome') return [];
    const end =
      place.kind === 'leaf' && place.leaf.kind === 'outcome' ? place.leaf.outcome : undefined;
    if (end !== undefined && ends.has(end)) return [];
    if (end !== undefined) ends.add(end);
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
        ...entry(
          end === undefined ? 'question' : 'outcome',
          node,
          { en: title(words[0]), fr: title(words[1]) },
          searchWords[`outcome/${end ?? ''}`],
        ),
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

/** `also` are words that count like those of the title. */
function entry(sort: SearchDocument['sort'], id: string, title: Both, also = '') {
  return { id: `${sort}/${id}`, sort, title, titles: `${title.en} ${title.fr} ${also}` };
}

function prose(en: unknown, fr: unknown): string {
  return [...leaves(en), ...leaves(fr)].map(({ text }) => text).join(' ');
}

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the content has no words for something it names');
  return value;
}
