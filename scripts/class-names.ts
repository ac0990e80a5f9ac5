import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Gives every class of every `*.module.css` below `folder` a name of one or two letters: each page carries its style
 * sheet and repeats the names in its HTML. Counted in the order of the files, so that every build of the same sources,
 * for the browser and for the prerender, gives the same names.
 *
 * @returns the short name of a class in a file; an absent one is a mistake in this function
 */
export function shortClassNames(folder: string): (name: string, file: string) => string {
  const names = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.module.css')) continue;
    const css = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name = ''] of css.matchAll(/\.([a-zA-Z][\w-]*)/g)) {
      const key = `${file}:${name}`;
      if (!names.has(key)) names.set(key, short(names.size));
    }
  }
  return (name, file) => {
    const key = `${relative(folder, file.split('?')[0] ?? file)}:${name}`;
    const found = names.get(key);
    if (found === undefined) throw new Error(`no short name was made for the class ${key}`);
    return found;
  };
}

/** `a` to `Z`, then `aa`, `ab` … */
function short(index: number): string {
  const { length } = LETTERS;
  const last = LETTERS[index % length] ?? '';
  return index < length ? last : short(Math.floor(index / length) - 1) + last;
}
