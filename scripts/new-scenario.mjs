// `npm run new-scenario -- <id> [--like <id>]`: makes the files of a scenario, every place to fill in marked. See CONTRIBUTING.
import { runnerImport } from 'vite';

const USAGE = 'npm run new-scenario -- <id> [--like <id of a scenario>]';

const words = process.argv.slice(2);
const at = words.indexOf('--like');
const like = at === -1 ? undefined : words[at + 1];
const [id, ...rest] = at === -1 ? words : words.toSpliced(at, 2);
if (id === undefined || rest.length > 0 || id.startsWith('-') || (at !== -1 && like === undefined))
  refuse(`write ${USAGE}`);

const { module } = await runnerImport(
  new URL('./content/new-scenario.ts', import.meta.url).pathname,
  { configFile: false, logLevel: 'error' },
);
const outcome = await module.newScenario(process.cwd(), id, like);
if (outcome.kind === 'refused') refuse(outcome.reason);
const places = outcome.files.map((file) => `  ${file}`).join('\n');
console.log(`Made, with every place to fill in marked ⟨fill in: …⟩:

${places}

Next, in this order:

  1. scenario.yaml: the structure. Its ids become addresses; choose them before you write the words.
  2. The two files ${id}.json: the words, in English and in French.
  3. samples/*.txt: real error texts.
  4. signatures.yaml: what in them is this failure’s own. A message published in other languages goes into wordings.yaml.
  5. src/content/triage/tree.yaml and the two files triage.json: an answer to a question that leads here.

  npm run content   names each place that is still to be filled in, and each mistake
  npm run format    tidies the files
  npm test
  npm start         shows it at /en/scenario/${id}/ and /fr/scenario/${id}/`);

/** One line on standard error, exit code 2. */
function refuse(message) {
  console.error(`new-scenario: ${message}`);
  process.exit(2);
}
