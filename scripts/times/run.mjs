// `npm run times [-- --runs=3]`: measures in a browser that is slowed down what Lighthouse simulates or does not measure, and
// writes docs/times.md. Run it alone: times depend on what else runs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { FLAGS, ensureBrowser, sandbox } from '../browser.mjs';
import { install, root } from '../install.mjs';
import { installed, median } from '../lighthouse/measure.mjs';
import { PATHS, buildSite, compress } from '../lighthouse/site.mjs';
import { createStaticServer } from '../serve.mjs';
import { exceeded, report } from './report.mjs';
import { visit } from './visit.mjs';

const runs = Number(
  process.argv.find((word) => word.startsWith('--runs='))?.slice('--runs='.length) ?? 5,
);
/** What is pasted into the first page: a real text. */
const PASTED = 'src/content/scenarios/execution-policy/samples/concise-view.txt';

install();
process.chdir(root);
const { computeBenchmarkIndex } = await lighthouseFunctions();
const site = '.build/times/site';
const plain = '.build/times/plain';
buildSite(site);
rmSync(plain, { recursive: true, force: true });
for (const path of PATHS) writeWithoutScripts(path);
const servers = [createStaticServer(site), createStaticServer(plain)];
const [origin, plainOrigin] = await Promise.all(servers.map(listen));
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: FLAGS,
  chromiumSandbox: sandbox,
});
const text = readFileSync(PASTED, 'utf8');
const rows = [];
try {
  // The first visit finds a browser that is still starting.
  await visit({ browser, url: origin + PATHS[0] });
  for (const path of PATHS) {
    const index = await benchmark();
    const visits = [];
    const plainVisits = [];
    const pasted = /^\/..\/$/.test(path) ? text : undefined;
    // In turns, so that both find the machine alike.
    for (let run = 0; run < runs; run += 1) {
      visits.push(await visit({ browser, url: origin + path, text: pasted }));
      plainVisits.push(await visit({ browser, url: plainOrigin + path }));
    }
    const middle = (name) => median(visits.map((each) => each[name]));
    const row = {
      path,
      lcp: middle('lcp'),
      plain: median(plainVisits.map(({ lcp }) => lcp)),
      longest: middle('longest'),
      shown: pasted === undefined ? undefined : middle('shown'),
      index,
    };
    rows.push({ ...row, ratio: row.lcp / row.plain });
    console.error(JSON.stringify(rows.at(-1)));
  }
} finally {
  await browser.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}
const page = await report(rows, { runs, version: browser.version() });
writeFileSync('docs/times.md', page);
console.log(page);
for (const line of exceeded(rows)) console.error(line);
process.exitCode = exceeded(rows).length > 0 ? 1 : 0;

/** The same measure of the machine as Lighthouse's. */
async function lighthouseFunctions() {
  const file = join(dirname(installed()), '../core/lib/page-functions.js');
  return (await import(pathToFileURL(file).href)).pageFunctions;
}

async function benchmark() {
  const page = await browser.newPage();
  const index = await page.evaluate(computeBenchmarkIndex);
  await page.close();
  return index;
}

function writeWithoutScripts(path) {
  const file = join(plain, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const without = html.replaceAll(/<script type="module"[^>]*><\/script>/g, '');
  if (without === html) throw new Error(`${path} has no script to leave out`);
  writeFileSync(file, without);
  compress(file);
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
