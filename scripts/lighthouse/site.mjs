// What is measured: four pages in each language, on a build that is served in brotli.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The first page, the questions, a scenario and a step. */
export const PATHS = ['en', 'fr'].flatMap((lng) =>
  ['', 'triage/', 'scenario/execution-policy/', 'scenario/execution-policy/read-policy/'].map(
    (rest) => `/${lng}/${rest}`,
  ),
);

/**
 * Builds the app into `folder`, every file with its brotli beside it.
 *
 * @param {string | undefined} origin the address it will be served at, for canonical links
 */
export function buildSite(folder, origin) {
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', `--into=${folder}`], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...(origin === undefined ? {} : { SITE_ORIGIN: origin }) },
  });
  if (status !== 0) throw new Error('the app could not be built');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|css|svg)$/.test(file)) compress(join(folder, file));
}

/** Puts the brotli of a file beside it, where scripts/serve.mjs looks for it. */
export function compress(file) {
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
