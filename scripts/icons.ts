import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ICONS } from '../src/ui/icon-names.ts';

const ID = 'virtual:icons';

/** Gives the app the drawings of the icons it names, taken from Lucide when the app is built, each as one path. */
export function iconsPlugin(): Plugin {
  return {
    name: 'icons',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) =>
      id === `\0${ID}` ? `export const drawings = ${JSON.stringify(drawings())};` : null,
  };
}

/** Every icon of the app as the `d` of a path. */
export function drawings(): Readonly<Record<string, string>> {
  const file = createRequire(import.meta.url).resolve('@iconify-json/lucide/icons.json');
  const { icons } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly icons: Readonly<Record<string, { readonly body: string }>>;
  };
  return Object.fromEntries(
    ICONS.map((name) => {
      const icon = icons[name];
      if (!icon) throw new Error(`Lucide has no icon "${name}"; name another in icon-names.ts`);
      return [name, rounded(onePath(name, icon.body))];
    }),
  );
}

/** Joins the shapes of a drawing. Lucide draws with one pen, so nothing is lost. */
function onePath(name: string, body: string): string {
  return [...body.matchAll(/<(\w+) ([^>]*)>/g)]
    .map(([, shape, attributes = '']) => {
      const number = (key: string) => Number(value(attributes, key));
      switch (shape) {
        case 'g':
          return '';
        case 'path':
          return absolute(value(attributes, 'd'));
        case 'circle':
          return circle(number('cx'), number('cy'), number('r'));
        default:
          throw new Error(`the icon "${name}" has a <${shape ?? ''}>, which cannot be joined yet`);
      }
    })
    .join('');
}

/**
 * Numbers to a tenth of the 24 units of a drawing, which nobody sees: every page carries the drawings it shows. Lucide lets
 * a number begin where the one before it ends, so what lost its point needs a space.
 */
function rounded(path: string): string {
  return path.replaceAll(/\d*\.\d+/g, (number, at: number) => {
    const short = String(Math.round(Number(number) * 10) / 10).replace(/^0\./, '.');
    return /[\d.]/.test(path[at - 1] ?? '') ? ` ${short}` : short;
  });
}

/** A path that begins with `m` begins at the corner only where nothing stands before it. */
function absolute(path: string): string {
  return path.startsWith('m') ? `M0 0${path}` : path;
}

function circle(x: number, y: number, r: number): string {
  const half = `a${String(r)} ${String(r)} 0 1 0`;
  return `M${String(x - r)} ${String(y)}${half} ${String(2 * r)} 0${half} ${String(-2 * r)} 0`;
}

function value(attributes: string, key: string): string {
  const found = new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(attributes)?.[1];
  if (found === undefined) throw new Error(`a shape has no ${key}: ${attributes}`);
  return found;
}
