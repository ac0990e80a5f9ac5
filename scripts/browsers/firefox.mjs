/* global WebSocket, clearTimeout */
// Drives Firefox over WebDriver BiDi, which it speaks by itself: no driver and no package is needed.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long Firefox may take to start, in milliseconds. */
const START = 30_000;

/**
 * @param {string} program the path of Firefox
 * @returns {Promise<import('./journeys.mjs').Driver>}
 */
export async function firefox(program) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill();
    await ended;
    // Processes of its own may still write for a moment; what they leave in the folder for such things does no harm.
    await rm(profile, { recursive: true, force: true, maxRetries: 10 }).catch(() => undefined);
  };
  try {
    const faults = [];
    const send = await connect(`${await addressOf(child)}/session`, (method, params) => {
      if (method === 'log.entryAdded' && params.level === 'error') faults.push(params.text);
    });
    await send('session.new', { capabilities: { unhandledPromptBehavior: { default: 'accept' } } });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = await send('browsingContext.getTree', {});
    return { ...driver(send, contexts[0].context), faults: () => faults.splice(0), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox says where it listens on its standard error. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox does not listen:\n${said}`)), START);
    child.once('exit', () => reject(new Error(`Firefox ended:\n${said}`)));
    child.stderr.setEncoding('utf8').on('data', (part) => {
      said += part;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** @returns {Promise<(method: string, params: object) => Promise<any>>} sends a command and waits for its answer */
async function connect(address, onEvent) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`${address} refuses`)), { once: true });
  });
  const waiting = new Map();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === 'event') {
      onEvent(message.method, message.params);
      return;
    }
    const { resolve, reject, method } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') resolve(message.result);
    else reject(new Error(`${method}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: it has ended`));
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, method });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

function driver(send, context) {
  const call = async (work, ...given) => {
    const { type, result, exceptionDetails } = await send('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify(await (${work})(...JSON.parse(given)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      target: { context },
      awaitPromise: true,
      // The clipboard asks for an act of the reader.
      userActivation: false,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  };
  const act = (actions) => send('input.performActions', { context, actions });
  return {
    go: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    call,
    click: async (path) => {
      const { nodes } = await send('browsingContext.locateNodes', {
        context,
        locator: { type: 'xpath', value: path },
      });
      if (nodes.length === 0) throw new Error(`the page has no ${path}`);
      const [{ sharedId }] = nodes;
      await send('script.callFunction', {
        functionDeclaration:
          "(node) => node.scrollIntoView({ block: 'center', behavior: 'instant' })",
        arguments: [{ sharedId }],
        target: { context },
        awaitPromise: false,
      });
      const origin = { type: 'element', element: { sharedId } };
      await act([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    press: (keys, held = []) =>
      act([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...held.map((value) => ({ type: 'keyDown', value })),
            ...[...keys].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
            ...held.map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ]),
  };
}
