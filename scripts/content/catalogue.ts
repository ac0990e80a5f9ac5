import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as content from '#content/schema.ts';
import * as schema from '#content/signature-schema.ts';
import type { Catalogue, Entry, Signature } from '#engine/match/catalogue.ts';
import { forNewer, publishedOf, type Wordings } from './wordings.ts';
import { distinct, folders, parse, problemAt, readSource, sentence, type Problem } from './read.ts';

type Authored = schema.SignatureFile['signatures'][number];

/** Reads and checks all signatures. Throws with every mistake listed, because nothing can be matched with half of them. */
export function loadCatalogue(root: string): Catalogue {
  const problems: Problem[] = [];
  const catalogue = readCatalogue(root, problems);
  if (catalogue) return catalogue;
  const found = distinct(problems);
  throw new Error(
    `the signatures have ${String(found.length)} mistake(s):\n${found.map(sentence).join('\n')}`,
  );
}

/** The same, with the mistakes added to `problems`; undefined where there is one. */
export function readCatalogue(root: string, problems: Problem[]): Catalogue | undefined {
  const before = problems.length;
  const keys = sourceKeys(root, problems);
  const own = publishedOf(wordingsOf(root, problems));
  const published = new Map([
    ...own,
    ['module-needs-newer-powershell', forNewer(own.get('powershell-version') ?? [])],
  ]);
  const entries = [
    ...entriesOf(root, 'scenarios', keys, problems),
    ...entriesOf(root, 'outside', keys, problems),
  ].map((entry) => ({
    ...entry,
    ...(published.has(entry.id) && { published: published.get(entry.id) ?? [] }),
  }));
  const context = parse(
    schema.context,
    readSource(root, join(root, 'src/content/context.yaml'), problems),
    problems,
  );
  if (problems.length > before || !context) return undefined;
  const { 'denied-after': deniedAfter, ...rest } = context;
  return { entries, context: { ...rest, deniedAfter } };
}

/** The messages as published in other languages, where an entry has such a file. */
function wordingsOf(root: string, problems: Problem[]): readonly Wordings[] {
  const all = ['scenarios', 'outside'].flatMap((kind) => {
    const folder = join(root, 'src/content', kind);
    return folders(folder).map((id) => ({ id, path: join(folder, id, 'wordings.yaml') }));
  });
  return all.flatMap(({ id, path }) => {
    if (!existsSync(path)) return [];
    const found = parse(schema.wordings, readSource(root, path, problems), problems);
    return found ? [{ id, ...found }] : [];
  });
}

/** What `sources` may name. */
function sourceKeys(root: string, problems: Problem[]): ReadonlySet<string> {
  const source = readSource(root, join(root, 'src/content/sources.yaml'), problems);
  return new Set(Object.keys(parse(content.sourceKeys, source, problems) ?? {}));
}

function entriesOf(
  root: string,
  kind: 'scenarios' | 'outside',
  keys: ReadonlySet<string>,
  problems: Problem[],
): readonly Entry[] {
  const folder = join(root, 'src/content', kind);
  return folders(folder).flatMap((id): readonly Entry[] => {
    const path = join(folder, id, 'signatures.yaml');
    if (!existsSync(path)) {
      problems.push({
        file: `src/content/${kind}/${id}/signatures.yaml`,
        line: 1,
        column: 1,
        where: '',
        message: 'the file is missing; add it',
      });
      return [];
    }
    const source = readSource(root, path, problems);
    const found = parse(schema.signatures, source, problems);
    if (!found) return [];
    const seen = new Set<string>();
    found.signatures.forEach((signature, index) => {
      if (seen.has(signature.id))
        problems.push(
          problemAt(source, ['signatures', index, 'id'], 'this id is used twice; choose another'),
        );
      seen.add(signature.id);
      signature.sources.forEach((key, place) => {
        if (!keys.has(key))
          problems.push(
            problemAt(
              source,
              ['signatures', index, 'sources', place],
              `there is no "${key}" in sources.yaml; add it there or correct the key`,
            ),
          );
      });
      if (signature.strength === 'certain' && signature.confidence === 'unverified') {
        problems.push(
          problemAt(
            source,
            ['signatures', index, 'strength'],
            'an unverified wording is never certain; write likely or possible',
          ),
        );
      }
    });
    // The note has a page like a scenario's, but its messages are none of the ten.
    const outside = kind === 'outside' || id === 'session-timeout';
    return [
      {
        id,
        kind: outside ? 'outside' : 'scenario',
        ...(found['follow-on'] && { followOn: true }),
        ...(found.own && { own: true }),
        ...(found['by-server'] && { byServer: true }),
        ...(found.without && { without: found.without }),
        signatures: found.signatures.map(signatureOf),
      },
    ];
  });
}

function signatureOf(authored: Authored): Signature {
  const common = {
    id: authored.id,
    strength: authored.strength,
    ...(authored.with && { with: authored.with }),
    ...(authored.without && { without: authored.without }),
    ...(authored.caution && { caution: true }),
  };
  if ('near' in authored) return { ...common, kind: 'near', groups: authored.near };
  if ('code' in authored)
    return { ...common, kind: 'code', forms: authored.code.flatMap(notations) };
  const version = {
    ...(authored['version-at-most'] !== undefined && { most: authored['version-at-most'] }),
    ...(authored['version-above'] !== undefined && { above: authored['version-above'] }),
  };
  return {
    ...common,
    kind: 'phrase',
    phrase: authored.phrase,
    ...(authored.keys && { keys: authored.keys }),
    ...(authored.account && { account: authored.account }),
    ...(authored.foreign && { foreign: true }),
    ...(authored.ends && { ends: true }),
    ...(Object.keys(version).length > 0 && { version }),
  };
}

/** A WSMan fault in all its notations (hexadecimal, unsigned, signed); any other code or identifier as it is. */
function notations(code: string): readonly string[] {
  if (!/^0x8[0-9a-f]{7}$/i.test(code)) return [code];
  const unsigned = Number.parseInt(code, 16);
  return [code.slice(2), String(unsigned), String(2 ** 32 - unsigned)];
}
