// Builds dist/: the app for the browser, then every page of it as an HTML file of its own.
import { copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { install, root } from './install.mjs';

install();
const started = performance.now();
const { build } = await import('vite');
// A build is a production build, whatever the shell it is started from says; development is asked for by name.
const mode = process.argv.includes('--development') ? 'development' : 'production';
process.env.NODE_ENV = mode;
process.chdir(root);
const into = process.argv.find((word) => word.startsWith('--into='))?.slice('--into='.length);
/** A development build, which reports what a production build is silent about, is never what is shipped. */
const dist = join(root, into ?? (mode === 'development' ? '.build/development' : 'dist'));
const quiet = { logLevel: 'warn', mode };
try {
  await build({ ...quiet, build: { outDir: dist } });
  await build({ ...quiet, build: { ssr: true } });
  await build({ ...quiet, mode: 'one-file' });
  await build({ ...quiet, mode: 'worker' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { prerender } = await import('./prerender.mjs');
const { count, shells } = await prerender({
  dist,
  server: join(root, '.build/server/server.js'),
  origin: process.env.SITE_ORIGIN,
});
const { writeOneFile } = await import('./one-file.mjs');
const bytes = writeOneFile({ built: join(root, '.build/one-file'), dist });
const [worker] = readdirSync(join(root, '.build/worker/assets'));
copyFileSync(join(root, '.build/worker/assets', worker), join(dist, 'match-worker.js'));
// Not for visitors, but the sizes are measured by it.
if (mode === 'production' && into === undefined)
  renameSync(join(dist, '.vite/manifest.json'), join(root, '.build/manifest.json'));
rmSync(join(dist, '.vite'), { recursive: true });
const { writeServiceWorker } = await import('./service-worker.mjs');
writeServiceWorker(dist, shells, process.env.SERVICE_WORKER === 'off');
console.log(
  `built ${count} pages and wizard.html (${Math.round(bytes / 1000)} kB) into ${relative(root, dist)}/ in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
