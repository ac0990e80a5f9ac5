// Runs Lighthouse. It brings two hundred packages, more than half of what all else here needs, for one command that is run
// by hand; so it is not in package.json but installed into .build/ by the first run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAGS, sandbox } from '../browser.mjs';
import { root } from '../install.mjs';

export const VERSION = '12.8.2';
// Lighthouse asks for robots.txt from within the page, whose policy lets it ask for nothing, and takes the refusal for a
// broken file. run.mjs asks for it by itself.
const SKIPPED = 'robots-txt';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The program of Lighthouse, after its installation where it is missing. */
export function installed() {
  const folder = join(root, '.build/lighthouse/tool');
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(program)) return program;
  console.error(`Installing lighthouse ${VERSION} into .build/ …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${VERSION}`],
    { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`lighthouse ${VERSION} could not be installed`);
  return program;
}

/**
 * @returns {Promise<Measured>} medians of the runs; times in milliseconds; `lost` names the audits that cost points in any
 *   run, performance aside, where every audit is a matter of degree
 */
export async function measure({ url, runs, browser }) {
  const results = [];
  // One after the other: two at a time would measure each other.
  for (let run = 0; run < runs; run += 1) results.push(await lighthouse(url, browser));
  const middle = (pick) => median(results.map(pick));
  const value = (id) => middle(({ audits }) => audits[id].numericValue);
  return {
    scores: CATEGORIES.map((id) =>
      middle(({ categories }) => Math.round(categories[id].score * 100)),
    ),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: value('cumulative-layout-shift'),
    index: middle(({ environment }) => environment.benchmarkIndex),
    browser: results[0].environment.hostUserAgent.replace(/^.*Chrome\/(\S+).*$/, '$1'),
    lost: [...new Set(results.flatMap(lostBy))],
  };
}

function lostBy({ categories, audits }) {
  return CATEGORIES.slice(1).flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${category}: ${id}, ${audits[id].title}`),
  );
}

async function lighthouse(url, browser) {
  const flags = ['--headless=new', ...(sandbox ? [] : ['--no-sandbox']), ...FLAGS].join(' ');
  const child = spawn(
    process.execPath,
    [
      installed(),
      url,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      `--skip-audits=${SKIPPED}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    { stdio: ['ignore', 'pipe', 2], env: { ...process.env, CHROME_PATH: browser } },
  );
  let text = '';
  for await (const part of child.stdout.setEncoding('utf8')) text += part;
  const result = JSON.parse(text);
  if (result.runtimeError) throw new Error(`${url}: ${result.runtimeError.message}`);
  return result;
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
