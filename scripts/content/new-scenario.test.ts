import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { createMatcher, type Verdict } from '#engine/match/match.ts';
import { buildContent } from './build.ts';
import { loadCatalogue } from './catalogue.ts';
import { newScenario } from './new-scenario.ts';
import { contentProblems } from './problems.ts';
import { sentence, type Problem } from './read.ts';
import { checkSamples } from './samples.ts';

const project = join(import.meta.dirname, '../..');
/** No failure that anybody would document. */
const ID = 'clock-of-these-tests';
const FOLDER = `src/content/scenarios/${ID}`;
const copies: string[] = [];

/** A copy of the content, in which a scenario can be made without leaving anything in the project. */
function copyOfContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'new-scenario-'));
  copies.push(root);
  for (const folder of ['src/content', 'locales'])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  return root;
}

afterAll(() => {
  for (const root of copies) rmSync(root, { recursive: true });
});

/** What an author might write at a place of the skeleton. */
function plausible({ file, where }: Problem): string {
  if (file.startsWith('locales/en/')) return `English words of ${where}`;
  if (file.startsWith('locales/fr/')) return `Mots français de ${where}`;
  const written = WRITTEN[where] ?? WRITTEN[where.split('.').at(-1) ?? ''];
  if (/sources\.\d+$/.test(where)) return 'RETIRE';
  if (written === undefined) throw new Error(`nobody has thought of ${where} in ${file}`);
  return written;
}

const ENGLISH = 'The clock of the caller runs ahead of the ticket by {minutes} minutes';
const FRENCH = 'L’horloge de l’appelant avance de {minutes} minutes sur le ticket';
const WRITTEN: Readonly<Record<string, string>> = {
  stage: 'sign-in',
  today: 'occurs',
  confidence: 'likely',
  origin: 'screen',
  status: 'still-works',
  'messages.en.text': ENGLISH,
  'messages.fr.text': FRENCH,
  'messages-not-found.0': 'de',
  'commands.read-cause.text': 'Get-ExecutionPolicy -List',
  'not-this.0.scenario': 'logon-failed',
  'links.0': 'retirement',
  'signatures.0.phrase': ENGLISH,
  'signatures.0.keys.0': 'clock',
  'signatures.1.phrase': FRENCH,
  'signatures.2.near.0.0': 'clock of the caller',
  'signatures.2.near.1.0': 'ahead of the ticket',
  'signatures.2.without.0': 'behind',
  'signatures.3.code.0': 'TICKET-CLOCK-77',
};

const SAMPLES: Readonly<Record<string, string>> = {
  [`${FOLDER}/samples/whole.txt`]:
    'Get-CsTicket : The clock of the caller runs ahead of the ticket by 7 minutes\n    + FullyQualifiedErrorId : TICKET-CLOCK-77',
  [`${FOLDER}/samples/french.txt`]:
    'Get-CsTicket : L’horloge de l’appelant avance de 12 minutes sur le ticket',
  [`${FOLDER}/samples/fragment.txt`]: 'clock of the caller runs ahead of the ticket by 7 minutes',
};

const ANOTHER = readFileSync(
  join(project, 'src/content/scenarios/tenant-access-disabled/samples/connector.txt'),
  'utf8',
);

/** Writes into the places that `problems` name. */
function fillIn(root: string, problems: readonly Problem[]): void {
  const open = problems.filter((problem) => problem.unfilled);
  for (const file of new Set(open.map((problem) => problem.file))) {
    const path = join(root, file);
    const sample = SAMPLES[file];
    if (sample !== undefined) {
      writeFileSync(path, sample);
      continue;
    }
    const document = parseDocument(readFileSync(path, 'utf8'));
    for (const problem of open.filter((each) => each.file === file))
      document.setIn(problem.where.split('.').map(key), plausible(problem));
    writeFileSync(path, String(document));
  }
}

