// Measures what a cold visit of a scenario brings, in brotli bytes, and fails where a budget is exceeded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './install.mjs';

/** In bytes. First paint: the HTML with its inlined style and state. Scripts: everything requested before the page is idle. */
const BUDGET = { 'first paint': 10_000, scripts: 112_000 };
const PAGES = [
  'en/scenario/winrm-basic-auth/',
  'fr/scenario/winrm-basic-auth/',
  'fr/scenario/execution-policy/set-user/',
  'en/triage/',
  'fr/',
];

const brotli = (buffer) =>
  brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, brotli(readFileSync(file)));
  return sizes.get(file);
};

let exceeded = false;
console.log('| page | first paint | scripts |\n|---|---|---|');
for (const path of PAGES) {
  const folder = join(root, 'dist', path);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [
    ...html.matchAll(/<(?:link rel="preload-later" href|script type="module" src)="([^"]+)"/g),
  ].map(([, reference]) => join(folder, reference));
  const first = brotli(Buffer.from(html));
  const all = [...new Set(scripts)].reduce((sum, file) => sum + sizeOf(file), 0);
  exceeded ||= (path.includes('scenario') && first > BUDGET['first paint']) || all > BUDGET.scripts;
  console.log(`| ${path} | ${first} | ${all} |`);
}
console.log(
  `budget of a scenario: first paint ${BUDGET['first paint']}, scripts ${BUDGET.scripts}`,
);
process.exitCode = exceeded ? 1 : 0;
