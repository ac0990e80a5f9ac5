// Which state of the project a measurement holds for.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** How mutants are made and tests are run. */
const TOOLS = ['stryker.mjs', 'vitest.config.ts', 'short-properties.ts'].map(
  (name) => `scripts/mutation/${name}`,
);

/**
 * @param {string[]} known all files of the engine, tests included
 * @returns {(file: string) => string} a mark of all that decides what its mutants come to: the file, the tests that reach
 *   it, and what these import. A change elsewhere leaves it.
 */
export function statesOf(known) {
  const reached = new Map(known.map((file) => [file, closureOf(file)]));
  const tests = known.filter((file) => file.endsWith('.test.ts'));
  return (file) => {
    const reaching = tests.filter((test) => reached.get(test).has(file));
    const files = new Set([file, ...TOOLS, ...reaching.flatMap((test) => [...reached.get(test)])]);
    const hash = createHash('sha256');
    for (const each of [...files].sort())
      hash.update(each).update('\0').update(readFileSync(each)).update('\0');
    return hash.digest('hex').slice(0, 12);
  };
}

/** A file and all that it imports. */
function closureOf(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const imported of importsOf(file)) closureOf(imported, seen);
  return seen;
}

/** What a file imports of the project; types are gone when it runs. */
function importsOf(file) {
  const code = readFileSync(file, 'utf8');
  return [
    ...code.matchAll(
      /^(?:import|export)\b(?! type\b)[^;]*?from '([#.][^']+)'|import\('([#.][^']+)'\)/gm,
    ),
  ].map(([, first, second = first]) =>
    second.startsWith('.')
      ? posix.join(posix.dirname(file), second)
      : second.replace(/^#(?!locales)/, 'src/').replace(/^#/, ''),
  );
}
