// Scores the matcher on labelled pastes: `node scripts/score.mjs file.jsonl [--misses]`. Lines as in the corpus: id, text,
// expect, class, lang, and optionally tolerate, caution, outside.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './install.mjs';
import { answer, loadMatcher } from './match.mjs';

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('score: name a file of labelled pastes (JSON lines)');
  process.exit(2);
}
const match = await loadMatcher();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(resolve(root, 'scripts/bench/score.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { faulty, judged, scoreTable } = module;
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const answers = rows.map(({ text }) => answer(match(text)));
console.log(scoreTable(rows, answers).join('\n'));
if (options.includes('--misses'))
  rows.forEach(({ id, expect, caution = false, outside, text, ...row }, index) => {
    const got = answers[index];
    if (faulty(judged({ ...row, expect, caution, outside }, got)))
      console.log(`\n${JSON.stringify({ id, expect, caution, outside, got, text }, null, 1)}`);
  });
