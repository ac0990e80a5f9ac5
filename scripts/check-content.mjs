// Checks every content file and prints one line per mistake; exit code 1 where there is one.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./content/problems.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const problems = module.contentProblems(process.cwd());
for (const problem of problems) console.error(module.sentence(problem));
const open = problems.filter(({ unfilled }) => unfilled).length;
console.log(
  problems.length === 0
    ? 'content: no mistakes'
    : `content: ${problems.length} mistakes${open === 0 ? '' : `, ${open} of them places to fill in`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
