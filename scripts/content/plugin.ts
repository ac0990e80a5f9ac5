import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { RunbookMaps } from '#content/types.ts';
import { buildContent, sentence, type Content } from './build.ts';
import { loadCatalogue } from './catalogue.ts';
import { mapPicture, runbookPicture } from './map.ts';
import { searchIndex } from './search.ts';

const PREFIX = 'virtual:content';

/**
 * Gives the app its content: `virtual:content` holds one loader per thing that can be loaded, each behind an `import()`,
 * so that a page brings only what it shows. A mistake in the content stops the build with every mistake listed.
 */
export function contentPlugin(root: string, { packed }: { readonly packed: boolean }): Plugin {
  let modules: ReadonlyMap<string, string> | undefined;
  const current = () => (modules ??= makeModules(root, packed));
  return {
    name: 'content',
    buildStart() {
      modules = undefined;
      current();
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      const code = current().get(name);
      if (code === undefined) throw new Error(`there is no content "${name}"`);
      return code;
    },
    configureServer(server) {
      server.watcher.add([join(root, 'src/content'), join(root, 'locales')]);
      server.watcher.on('change', (path) => {
        if (!path.endsWith('.yaml') && !path.endsWith('.json')) return;
        modules = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function makeModules(root: string, packed: boolean): ReadonlyMap<string, string> {
  const { content, problems } = buildContent(root);
  if (!content) {
    throw new Error(
      `the content has ${String(problems.length)} mistake(s):\n${problems.map(sentence).join('\n')}`,
    );
  }
  const modules = new Map<string, string>();
  if (packed) {
    modules.set('', packedLoaders(content, loadCatalogue(root)));
    return modules;
  }
  const data = (name: string, value: unknown) => {
    // JSON.parse of a string is read faster than a literal, and nothing in it can be taken for code.
    modules.set(`/${name}`, `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`);
    return `() => import(${JSON.stringify(`${PREFIX}/${name}`)})`;
  };
  const catalogue = data('catalogue', loadCatalogue(root));
  modules.set('', loaders(content, data, catalogue));
  return modules;
}

/**
 * For the single file: everything in one compressed text, unpacked when the first of it is asked for. As plain text the
 * content is most of the file, and a mail attachment has to be small.
 */
function packedLoaders(content: Content, catalogue: unknown): string {
  const values: Record<string, unknown> = {};
  const data = (name: string, value: unknown) => {
    values[name] = value;
    return `() => open(${JSON.stringify(name)})`;
  };
  const code = loaders(content, data, data('catalogue', catalogue));
  const bytes = deflateRawSync(JSON.stringify(values), { level: constants.Z_BEST_COMPRESSION });
  return [
    `import { unpack } from '#content/unpack.ts';`,
    `const packed = ${JSON.stringify(bytes.toString('base64'))};`,
    `let all;`,
    `const open = async (name) => ({ default: (await (all ??= unpack(packed)))[name] });`,
    code,
  ].join('\n');
}

function loaders(
  content: Content,
  data: (name: string, value: unknown) => string,
  catalogue: string,
): string {
  const object = (entries: readonly (readonly [string, string])[]) =>
    `{ ${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(', ')} }`;
  const both = (make: (lng: 'en' | 'fr') => string) =>
    object((['en', 'fr'] as const).map((lng) => [lng, make(lng)]));
  const ids = Object.keys(content.scenarios);
  return [
    `export const index = ${data('index', content.index)};`,
    `export const indexText = ${both((lng) => data(`index/${lng}`, content.indexText[lng]))};`,
    `export const scenario = ${object(ids.map((id) => [id, data(`scenario/${id}`, content.scenarios[id])]))};`,
    `export const scenarioText = ${both((lng) => object(ids.map((id) => [id, data(`scenario/${id}/${lng}`, content.scenarioText[lng][id])])))};`,
    `export const replies = ${both((lng) => data(`replies/${lng}`, content.replies[lng]))};`,
    `export const outside = ${inParts(content.outside, 'outside', data)};`,
    `export const outsideText = ${both((lng) => inParts(content.outsideText[lng], `outside-text/${lng}`, data))};`,
    `export const triage = ${data('triage', content.triage)};`,
    `export const triageText = ${both((lng) => data(`triage/${lng}`, content.triageText[lng]))};`,
    `export const catalogue = ${catalogue};`,
    `export const map = ${both((lng) => data(`map/${lng}`, mapPicture(content.triage, content.triageText[lng])))};`,
    `export const runbookMaps = ${both((lng) => data(`runbook-maps/${lng}`, runbookMaps(content, lng)))};`,
    `export const sources = ${data('sources', content.sources)};`,
    `export const search = ${data('search', searchIndex(content))};`,
  ].join('\n');
}

/** All runbooks as pictures: one file for each would be a name more in what every page brings. */
function runbookMaps(content: Content, lng: 'en' | 'fr'): RunbookMaps {
  return Object.fromEntries(
    Object.entries(content.scenarios).flatMap(([id, scenario]) => {
      const text = content.scenarioText[lng][id];
      return text ? [[id, runbookPicture(scenario, text)]] : [];
    }),
  );
}

/** How many outside entries come in one file: one alone compresses badly, and all of them are more than a page may bring. */
const PART = 14;

/** Loaders of a few entries each, in the order of their ids, every one beside the first id that it brings. */
function inParts(
  entries: Readonly<Record<string, unknown>>,
  name: string,
  data: (name: string, value: unknown) => string,
): string {
  const ids = Object.keys(entries).sort();
  const parts = ids.flatMap((first, index) => {
    if (index % PART !== 0) return [];
    const part = Object.fromEntries(
      ids.slice(index, index + PART).map((id) => [id, entries[id]] as const),
    );
    return [`[${JSON.stringify(first)}, ${data(`${name}/${first}`, part)}]`];
  });
  return `[${parts.join(', ')}]`;
}
