// `npm run hosting`: serves one dist/ by each recipe, at the root and under a sub-path, and asks for what docs/hosting/
// promises. What this machine lacks is skipped by name.
/* global fetch */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstall } from '../debian.mjs';
import { root } from '../install.mjs';
import { visit } from './visit.mjs';
import { ALL, check } from './expectations.mjs';
import { SERVERS, serve } from './servers.mjs';

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'service-worker.js'))) {
  console.error('There is no build: run `npm run build` first.');
  process.exit(2);
}

const asset = `assets/${readdirSync(join(dist, 'assets')).find((name) => name.startsWith('boot-'))}`;
const bare = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((folder) => !existsSync(join(folder, 'index.html')))
  .map((folder) => `${folder.slice(dist.length + 1)}/`);

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Asks a server as a browser that is given an address. */
async function ask(url) {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

function report(where, name, wrong) {
  counts[wrong.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${wrong.length === 0 ? 'passed' : 'FAILED'}  ${where}: ${name}`);
  for (const line of wrong) console.log(`        ${line}`);
}

function skip(what, why) {
  counts.skipped += 1;
  console.log(`skipped ${what}: ${why}`);
}

for (const server of SERVERS) {
  const program = findOrInstall(server);
  if (program === undefined) {
    skip(server.name, `${server.program} is not installed, and could not be`);
    continue;
  }
  for (const base of ['/', '/help/wizard/']) {
    const where = `${server.name} at ${base}`;
    const { origin, stop } = await serve(server, program, base);
    try {
      const names = server.checks ?? ALL;
      const results = await check((path) => ask(origin + path), { base, asset, bare }, names);
      for (const [name, wrong] of results) report(where, name, wrong);
      const seen = await visit(origin + base);
      if (seen === undefined) skip(`${where}: browser`, 'there is no browser');
      else report(where, 'browser', seen);
    } finally {
      await stop();
    }
  }
}
for (const name of ['IIS', 'Azure Static Web Apps']) {
  skip(name, 'does not run here; its rules are checked by the unit tests');
}
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
