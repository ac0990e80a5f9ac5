import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { LineCounter, isCollection, isMap, isNode, parseDocument, type Document } from 'yaml';
import { askedFor } from './unfilled.ts';
import { leaves } from './words.ts';

/** A mistake in a content file: where it stands, what is wrong and what would be right. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly where: string;
  readonly message: string;
  /** Nothing is wrong yet: an author has still to write what stands here. */
  readonly unfilled?: true;
};

/** A parsed file, which can say at which line and column a key stands. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  readonly at: (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };
};

/** `scenario.yaml:20:13 commands.reset.effect: …`, the form of every content error. */
export function sentence({ file, line, column, where, message }: Problem): string {
  return `${file}:${String(line)}:${String(column)} ${where === '' ? '' : `${where}: `}${message}`;
}

/** A problem at `path` of `source`. */
export function problemAt(source: Source, path: readonly PropertyKey[], message: string): Problem {
  return { file: source.file, ...source.at(path), where: path.map(String).join('.'), message };
}

/** Each mistake once, and none that only comes of what is still to be filled in at the same place. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ file, where }: Problem) => `${file}\0${where}`;
  const open = new Set(problems.filter((problem) => problem.unfilled).map(place));
  const said = new Set<string>();
  return problems.filter((problem) => {
    const text = sentence(problem);
    if (said.has(text) || (!problem.unfilled && open.has(place(problem)))) return false;
    said.add(text);
    return true;
  });
}

/**
 * Reads a YAML or JSON file (JSON is YAML), keeping positions. A file that cannot be parsed, or holds one key twice,
 * gives problems and the value `undefined`. Every place that is still to be filled in is a problem, too.
 */
export function readSource(root: string, path: string, problems: Problem[]): Source {
  const file = relative(root, path).split(sep).join('/');
  const lines = new LineCounter();
  const content = readText(path, file, problems);
  const document = parseDocument(content ?? '', {
    lineCounter: lines,
    prettyErrors: false,
  });
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({
      file,
      line,
      column: col,
      where: '',
      message: `${error.message} (mend the syntax here)`,
    });
  }
  const at = (keys: readonly PropertyKey[]) => {
    const { line, col } = lines.linePos(offsetOf(document, keys));
    return { line, column: col };
  };
  const broken = content === undefined || document.errors.length > 0;
  const source: Source = { file, value: broken ? undefined : document.toJS(), at };
  for (const { path: keys, text } of leaves(source.value)) {
    const message = askedFor(text);
    if (message !== undefined)
      problems.push({ ...problemAt(source, keys, message), unfilled: true });
  }
  return source;
}

function readText(path: string, file: string, problems: Problem[]): string | undefined {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  problems.push({ file, line: 1, column: 1, where: '', message: 'the file is missing; add it' });
  return undefined;
}

/** The offset of the key at `keys`, or of the nearest parent that exists. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else {
      node = node.get(key, true);
      if (isNode(node) && node.range) offset = node.range[0];
    }
  }
  return offset;
}

/** Checks `source` against `schema`; every mistake becomes a problem at its place. */
export function parse<const S extends v.GenericSchema>(
  schema: S,
  source: Source,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  if (source.value === undefined) return undefined;
  const result = v.safeParse(schema, source.value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) =>
      typeof item.key === 'symbol' ? String(item.key) : item.key,
    ) as PropertyKey[];
    problems.push(problemAt(source, path, remedy(issue)));
  }
  return undefined;
}

function remedy(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `the key ${issue.received} is not known here; remove it or correct its spelling`;
  }
  if (issue.received === 'undefined') return `missing; add it (${issue.expected ?? issue.message})`;
  return `${issue.received} is wrong here; expected ${issue.message.startsWith('Invalid') ? (issue.expected ?? 'another value') : issue.message}`;
}

/** The names of the folders in `path`, sorted; none where it does not exist. */
export function folders(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** `join`, under a shorter name for the long lists of the loader. */
export const under = join;
