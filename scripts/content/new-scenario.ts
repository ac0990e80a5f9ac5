import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import { folders } from './read.ts';
import { unfilled } from './unfilled.ts';

const template = join(import.meta.dirname, 'template');
const SCENARIOS = 'src/content/scenarios';
const LANGUAGES = ['en', 'fr'] as const;

/** What was made, or the reason why nothing was. */
export type Outcome =
  | { readonly kind: 'made'; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Makes the files of the scenario `id` under `root`, every place that an author has to fill in marked as such. With `like`,
 * structure and words are those of that scenario, the words marked; the message and its signatures never are another's.
 */
export async function newScenario(
  root: string,
  id: string,
  like: string | undefined,
): Promise<Outcome> {
  const reason = refusal(root, id, like);
  if (reason !== undefined) return { kind: 'refused', reason };
  const folder = `${SCENARIOS}/${id}`;
  const files: Readonly<Record<string, string>> = {
    [`${folder}/scenario.yaml`]: structure(root, id, like),
    [`${folder}/signatures.yaml`]: read(join(template, 'signatures.yaml')),
    ...Object.fromEntries(
      readdirSync(join(template, 'samples')).map((name) => [
        `${folder}/samples/${name}`,
        read(join(template, 'samples', name)),
      ]),
    ),
    ...Object.fromEntries(LANGUAGES.map((lng) => [wordsOf(lng, id), words(root, lng, like)])),
  };
  const taken = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (taken !== undefined)
    return { kind: 'refused', reason: `${taken} is there already; nothing was changed` };
  for (const [file, text] of Object.entries(files)) await write(root, file, text);
  return { kind: 'made', files: Object.keys(files) };
}

function refusal(root: string, id: string, like: string | undefined): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `"${id}" is no id; write lower-case words joined by hyphens, such as winrm-basic-auth`;
  const scenarios = folders(join(root, SCENARIOS));
  if (scenarios.includes(id)) return `there is a scenario "${id}" already; choose another id`;
  // Both kinds are ruled out by their id alone, and the questions have an address of their own.
  if (folders(join(root, 'src/content/outside')).includes(id) || id === 'triage')
    return `"${id}" is the id of another page; choose another id`;
  if (like !== undefined && !scenarios.includes(like))
    return `there is no scenario "${like}" to copy; there are ${scenarios.join(', ')}`;
  return undefined;
}

function wordsOf(lng: string, id: string): string {
  return `locales/${lng}/scenarios/${id}.json`;
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

async function write(root: string, file: string, text: string): Promise<void> {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  const options = { ...(await resolveConfig(join(template, 'words.json'))), filepath: path };
  const tidy = file.endsWith('.txt') ? text : await format(text, options);
  // Fails where a file has appeared in the meantime.
  writeFileSync(path, tidy, { flag: 'wx' });
}

function structure(root: string, id: string, like: string | undefined): string {
  const own = parseDocument(read(join(template, 'scenario.yaml')));
  const document =
    like === undefined
      ? own
      : marked(parseDocument(read(join(root, SCENARIOS, like, 'scenario.yaml'))), own, like);
  const [first, rules] = [firstKey(document), firstKey(own)];
  if (first && rules?.commentBefore != null)
    first.commentBefore = rules.commentBefore.replaceAll('<id>', id);
  const order = document.get('order', true);
  if (isScalar(order)) order.value = nextOrder(root);
  return document.toString({ lineWidth: 0 });
}

/** Carries the comment at the top of the file. */
function firstKey({ contents }: Document): Scalar | undefined {
  const key: unknown = isMap(contents) ? contents.items[0]?.key : undefined;
  return isScalar(key) ? key : undefined;
}

/** Behind all scenarios; the note stands last by itself. */
function nextOrder(root: string): number {
  const orders = folders(join(root, SCENARIOS)).flatMap((id) => {
    const path = join(root, SCENARIOS, id, 'scenario.yaml');
    const document = existsSync(path) ? parseDocument(read(path)) : undefined;
    const order = document?.get('kind') === 'note' ? undefined : document?.get('order');
    return typeof order === 'number' ? [order] : [];
  });
  return Math.max(0, ...orders) + 1;
}

/** The structure of `like` with every fact marked. What is its own alone (its message, its old addresses) comes from `own`. */
function marked(document: Document, own: Document, like: string): Document {
  for (const path of factsOf(document)) {
    const now = document.getIn(path);
    const values = isSeq(now) ? now.items.map(String).join(', ') : String(now);
    const hint = unfilled(`${values} in ${like}`);
    document.setIn(path, isSeq(now) ? document.createNode([hint], { flow: true }) : hint);
  }
  document.delete('kind');
  document.delete('anchors');
  for (const key of ['messages', 'messages-not-found']) document.set(key, own.get(key));
  const next = document.get('not-this');
  // Whoever is sent here in error was most likely looking for the one that is alike.
  if (isSeq(next)) next.items.unshift(document.createNode({ scenario: like }, { flow: true }));
  return document;
}

/** Where a structure says what is known, from where and how surely, and what to read on. */
function factsOf(document: Document): readonly (readonly string[])[] {
  const each = (part: string, keys: readonly string[]) => {
    const map = document.get(part);
    const ids = isMap(map) ? map.items.map(({ key }) => String(key)) : [];
    return ids.flatMap((id) => keys.map((key) => [part, id, key]));
  };
  return [
    ['stage'],
    ['today'],
    ['links'],
    ...each('claims', ['sources', 'confidence']),
    ...each('commands', ['sources', 'confidence']),
    ...each('documented', ['status']),
  ];
}

function words(root: string, lng: string, like: string | undefined): string {
  const own = read(join(template, 'words.json'));
  if (like === undefined) return own;
  const { messages } = JSON.parse(own) as Record<string, unknown>;
  const copied = JSON.parse(read(join(root, wordsOf(lng, like))), (_, value: unknown) =>
    typeof value === 'string' ? unfilled(`as in ${like}: ${value}`) : value,
  ) as Record<string, unknown>;
  return JSON.stringify({ ...copied, messages });
}
