// `npm run browsers [-- part of a name …]`: the main journeys over the built app in Firefox and WebKit, which Playwright cannot drive as Debian
// builds them. What this machine lacks is installed where that is possible, else skipped by name.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstall } from '../debian.mjs';
import { root } from '../install.mjs';
import { firefox } from './firefox.mjs';
import { Skipped, journeys } from './journeys.mjs';
import { serveObserved } from './site.mjs';
import { webkit } from './webkit.mjs';

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'service-worker.js'))) {
  console.error('There is no build: run `npm run build` first.');
  process.exit(2);
}

const BROWSERS = [
  {
    name: 'Firefox ESR',
    needs: [{ program: 'firefox-esr', debian: 'firefox-esr' }],
    start: firefox,
  },
  {
    name: 'WebKit',
    needs: [
      { program: 'WebKitWebDriver', debian: 'webkit2gtk-driver' },
      { program: 'Xvfb', debian: 'xvfb' },
    ],
    start: webkit,
  },
];

const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];

function skip(what, why) {
  counts.skipped += 1;
  skipped.push(`skipped ${what}: ${why}`);
}

/** What a browser is started with, or undefined where something is missing. */
function programsOf({ name, needs }) {
  const programs = needs.map(findOrInstall);
  const missing = needs.filter((_, index) => programs[index] === undefined);
  if (missing.length === 0) return programs;
  skip(
    name,
    `${missing.map(({ debian }) => debian).join(', ')} is not installed, and could not be`,
  );
  return undefined;
}

async function visit({ name, start }, programs) {
  if (programs === undefined) return;
  const site = await serveObserved(dist);
  let driver;
  try {
    driver = await start(...programs);
    for (const [what, journey] of journeys)
      for (const lng of ['en', 'fr']) {
        const whole = `${name}, ${lng}: ${what}`;
        if (wanted.every((part) => whole.includes(part)))
          await make(whole, journey, { driver, site, lng });
      }
  } catch (error) {
    report(`${name} starts`, [error.message], 0);
  } finally {
    await driver?.close();
    await site.stop();
  }
}

async function make(what, journey, place) {
  const started = performance.now();
  const wrong = [];
  try {
    await journey(place);
  } catch (error) {
    if (error instanceof Skipped) {
      skip(what, error.message);
      return;
    }
    wrong.push(error.message);
  }
  wrong.push(...place.site.faults());
  report(what, wrong, performance.now() - started);
}

function report(what, wrong, time) {
  counts[wrong.length === 0 ? 'passed' : 'failed'] += 1;
  const seconds = (time / 1000).toFixed(1);
  console.log(`${wrong.length === 0 ? 'passed' : 'FAILED'}  ${what} (${seconds} s)`);
  for (const line of wrong) console.log(`        ${line}`);
}

// At the same time: neither measures anything, and each waits for its own browser most of the time.
const found = BROWSERS.map(programsOf);
await Promise.all(BROWSERS.map((browser, index) => visit(browser, found[index])));
for (const line of skipped) console.log(line);
if (process.env.COUNTS_FILE)
  writeFileSync(
    process.env.COUNTS_FILE,
    JSON.stringify({ passed: counts.passed, failed: counts.failed }),
  );
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
);
process.exitCode = counts.failed === 0 && counts.passed + counts.skipped > 0 ? 0 : 1;
