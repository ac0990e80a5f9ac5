import { createMatcher } from '#engine/match/match.ts';
import { readCatalogue } from './catalogue.ts';
import { checkFiles } from './check.ts';
import { loadFiles } from './load.ts';
import { distinct, type Problem } from './read.ts';
import { checkSamples } from './samples.ts';

export { sentence } from './read.ts';

/** Every mistake in the content of the project in `root`: structure, words, signatures and samples, file by file. */
export function contentProblems(root: string): readonly Problem[] {
  const problems: Problem[] = [];
  const files = loadFiles(root, problems);
  problems.push(...checkFiles(files));
  const catalogue = readCatalogue(root, problems);
  problems.push(...checkSamples(root, catalogue && createMatcher(catalogue)));
  return distinct(problems).toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}
