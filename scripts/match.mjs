// The command line of the matcher: `npm run -s match -- [file]`, or `--jsonl` for lines {"id","text"}. See README.
import { createReadStream, openSync, closeSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { install, root } from './install.mjs';

const words = process.argv.slice(2);
const lines = words.includes('--jsonl');
const [file] = words.filter((word) => word !== '--jsonl');

/** One line on standard error, exit code 2. */
function refuse(message) {
  process.stderr.write(`match: ${message}\n`);
  process.exit(2);
}

/** Loads the same engine and signatures as the page. */
export async function loadMatcher() {
  install();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(resolve(root, 'scripts/content/matcher.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.matcherFor(root);
}

/** What the contract prints of a verdict, and no more. */
export function answer({ verdict, matches, outside }) {
  return {
    verdict,
    matches: matches.map(({ scenario, certainty, caution, evidence }) => ({
      scenario,
      certainty,
      caution,
      evidence: evidence.map(({ signature, start, end }) => ({ signature, start, end })),
    })),
    outside: outside.map(({ id }) => id),
  };
}

async function whole() {
  let text;
  try {
    text = readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    // Standard input that nobody feeds is an empty text.
    if (file !== undefined || error.code !== 'EAGAIN')
      refuse(`cannot read ${file ?? 'standard input'}: ${error.message}`);
    text = '';
  }
  const match = await loadMatcher();
  process.stdout.write(`${JSON.stringify(answer(match(text.replace(/^\uFEFF/, ''))))}\n`);
}

async function each() {
  const match = await loadMatcher();
  const input = file === undefined ? process.stdin : createReadStream(file);
  input.on('error', (error) => refuse(`cannot read ${file ?? 'standard input'}: ${error.message}`));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = parseLine(line, number);
    const more = process.stdout.write(`${JSON.stringify({ id, ...answer(match(text)) })}\n`);
    if (!more) await new Promise((done) => process.stdout.once('drain', done));
  }
}

function parseLine(line, number) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    refuse(`line ${number} is not JSON`);
  }
  if (typeof value?.text !== 'string') refuse(`line ${number} has no "text"`);
  return value;
}

if (process.argv[1] === import.meta.filename) {
  if (file !== undefined) {
    try {
      closeSync(openSync(file, 'r'));
      if (statSync(file).isDirectory()) refuse(`cannot read ${file}: it is a folder`);
    } catch (error) {
      refuse(`cannot read ${file}: ${error.message}`);
    }
  }
  await (lines ? each() : whole());
}
