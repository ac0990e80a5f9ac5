// `npm test`: everything that has to be right, from a bare clone. Ends with `N passed, N failed`, counting the tests run.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from './install.mjs';

install();
process.chdir(root);
const counts = { passed: 0, failed: 0 };
const node = (...words) => [process.execPath, ...words];
const bin = (path) => join('node_modules', path);

/**
 * Runs a command; where it counts tests, its counts are added, else only its failure is. What one that runs beside another
 * has to say is kept until it ends, so that the two are not mixed.
 */
async function run(name, [command, ...words], { counted = false, beside = false, env = {} } = {}) {
  const title = `\n── ${name}`;
  if (!beside) console.log(title);
  const file = join(root, '.build', `counts-${name.replaceAll(' ', '-')}.json`);
  mkdirSync(join(root, '.build'), { recursive: true });
  rmSync(file, { force: true });
  const child = spawn(command, words, {
    stdio: ['ignore', ...(beside ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
    env: { ...process.env, ...env, COUNTS_FILE: file },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
  const ended = await new Promise((resolve) => {
    child.once('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  if (beside) console.log(title);
  process.stdout.write(Buffer.concat(said));
  const found =
    counted && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  counts.passed += found.passed;
  counts.failed += found.failed;
  if (!ended && found.failed === 0) {
    console.error(`${name} failed`);
    counts.failed += 1;
  }
  return ended;
}

/** What needs one processor, one after the other. Resolves with whether there is a build to open in a browser. */
async function checksAndBuild() {
  const beside = { beside: true };
  await run('types', node(bin('typescript/bin/tsc'), '--noEmit'), beside);
  await run('lint', node(bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'), beside);
  await run(
    'format',
    node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
    beside,
  );
  if (!(await run('build', node('scripts/build.mjs'), beside))) return false;
  await run('sizes', node('scripts/sizes.mjs'), beside);
  await run('the same bytes from a second build', node('scripts/same-build.mjs'), beside);
  return true;
}

// Two lanes: the unit tests leave a processor idle on a machine with two.
const [built] = await Promise.all([
  checksAndBuild(),
  run('unit tests', node(bin('vitest/vitest.mjs'), 'run'), { counted: true }),
]);
if (built) {
  const { ensureBrowser } = await import('./browser.mjs');
  try {
    const browser = await ensureBrowser();
    await run('end-to-end tests', node(bin('@playwright/test/cli.js'), 'test'), {
      counted: true,
      env: { CHROME_PATH: browser },
    });
  } catch (error) {
    console.error(error.message);
    counts.failed += 1;
  }
  // It may install two browsers, so elsewhere it is a command that somebody gives.
  if (process.env.CI)
    await run(
      'other browsers',
      node('--experimental-websocket', '--no-warnings', 'scripts/browsers/run.mjs'),
      { counted: true },
    );
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
