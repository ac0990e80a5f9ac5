/* global fetch */
// Drives WebKit over plain WebDriver, as its own driver for GTK speaks it, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * @param {string} program the path of WebKitWebDriver
 * @param {string} screen the path of Xvfb
 * @returns {Promise<import('./journeys.mjs').Driver>}
 */
export async function webkit(program, screen) {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const display = await startScreen(screen);
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home, DISPLAY: display.name, GDK_BACKEND: 'x11' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let address = `http://127.0.0.1:${port}/session`;
  const close = async () => {
    if (address.includes('/session/')) await fetch(address, { method: 'DELETE' });
    child.kill();
    await ended;
    await display.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 10 }).catch(() => undefined);
  };
  try {
    const { sessionId } = await begin(address);
    address += `/${sessionId}`;
    const send = (path, body) => ask(`${address}/${path}`, body);
    await send('timeouts', { script: 20_000, pageLoad: 30_000 });
    return { ...driver(send), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A screen of its own, under a name that is free. */
async function startScreen(program) {
  const child = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const name = await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('Xvfb did not start')));
    child.stdio[3].setEncoding('utf8').once('data', (text) => resolve(`:${text.trim()}`));
  });
  return {
    name,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ask(url, body) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${url.split('/').at(-1)}: ${value.error}: ${value.message}`);
  return value;
}

async function begin(address) {
  // The driver starts the browser that came with it.
  const alwaysMatch = { unhandledPromptBehavior: 'accept' };
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask(address, { capabilities: { alwaysMatch } });
    } catch (error) {
      // The driver does not listen yet.
      if (attempt === 50 || error.cause?.code !== 'ECONNREFUSED') throw error;
      await wait(100);
    }
  }
}

function driver(send) {
  return {
    go: (url) => send('url', { url }),
    back: () => send('back', {}),
    call: async (work, ...given) => {
      const { value, error } = await send('execute/async', {
        script: `const done = arguments[1];
          (async () => (${work})(...JSON.parse(arguments[0])))().then(
            (value) => done({ value: JSON.stringify(value ?? null) }), (error) => done({ error: String(error) }));`,
        args: [JSON.stringify(given)],
      });
      if (error !== undefined) throw new Error(error);
      return JSON.parse(value);
    },
    click: async (path) => {
      const found = await send('element', { using: 'xpath', value: path });
      const { [ELEMENT]: id } = found;
      // The browser's own scrolling would be smooth, and leave it at the edge, under what stays in view.
      await send('execute/sync', {
        script: "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });",
        args: [found],
      });
      await send(`element/${id}/click`, {});
    },
    press: (keys, held = []) =>
      send('actions', {
        actions: [
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
        ],
      }),
  };
}
