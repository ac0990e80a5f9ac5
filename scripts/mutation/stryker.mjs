// Runs Stryker. It brings nearly two hundred packages for one command that is run by hand; so it is not in package.json but
// installed into .build/ by the first run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';

export const VERSION = '9.6.1';
export const folder = join(root, '.build/mutation');

function installed() {
  const tool = join(folder, 'tool');
  const modules = join(tool, 'node_modules/@stryker-mutator');
  if (existsSync(modules)) return modules;
  console.error(`Installing stryker ${VERSION} into .build/ …`);
  mkdirSync(tool, { recursive: true });
  writeFileSync(join(tool, 'package.json'), '{ "private": true }\n');
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  // It has to run the vitest of the project; npm would give it another one as a peer.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', ...packages],
    { cwd: tool, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`stryker ${VERSION} could not be installed`);
  return modules;
}

/**
 * Changes source files in every way Stryker knows, one change at a time, and runs the tests that reach it.
 *
 * @param {string[]} files from the root of the project
 * @returns {Promise<Map<string, Mutant[]>>} of each file its mutants, each with its place, what it puts there, and its `status`
 */
export async function mutantsOf(files) {
  const modules = installed();
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const { Stryker } = await import(pathToFileURL(join(modules, 'core/dist/src/index.js')).href);
  await new Stryker({
    mutate: files,
    testRunner: 'vitest',
    plugins: [join(modules, 'vitest-runner/dist/src/index.js')],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    // Two at a time would make each other run into the limit of time, which counts as killed.
    concurrency: 1,
    tempDirName: '.build/mutation/sandbox',
    // A test that finds a file missing is not run, and nobody is told.
    ignorePatterns: [
      '**',
      ...['package.json', 'src/engine/**', 'scripts/mutation/**', 'locales/*/handover.json'].map(
        (kept) => `!${kept}`,
      ),
    ],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    allowEmpty: true,
    logLevel: 'error',
  }).runMutationTest();
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).files : {};
  return new Map(files.map((file) => [file, found[file]?.mutants ?? []]));
}