/** A number where it names the place in a list. */
function key(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

/** A question that leads to the new scenario. */
function askForIt(root: string): void {
  const change = (file: string, path: readonly string[], value: unknown) => {
    const document = parseDocument(readFileSync(join(root, file), 'utf8'));
    document.setIn(path, value);
    writeFileSync(join(root, file), String(document));
  };
  const option = ['nodes', 'command', 'options', ID];
  change('src/content/triage/tree.yaml', option, { scenario: ID });
  for (const lng of ['en', 'fr']) change(`locales/${lng}/triage.json`, option, 'x');
}

/** Every file of a copy. */
function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
}

describe('newScenario', () => {
  const root = copyOfContent();
  const before = filesOf(root);

  it.each([
    ['no id', 'Clock_Ahead', undefined, /lower-case words/],
    ['the way out of the folder', '../clock', undefined, /lower-case words/],
    ['the id of a scenario', 'logon-failed', undefined, /already/],
    ['the id of another page', 'http-463', undefined, /another page/],
    ['the word of the questions', 'triage', undefined, /another page/],
    ['an unknown scenario to copy', ID, 'logon', /no scenario "logon".* logon-failed/],
  ])('refuses %s, and makes nothing', async (_, id, like, reason) => {
    const outcome = await newScenario(root, id, like);
    expect(outcome).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) as string });
    expect(filesOf(root)).toEqual(before);
  });

  it('overwrites no file, and then makes none', async () => {
    const words = join(root, `locales/fr/scenarios/${ID}.json`);
    writeFileSync(words, '{}');
    expect((await newScenario(root, ID, undefined)).kind).toBe('refused');
    expect(readFileSync(words, 'utf8')).toBe('{}');
    rmSync(words);
    expect(filesOf(root)).toEqual(before);
  });
});

describe.each([undefined, 'logon-failed', 'session-timeout'])('a new scenario like %s', (like) => {
  let root = '';
  let problems: readonly Problem[] = [];
  let files: readonly string[] = [];

  beforeAll(async () => {
    root = copyOfContent();
    const outcome = await newScenario(root, ID, like);
    files = outcome.kind === 'made' ? outcome.files : [];
    problems = contentProblems(root);
  });

  it('is what CONTRIBUTING lists', () => {
    expect(files).toEqual([
      `${FOLDER}/scenario.yaml`,
      `${FOLDER}/signatures.yaml`,
      `${FOLDER}/samples/fragment.txt`,
      `${FOLDER}/samples/french.txt`,
      `${FOLDER}/samples/whole.txt`,
      `locales/en/scenarios/${ID}.json`,
      `locales/fr/scenarios/${ID}.json`,
    ]);
  });

  it('has every mark named, with file, line and what belongs there, and no other mistake', () => {
    const marks = files.map((file) => ({
      file,
      count: readFileSync(join(root, file), 'utf8').match(/⟨fill in: /g)?.length ?? 0,
    }));
    for (const { file, count } of marks) {
      expect(count).toBeGreaterThan(0);
      expect(problems.filter((each) => each.unfilled && each.file === file)).toHaveLength(count);
    }
    for (const { file, line, message } of problems.filter((each) => each.unfilled)) {
      expect(message).toMatch(/^fill in: ./);
      expect(readFileSync(join(root, file), 'utf8').split('\n')[line - 1]).toMatch(/\S/);
    }
    expect(problems.filter((each) => !each.unfilled).map(sentence)).toEqual([
      expect.stringContaining('no question leads here'),
    ]);
  });

  it('cannot be built as it is', () => {
    expect(buildContent(root).content).toBeUndefined();
    expect(() => loadCatalogue(root)).toThrow(`${FOLDER}/signatures.yaml`);
  });

  it('names no file of the scenario that it was copied from', () => {
    const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    if (like !== undefined) expect(text).not.toContain(`scenarios/${like}`);
    expect(text).toContain(`scenarios/${ID}.json`);
  });
});

