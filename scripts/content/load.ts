import { join } from 'node:path';
import type * as v from 'valibot';
import * as schema from '#content/schema.ts';
import * as wordsSchema from '#content/words-schema.ts';
import { stepWordsInPlace, stepsInPlace } from './shared-steps.ts';
import { folders, parse, readSource, type Problem, type Source } from './read.ts';

/** A file with its checked value; `value` is undefined where a problem was found in it. */
export type Checked<S extends v.GenericSchema> = {
  readonly source: Source;
  readonly value: v.InferOutput<S> | undefined;
};

type InBoth<S extends v.GenericSchema> = Readonly<Record<'en' | 'fr', Checked<S>>>;

/** Every content file, checked one by one; `check.ts` compares them with each other. Shared steps stand in their runbooks. */
export type Files = {
  readonly steps: {
    readonly yaml: Checked<typeof schema.sharedSteps>;
    readonly words: InBoth<typeof wordsSchema.sharedStepWords>;
  };
  readonly scenarios: Readonly<
    Record<
      string,
      {
        readonly yaml: Checked<typeof schema.scenario>;
        readonly words: InBoth<typeof wordsSchema.scenarioWords>;
      }
    >
  >;
  readonly outside: Readonly<
    Record<
      string,
      {
        readonly yaml: Checked<typeof schema.outside>;
        readonly words: InBoth<typeof wordsSchema.outsideWords>;
      }
    >
  >;
  readonly triage: {
    readonly yaml: Checked<typeof schema.triage>;
    readonly words: InBoth<typeof wordsSchema.triageWords>;
  };
  readonly commands: {
    readonly yaml: Checked<typeof schema.sharedCommands>;
    readonly words: InBoth<typeof wordsSchema.sharedCommandWords>;
  };
  readonly parameters: InBoth<typeof wordsSchema.parameterWords>;
  /** The words of the app itself. */
  readonly app: InBoth<typeof wordsSchema.appWords>;
  readonly about: InBoth<typeof wordsSchema.appWords>;
  readonly check: InBoth<typeof wordsSchema.appWords>;
  readonly handover: InBoth<typeof wordsSchema.appWords>;
  readonly links: Checked<typeof schema.links>;
  readonly sources: Checked<typeof schema.sourceKeys>;
  readonly search: Checked<typeof schema.searchWords>;
};

/** Reads all content under `root`, the project's folder. Mistakes are added to `problems`, all of them at once. */
export function loadFiles(root: string, problems: Problem[]): Files {
  const content = join(root, 'src/content');
  const one = <const S extends v.GenericSchema>(kind: S, path: string): Checked<S> => {
    const source = readSource(root, path, problems);
    return { source, value: parse(kind, source, problems) };
  };
  const both = <const S extends v.GenericSchema>(kind: S, path: string): InBoth<S> => ({
    en: one(kind, join(root, 'locales/en', path)),
    fr: one(kind, join(root, 'locales/fr', path)),
  });
  const steps = {
    yaml: one(schema.sharedSteps, join(content, 'steps.yaml')),
    words: both(wordsSchema.sharedStepWords, 'steps.json'),
  };
  return {
    steps,
    scenarios: fromFolders(join(content, 'scenarios'), (id, path) => {
      const yaml = one(schema.scenario, join(path, 'scenario.yaml'));
      const words = both(wordsSchema.scenarioWords, `scenarios/${id}.json`);
      const shared = steps.yaml.value ?? {};
      return {
        yaml: { ...yaml, value: yaml.value && stepsInPlace(yaml.value, shared) },
        words: {
          en: stepWordsInPlace(words.en, yaml.value, steps.words.en.value),
          fr: stepWordsInPlace(words.fr, yaml.value, steps.words.fr.value),
        },
      };
    }),
    outside: fromFolders(join(content, 'outside'), (id, path) => ({
      yaml: one(schema.outside, join(path, 'entry.yaml')),
      words: both(wordsSchema.outsideWords, `outside/${id}.json`),
    })),
    triage: {
      yaml: one(schema.triage, join(content, 'triage/tree.yaml')),
      words: both(wordsSchema.triageWords, 'triage.json'),
    },
    commands: {
      yaml: one(schema.sharedCommands, join(content, 'commands.yaml')),
      words: both(wordsSchema.sharedCommandWords, 'commands.json'),
    },
    parameters: both(wordsSchema.parameterWords, 'parameters.json'),
    app: both(wordsSchema.appWords, 'app.json'),
    about: both(wordsSchema.appWords, 'about.json'),
    check: both(wordsSchema.appWords, 'check.json'),
    handover: both(wordsSchema.appWords, 'handover.json'),
    links: one(schema.links, join(content, 'links.yaml')),
    sources: one(schema.sourceKeys, join(content, 'sources.yaml')),
    search: one(schema.searchWords, join(content, 'search.yaml')),
  };
}

function fromFolders<Value>(
  path: string,
  read: (id: string, path: string) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(folders(path).map((id) => [id, read(id, join(path, id))]));
}
