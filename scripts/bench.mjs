// Measures the matcher against its peers and against the floor, and writes docs/bench.md: `npm run bench [-- pastes.jsonl …]`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { install, root } from './install.mjs';

install();
const { runnerImport } = await import('vite');
const { format, resolveConfig } = await import('prettier');
const { LONGEST_TASK, measureInPage } = await import('./bench/in-page.mjs');
const load = async (file) => {
  const { module } = await runnerImport(join(root, 'scripts/bench', file), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module;
};
const module = await load('bench.ts');
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
  const { textsForPage, inPageTable } = await load('page-table.ts');
  const { sets, long } = textsForPage(root);
  const inPage = inPageTable(await measureInPage(root, sets, long), LONGEST_TASK);
  const page = module.bench(root, words, JSON.parse(stdout), inPage);
  const file = join(root, 'docs/bench.md');
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
  console.log(page);
}
