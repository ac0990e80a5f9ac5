import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, root } from './app.ts';

/** `GOLDEN=write` writes the files anew; the difference is then read before it is committed. */
const write = process.env.GOLDEN === 'write';

/** Compares a text with `e2e/golden/<name>`. What differs from build to build and from port to port is blanked out first. */
export function expectGolden(name: string, text: string): void {
  const file = join(root, 'e2e/golden', name);
  const steady = text
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+\//g, 'http://host/')
    .replaceAll(/\b[0-9a-f]{8}\b(?=,|$|<)/gm, '0a1b2c3d');
  if (write) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, steady);
  }
  expect(existsSync(file), `${file} is missing`).toBe(true);
  expect(steady).toBe(readFileSync(file, 'utf8'));
}
