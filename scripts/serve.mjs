// Serves a folder as any static server would: folders have an index.html, everything else is a 404 with 404.html.
// node scripts/serve.mjs [folder] [port] [base]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.sha256': 'text/plain; charset=utf-8',
};

/**
 * @param {string} folder what to serve
 * @param {string} base where it appears, such as `/wizard/`
 */
export function createStaticServer(folder, base = '/') {
  const top = resolve(folder);
  return createServer((request, response) => {
    const found = locate(top, base, request.url ?? '/');
    if (found.redirect !== undefined) {
      response.writeHead(301, { location: found.redirect }).end();
      return;
    }
    const missing = join(top, '404.html');
    const page =
      found.file === undefined &&
      (request.headers.accept ?? '').includes('text/html') &&
      existsSync(missing);
    const file = found.file ?? (page ? missing : undefined);
    const headers = {
      'content-type':
        file === undefined ? 'text/plain' : (TYPES[extname(file)] ?? 'application/octet-stream'),
      'cache-control': found.file?.includes(`${sep}assets${sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'x-content-type-options': 'nosniff',
    };
    const brotli = file !== undefined && acceptsBrotli(request) && existsSync(`${file}.br`);
    if (brotli) headers['content-encoding'] = 'br';
    response.writeHead(found.file === undefined ? 404 : 200, headers);
    if (file === undefined) response.end('Not found\n');
    else if (request.method === 'HEAD') response.end();
    else createReadStream(brotli ? `${file}.br` : file).pipe(response);
  });
}

/** A file compressed beforehand lies beside the file, as many servers have it. */
function acceptsBrotli(request) {
  return /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
}

function locate(top, base, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    // A broken percent sequence names no file.
    return {};
  }
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base) || path.includes('\0')) return {};
  const file = normalize(join(top, path.slice(base.length)));
  if (file !== top && !file.startsWith(top + sep)) return {};
  if (!existsSync(file)) return {};
  if (!statSync(file).isDirectory()) return { file };
  if (!path.endsWith('/')) return { redirect: `${encodeURI(path)}/` };
  const index = join(file, 'index.html');
  return existsSync(index) ? { file: index } : {};
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '4173', base = '/'] = argv.slice(2);
  createStaticServer(folder, base).listen(Number(port), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${port}${base}`);
  });
}
