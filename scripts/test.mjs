// `npm test`: everything that has to be right, from a bare clone. Ends with `N passed, N failed`, counting the tests run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from './install.mjs';

install();
process.chdir(root);
const counts = { passed: 0, failed: 0 };
const node = (...words) => [process.execPath, ...words];
const bin = (path) => join('node_modules', path);

/** Runs a command; where it counts tests, its counts are added, else only its failure is. */
function run(name, [command, ...words], { counted = false, env = {} } = {}) {
  console.log(`\n── ${name}`);
  const file = join(root, '.build', 'counts.json');
  mkdirSync(join(root, '.build'), { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, COUNTS_FILE: file },
  });
  const found =
    counted && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  counts.passed += found.passed;
  counts.failed += found.failed;
  if (status !== 0 && found.failed === 0) {
    console.error(`${name} failed`);
    counts.failed += 1;
  }
  return status === 0;
}

run('types', node(bin('typescript/bin/tsc'), '--noEmit'));
run('lint', node(bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'));
run('format', node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'));
run('unit tests', node(bin('vitest/vitest.mjs'), 'run'), { counted: true });
if (run('build', node('scripts/build.mjs'))) {
  run('sizes', node('scripts/sizes.mjs'));
  run('the same bytes from a second build', node('scripts/same-build.mjs'));
  const { ensureBrowser } = await import('./browser.mjs');
  try {
    const browser = await ensureBrowser();
    run('end-to-end tests', node(bin('@playwright/test/cli.js'), 'test'), {
      counted: true,
      env: { CHROME_PATH: browser },
    });
  } catch (error) {
    console.error(error.message);
    counts.failed += 1;
  }
  // It may install two browsers, so elsewhere it is a command that somebody gives.
  if (process.env.CI)
    run(
      'other browsers',
      node('--experimental-websocket', '--no-warnings', 'scripts/browsers/run.mjs'),
      { counted: true },
    );
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