describe('a new scenario that is filled in', () => {
  let root = '';
  let made: ((text: string) => Verdict) | undefined;
  const match = () => (made ??= createMatcher(loadCatalogue(root)));

  beforeAll(async () => {
    root = copyOfContent();
    await newScenario(root, ID, undefined);
    const left = ({ file, where }: Problem) => file.startsWith('locales/fr/') && where === 'reply';
    fillIn(
      root,
      contentProblems(root).filter((problem) => !left(problem)),
    );
    askForIt(root);
  });

  it('still fails for the one place that was left, and is right when that is written', () => {
    const problems = contentProblems(root);
    expect(problems.map(sentence)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^locales/fr/scenarios/${ID}\\.json:\\d+:3 reply: fill in: what happened, for the caller`,
        ),
      ),
    ]);
    fillIn(root, problems);
    expect(contentProblems(root).map(sentence)).toEqual([]);
  });

  it('stands behind the others and before the note, with words, steps and a way there in both languages', () => {
    const { content } = buildContent(root);
    const ids = content?.index.scenarios.map(({ id }) => id) ?? [];
    expect(ids.slice(-2)).toEqual([ID, 'session-timeout']);
    expect(content?.scenarioText.en[ID]?.title).toBe('English words of title');
    expect(content?.scenarioText.fr[ID]?.nodes['mend-cause']?.say).toBe(
      'Mots français de nodes.mend-cause.say',
    );
    expect(content?.triageText.fr.summaries[`scenario/${ID}`]).toBe('Mots français de summary');
    expect(content?.scenarios[ID]?.tree.nodes['verify-connection-works']).toEqual({
      kind: 'leaf',
      leaf: { kind: 'outcome', outcome: 'solved', shows: 'connection' },
    });
  });

  it('is what its samples match, and nothing near them does', () => {
    expect(checkSamples(root, match())).toEqual([]);
    for (const text of Object.values(SAMPLES))
      expect(match()(text).matches.map(({ scenario }) => scenario)).toEqual([ID]);
    expect(match()('The clock of the server runs behind the ticket.').matches).toEqual([]);
  });

  it.each([
    ['that matches nothing', 'Good morning', 'matches nothing'],
    ['of another failure', ANOTHER, 'matches tenant-access-disabled instead'],
    ['of two failures', `${ENGLISH}\n\n${ANOTHER}`, 'matches tenant-access-disabled as well'],
    [
      'of a known message, too',
      `${ENGLISH}\n\nGet-CsWebTicket : The remote server returned an error: (463).`,
      'matches http-463 as well',
    ],
    ['with a bracket left', 'The clock of the caller ⟩', 'bracket'],
  ])('fails for a sample %s', (_, text, message) => {
    const file = `${FOLDER}/samples/fragment.txt`;
    writeFileSync(join(root, file), text);
    const problems = checkSamples(root, match());
    writeFileSync(join(root, file), SAMPLES[file] ?? '');
    expect(problems.map(sentence)).toEqual([expect.stringContaining(`${file}:1:`)]);
    expect(problems[0]?.message).toContain(message);
  });

  it('fails for a sample that is missing', () => {
    const file = `${FOLDER}/samples/fragment.txt`;
    rmSync(join(root, file));
    const problems = checkSamples(root, undefined);
    writeFileSync(join(root, file), SAMPLES[file] ?? '');
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('there are 2'),
    ]);
  });

  it('fails for a signature whose source nobody explained', () => {
    const path = join(root, `${FOLDER}/signatures.yaml`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('RETIRE', 'RETIRED'));
    expect(() => loadCatalogue(root)).toThrow(/there is no "RETIRED" in sources\.yaml/);
    writeFileSync(path, text);
  });
});

describe('npm run new-scenario', () => {
  const root = copyOfContent();
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(project, 'scripts/new-scenario.mjs'), ...words], {
      cwd: root,
      encoding: 'utf8',
    });

  it('says what it made and what to do next', () => {
    const { status, stdout } = run(ID, '--like', 'logon-failed');
    expect(status).toBe(0);
    expect(stdout).toContain(`${FOLDER}/scenario.yaml`);
    expect(stdout.indexOf('npm run content')).toBeGreaterThan(stdout.indexOf('triage/tree.yaml'));
  });

  it.each([
    ['an id that is taken', ['logon-failed']],
    ['no id', []],
    ['two ids', [ID, 'another']],
    ['--like without an id', [ID, '--like']],
  ])('refuses %s with one line and exit code 2', (_, words) => {
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^new-scenario: .+\n$/);
  });
});
