// `npm run mutation [-- src/engine/match/letters.ts …]`: how many of the small changes that Stryker makes to the engine its
// unit tests notice. Writes docs/mutation.md. All of it takes hours and may be stopped: what was measured of a file as it and
// its tests stand is not measured again; `-- --report` only writes what was. Named files always are measured, and what
// survived in them is listed.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { install, root } from '../install.mjs';
import { report, rowOf } from './report.mjs';
import { statesOf } from './state.mjs';
import { folder, mutantsOf } from './stryker.mjs';

/** Only tests read it. */
const FOR_TESTS = 'src/engine/match/no-context.ts';

/** So many files are measured at once: each start takes some seconds, and what is stopped is lost. */
const BATCH = 4;

install();
process.chdir(root);
// For the properties that say themselves how often they run; the others are told in short-properties.ts.
process.env.PROPERTY_RUNS ??= '5';
const results = join(folder, 'results.json');
const words = process.argv.slice(2);
const reported = words.includes('--report');
const named = words.filter((word) => word !== '--report').map((name) => name.replaceAll('\\', '/'));
const known = filesIn('src/engine');
const sources = known.filter(
  (file) => !file.endsWith('.test.ts') && file !== FOR_TESTS && !holdsTypesAlone(file),
);
for (const name of named)
  if (!sources.includes(name)) {
    console.error(`mutation: ${name} is no source file of the engine`);
    process.exit(2);
  }
const current = statesOf(known);
const isCurrent = (file) => measured[file]?.state === current(file);
const stored = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
const measured = Object.fromEntries(
  Object.entries(stored).filter(([file]) => sources.includes(file)),
);

const open = reported ? [] : sources.filter((file) => !isCurrent(file));
const wanted = named.length > 0 ? named : open;
for (let first = 0; first < wanted.length; first += BATCH) {
  const batch = wanted.slice(first, first + BATCH);
  // Files may be edited in the meantime.
  const states = new Map(batch.map((file) => [file, current(file)]));
  for (const [file, mutants] of await mutantsOf(batch)) {
    const row = rowOf(mutants);
    measured[file] = { ...row, state: states.get(file) };
    console.error(
      `${file}: ${row.killed} of ${row.mutants} killed, ${row.timedOut} of them out of time`,
    );
    if (named.length > 0) for (const line of row.survivors) console.log(line);
  }
  writeFileSync(results, JSON.stringify(measured, null, 1));
}
const text = await report(measured, sources, isCurrent);
writeFileSync('docs/mutation.md', text);
if (named.length === 0) console.log(text);

/** Nothing is left of such a file when it runs, so there is nothing to change. */
function holdsTypesAlone(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      removeComments: true,
    },
  });
  return outputText.trim() === 'export {};';
}

function filesIn(start) {
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => `${start}/${file.replaceAll('\\', '/')}`)
    .sort();
}
