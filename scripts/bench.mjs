// Measures the matcher against its peers and against the floor, and writes docs/bench.md: `npm run bench [-- pastes.jsonl …]`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { install, root } from './install.mjs';

install();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'scripts/bench/bench.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const words = process.argv.slice(2);
if (words[0] === '--fresh') {
  console.log(JSON.stringify(module.fresh(root)));
} else if (globalThis.gc === undefined) {
  // Memory can only be measured after a collection that was asked for.
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', import.meta.filename, ...words.map((word) => resolve(word))],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} else {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--fresh'], {
    encoding: 'utf8',
  });
  const page = module.bench(root, words, JSON.parse(stdout));
  writeFileSync(join(root, 'docs/bench.md'), page);
  console.log(page);
}
