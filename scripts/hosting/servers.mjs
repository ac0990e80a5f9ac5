// Starts the servers of the recipes in docs/hosting/, as somebody who follows them would, but on a free port and in a folder of its own.
/* global fetch */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../install.mjs';

const dist = join(root, 'dist');
const MODULES = '/usr/lib/apache2/modules';

/** What each can be asked for; Python stands for a server without any settings. */
export const SERVERS = [
  { name: 'nginx', program: 'nginx', debian: 'nginx', start: nginx },
  { name: 'Apache', program: 'apache2', debian: 'apache2-bin', start: apache },
  {
    name: 'a plain static server (Python)',
    program: 'python3',
    debian: 'python3-minimal',
    start: python,
    checks: ['pages', 'unknown'],
  },
];

/**
 * Serves dist/ at `base` by the recipe.
 *
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function serve(server, program, base) {
  const folder = join(root, '.build/hosting', server.program);
  rmSync(folder, { recursive: true, force: true });
  const www = join(folder, 'www');
  const place = join(www, base);
  mkdirSync(dirname(place.replace(/\/$/, '')), { recursive: true });
  symlinkSync(dist, place.replace(/\/$/, ''));
  const port = await freePort();
  const words = server.start({ folder, www, base, port });
  const log = join(folder, 'log');
  const output = openSync(log, 'w');
  const child = spawn(program, words, { stdio: ['ignore', output, output] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  if (await answers(origin, child)) return { origin, stop };
  await stop();
  throw new Error(`${server.name} did not start:\n${readFileSync(log, 'utf8')}`);
}

/** The recipe, with our folder, port and path; nothing else is changed. */
function recipe(name, { www, base, port }) {
  return readFileSync(join(root, 'docs/hosting', name), 'utf8')
    .replaceAll('/srv/www/wizard/', `${www}/wizard/`)
    .replaceAll('/srv/www', www)
    .replaceAll('/wizard/', base)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('<VirtualHost *:80>', `Listen 127.0.0.1:${port}\n<VirtualHost *:${port}>`);
}

function nginx(place) {
  const { folder } = place;
  writeFileSync(join(folder, 'site.conf'), recipe('nginx.conf', place));
  const spool = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${process.getuid() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${spool} include ${folder}/site.conf; }
`,
  );
  return ['-p', folder, '-e', join(folder, 'errors'), '-c', file];
}

function apache(place) {
  const { folder } = place;
  const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'filter', 'deflate'];
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    [
      `ServerRoot "${folder}"`,
      ...[...modules, 'headers', 'negotiation'].map(
        (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
      ),
      `PidFile "${folder}/pid"`,
      `DefaultRuntimeDir "${folder}"`,
      'TypesConfig /etc/mime.types',
      'ServerName localhost',
      ...(process.getuid() === 0 ? ['User www-data', 'Group www-data'] : []),
      'ErrorLog /dev/stderr',
      'LogLevel crit',
      recipe('apache.conf', place),
    ].join('\n'),
  );
  return ['-d', folder, '-f', file, '-DFOREGROUND'];
}

function python({ www, port }) {
  return ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', www, String(port)];
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(origin, child) {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    try {
      await fetch(origin, { redirect: 'manual' });
      return true;
    } catch {
      // Not listening yet.
      await wait(100);
    }
  }
  return false;
}
