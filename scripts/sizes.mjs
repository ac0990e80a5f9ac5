// Measures what a cold visit brings, in brotli bytes, and fails where a budget is exceeded. With --write the table goes
// into docs/sizes.md.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './install.mjs';

/**
 * The two runbooks with the most causes fall short of the budget for the first paint: complete without a script, they hold
 * more than fits. They may not grow.
 */
const LONGER = new Map([
  ['fr/scenario/live-id-connect', 10_900],
  ['fr/scenario/logon-failed', 10_550],
]);

const BUDGET = { firstPaint: 10_000, scripts: 112_000, content: 24_000, oneFile: 1_200_000 };
const dist = join(root, 'dist');

const sizes = new Map();
function brotli(file) {
  if (!sizes.has(file)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    sizes.set(file, brotliCompressSync(readFileSync(join(dist, file)), { params }).length);
  }
  return sizes.get(file);
}

const manifest = JSON.parse(readFileSync(join(root, '.build/manifest.json'), 'utf8'));
const [boot] = readdirSync(join(dist, 'assets')).filter((name) => name.startsWith('boot-'));
const [, list] = /^var __LATER__=(.*?),__SAID__=/.exec(
  readFileSync(join(dist, 'assets', boot), 'utf8'),
);
const later = JSON.parse(list);

/** The first script with what it imports, then what it asks for before the page is idle. */
function scriptsOf(kind) {
  const first = manifest['src/app/boot.ts'].imports.map((key) => manifest[key].file);
  const [painted] = later[kind];
  const rest = painted.filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`);
  return [...new Set([`assets/${boot}`, ...first, ...rest])];
}

/** The code of the page itself, its words and its content, where a page asks for them once it is idle. */
function contentOf(kind, lng, [, , id]) {
  const keys = {
    home: [],
    about: [],
    check: [],
    scenario: [`scenario/${id}`, `scenario/${id}/${lng}`],
    triage: ['triage', `triage/${lng}`],
    outside: [partOf('outside', id), partOf(`outside-text/${lng}`, id)],
    map: ['index', `index/${lng}`, `map/${lng}`],
    'runbook-map': ['index', `index/${lng}`, `runbook-maps/${lng}`],
  }[{ step: 'scenario', question: 'triage' }[kind] ?? kind].map((key) => `virtual:content/${key}`);
  const own = `locales/${lng}/${kind}.json`;
  const words = kind === 'home' ? [] : [`locales/${lng}/app.json`, ...(manifest[own] ? [own] : [])];
  const named = [...words, ...keys].map((key) => {
    if (!manifest[key]) throw new Error(`the manifest has no ${key}`);
    return manifest[key].file;
  });
  return [...named, ...later[kind][1].map((name) => `assets/${name}`)];
}

/** The part of the outside entries that brings one: the last that begins at its id or before. */
function partOf(folder, id) {
  const prefix = `virtual:content/${folder}/`;
  const firsts = Object.keys(manifest)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  return `${folder}/${firsts.sort().findLast((first) => first <= id)}`;
}

function kindOf([, room, first, second]) {
  if (room === undefined) return 'home';
  if (room === 'map' && first !== undefined) return 'runbook-map';
  if (room === 'scenario') return second === undefined ? 'scenario' : 'step';
  return room;
}

function pagesBelow(folder) {
  return readdirSync(join(dist, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(dist, path)).isDirectory()) return pagesBelow(path);
    return name === 'index.html' ? [folder] : [];
  });
}

/** Every scenario, and of every other kind the longest page, in each language. */
function sample() {
  const longest = new Map();
  const pages = ['en', 'fr'].flatMap(pagesBelow).map((folder) => {
    const parts = folder.split('/');
    const kind = kindOf(parts);
    const page = { folder, parts, kind: kind === 'triage' && parts.length > 2 ? 'question' : kind };
    const key = `${parts[0]} ${page.kind}`;
    const length = statSync(join(dist, folder, 'index.html')).size;
    if (length > (longest.get(key)?.length ?? 0)) longest.set(key, { length, folder });
    return page;
  });
  return pages.filter(
    ({ kind, parts, folder }) =>
      kind === 'scenario' || longest.get(`${parts[0]} ${kind}`).folder === folder,
  );
}

const exceeded = [];
function check(what, size, limit) {
  if (size > limit) exceeded.push(`${what}: ${size} bytes, ${size - limit} too many`);
  return size;
}

const sum = (files) => files.reduce((total, file) => total + brotli(file), 0);
const rows = sample().map(({ folder, parts, kind }) => [
  `/${folder}/`,
  check(
    `first paint of /${folder}/`,
    brotli(`${folder}/index.html`),
    LONGER.get(folder) ?? BUDGET.firstPaint,
  ),
  check(`scripts of /${folder}/`, sum(scriptsOf(kind)), BUDGET.scripts),
  check(`content of /${folder}/`, sum(contentOf(kind, parts[0], parts)), BUDGET.content),
]);
const oneFile = check('wizard.html', statSync(join(dist, 'wizard.html')).size, BUDGET.oneFile);

const table = `| Page | First paint | Scripts | Content |
| --- | ---: | ---: | ---: |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
| **Limit** | ${BUDGET.firstPaint} | ${BUDGET.scripts} | ${BUDGET.content} |`;
console.log(`${table}\nwizard.html: ${oneFile} of ${BUDGET.oneFile} bytes`);
for (const line of exceeded) console.error(line);
process.exitCode = exceeded.length > 0 ? 1 : 0;

if (process.argv.includes('--write')) {
  const { format, resolveConfig } = await import('prettier');
  const file = join(root, 'docs/sizes.md');
  const text = `# Sizes

Written by \`npm run sizes -- --write\` after a build; bytes, brotli quality 11. \`npm test\` fails above a limit.

- **First paint**: the HTML with its inlined style and state. Nothing else is needed to read the page, and nothing else is requested before it has painted.
- **Scripts**: all JavaScript that is requested until the page is idle.
- **Content**: the code of this kind of page, its words and its data, requested when it is idle, just before it comes to life. Until then its links are plain links and its copy buttons work by the first script. The first page is of use only with its script, so it carries them itself.

In French the two runbooks with the most causes fall short of the limit for the first paint, and may not grow: ${[...LONGER].map(([page, limit]) => `/${page}/ ${limit}`).join(', ')}.

Every scenario, and of every other kind of page the longest, in both languages. One visit shares what another has brought.

${table}

\`wizard.html\`, the whole app in one file: ${oneFile} bytes, not compressed, of at most ${BUDGET.oneFile}.
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
