// Counts mutants, and writes docs/mutation.md.
import { format, resolveConfig } from 'prettier';
import { VERSION } from './stryker.mjs';

/** Of the whole engine, in percent. */
const GOAL = 85;

/** Changes that no longer end are noticed, too. */
const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);

/** What became of the mutants of a file. Those that do not compile or that a comment leaves out do not count. */
export function rowOf(mutants) {
  const alive = mutants.filter(({ status }) => ALIVE.has(status));
  const killed = mutants.filter(({ status }) => KILLED.has(status)).length;
  return {
    mutants: killed + alive.length,
    killed,
    timedOut: mutants.filter(({ status }) => status === 'Timeout').length,
    survivors: alive.map(
      ({ location: { start }, mutatorName, replacement, status }) =>
        `  ${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ' (never run)' : ''} → ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 160)}`,
    ),
  };
}

/** @returns {Promise<string>} the text of docs/mutation.md */
export async function report(measured, sources, isCurrent) {
  const rows = sources
    .filter((file) => measured[file] !== undefined && measured[file].mutants > 0)
    .map((file) => ({ file, name: file.replace('src/engine/', ''), ...measured[file] }));
  const missing = sources.filter((file) => measured[file] === undefined);
  const old = rows.filter(({ file }) => !isCurrent(file));
  const folders = [...new Set(rows.map(({ name }) => folderOf(name)))].sort();
  const sums = folders.map((each) => ({
    ...sumOf(rows.filter(({ name }) => folderOf(name) === each)),
    name: `**${each}**`,
  }));
  const text = `# Mutation score

Written by \`npm run mutation\`: Stryker ${VERSION} makes one small change at a time to the engine (a mutant), and runs the unit tests that reach it. A mutant is killed when a test fails or when the code no longer ends. The goal is ${GOAL} %.

| | Mutants | Killed | Survived | Score |
| --- | ---: | ---: | ---: | ---: |
${[...sums, { ...sumOf(rows), name: '**all**' }].map(line).join('\n')}

## Left out

- \`patterns.test.ts\`, which looks at the regular expressions from outside, for a minute and a half: whether one of them runs away.
- The tests of the content, which put every sample of every scenario through the engine. They would kill more mutants, and tell nobody what broke.
- Properties run with five inputs, the same for every mutant, so that chance does not decide.
${missing.length === 0 ? '' : `- Not measured yet: ${missing.map((file) => `\`${file}\``).join(', ')}.\n`}${old.length === 0 ? '' : `- Measured before the latest change of the engine: ${old.map(({ name }) => `\`${name}\``).join(', ')}.\n`}
## What survives

Mostly changes that change nothing: \`?? 0\` behind an index that is always inside its array, where the type cannot say so; the last case of a switch, which has no other; a border or a count that only saves time, as the windows in \`rough.ts\` do; a \`<\` where both sides are never the same. What is left besides is how much a pattern may repeat and where it may begin, and words of long lists.

## Files

| File | Mutants | Killed | Survived | Score |
| --- | ---: | ---: | ---: | ---: |
${rows.map((row) => line({ ...row, name: `\`${row.name}\`` })).join('\n')}
`;
  return format(text, { ...(await resolveConfig('docs/mutation.md')), parser: 'markdown' });
}

function folderOf(name) {
  return name.includes('/') ? `src/engine/${name.slice(0, name.lastIndexOf('/'))}` : 'src/engine';
}

function sumOf(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return { mutants: sum('mutants'), killed: sum('killed') };
}

function line({ name, mutants, killed }) {
  const score = mutants === 0 ? '–' : `${((100 * killed) / mutants).toFixed(1)} %`;
  return `| ${name} | ${mutants} | ${killed} | ${mutants - killed} | ${score} |`;
}
