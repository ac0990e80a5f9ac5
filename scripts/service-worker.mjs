// Writes dist/service-worker.js, last of all: it names what the build has made.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/**
 * @param {string} dist the finished build
 * @param {Record<'en' | 'fr', string>} shells a page without content, with `%UP%` for the way to the top
 * @param {boolean} off writes the worker that removes the one before
 */
export function writeServiceWorker(dist, shells, off) {
  const target = join(dist, 'service-worker.js');
  if (off) {
    writeFileSync(target, readFileSync(join(here, 'no-service-worker.js')));
    return;
  }
  const files = [
    'favicon.svg',
    'match-worker.js',
    ...readdirSync(join(dist, 'assets'))
      .sort()
      .map((name) => `assets/${name}`),
  ];
  const pages = readdirSync(join(dist, 'en'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/\/?index\.html$/, ''))
    .sort();
  const template = readFileSync(join(here, 'service-worker-template.js'), 'utf8');
  const lists = [
    `const __BOOT__ = ${JSON.stringify(files.find((file) => file.includes('/boot-'))?.slice('assets/'.length))};`,
    `const __FILES__ = ${JSON.stringify(files)};`,
    `const __PAGES__ = ${JSON.stringify(pages)};`,
    `const __SHELL__ = ${JSON.stringify(shells)};`,
  ].join('\n');
  const version = createHash('sha256')
    .update(lists + template + readFileSync(join(dist, 'match-worker.js'), 'utf8'))
    .digest('hex')
    .slice(0, 12);
  writeFileSync(target, `const __VERSION__ = '${version}';\n${lists}\n${template}`);
}
