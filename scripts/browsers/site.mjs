// Serves the built app to browsers that tell a test little: the pages report by themselves what goes wrong in them.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createStaticServer } from '../serve.mjs';

const REPORT = '/report';
const OBSERVER = '/observer.js';

/**
 * Tells the server of every error, by the one kind of request that the policy of a page leaves open. Runs before any other
 * script of the page.
 */
const observer = `(() => {
  // Firefox ends what a page is loading when it is left.
  const tell = (text) => { if (!window.isLeft) new Image().src = '${REPORT}?' + encodeURIComponent(text); };
  addEventListener('error', (event) => tell(event.message || 'not loaded: ' + (event.target.src || event.target.href)), true);
  addEventListener('unhandledrejection', (event) => tell('rejected: ' + event.reason));
  const { error } = console;
  console.error = (...words) => { tell(words.join(' ')); error(...words); };
})();`;

/**
 * @param {string} dist the built app
 * @returns {Promise<Site>} `faults` gives what was reported since it was last asked: errors, violations of the policy
 */
export async function serveObserved(dist) {
  const files = createStaticServer(dist);
  const faults = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const page = join(dist, pathname, 'index.html');
    if (pathname === REPORT) {
      if (search !== '') faults.push(decodeURIComponent(search.slice(1)));
      else read(request).then((text) => faults.push(violation(text)));
      response.writeHead(204).end();
    } else if (pathname === OBSERVER) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(observer);
    } else if (pathname.endsWith('/') && existsSync(page)) {
      response.writeHead(200, headersOf(page)).end(observed(page));
    } else files.emit('request', request, response);
  });
  // A connection that is closed in the moment in which a browser uses it again loses a part of the page.
  server.keepAliveTimeout = 120_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}/`,
    /** The same place under another name, which is another origin. */
    elsewhere: `http://localhost:${port}/`,
    faults: () => faults.splice(0),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function observed(page) {
  return readFileSync(page, 'utf8').replace('<head>', `<head><script src="${OBSERVER}"></script>`);
}

/** The policy of the page once more, with a place that the browser itself tells of what it refused. */
function headersOf(page) {
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(page, 'utf8'));
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': `${policy}; report-uri ${REPORT}`,
  };
}

async function read(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

function violation(text) {
  const { 'csp-report': said = {} } = JSON.parse(text);
  return `policy: ${said['effective-directive'] ?? said['violated-directive']} ${said['blocked-uri']} in ${said['document-uri']}`;
}
