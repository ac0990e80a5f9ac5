import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Enough to tell two versions apart, and short enough to be read aloud. */
const DIGITS = 8;

/** A short mark of everything an answer is made of, so that a note says which version of it gave the answer. */
export function contentVersion(root: string): string {
  return mark(root, ['src/content', 'locales'], /\.(ya?ml|json)$/);
}

/** The same of everything that decides what a text is recognised as. */
export function matcherVersion(root: string): string {
  return mark(
    root,
    ['src/engine/match', 'src/content'],
    /(?<!\.test)\.ts$|signatures\.yaml$|context\.yaml$/,
  );
}

function mark(root: string, folders: readonly string[], wanted: RegExp): string {
  const hash = createHash('sha256');
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file).replaceAll('\\', '/'))
      .filter((file) => wanted.test(file)),
  );
  for (const file of files.sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, DIGITS);
}
