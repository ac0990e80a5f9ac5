// Takes pictures of the built app into screenshots/, which git ignores: `npm run screenshots [-- part-of-a-name …]`, where
// several parts must all be in the name; `-- readme` renews the two pictures of the README.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, FLAGS, sandbox } from './browser.mjs';
import { install, root } from './install.mjs';
import { alive, fill, PASTE, states, withUpdate } from './screenshot-states.mjs';
import { createStaticServer } from './serve.mjs';

install();
const { chromium } = await import('@playwright/test');
const parts = process.argv.slice(2);
const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
const server = createStaticServer(join(root, 'dist')).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: FLAGS,
  chromiumSandbox: sandbox,
});

/** How a page is looked at. 320 pixels are what is left of 1280 at 400 % zoom. */
const looks = [
  ...[
    [360, 740],
    [768, 900],
    [1440, 900],
  ].flatMap(([width, height]) => [
    { name: `${width}-light`, width, height, colorScheme: 'light' },
    { name: `${width}-dark`, width, height, colorScheme: 'dark' },
  ]),
  { name: 'zoom', width: 320, height: 640, colorScheme: 'light' },
  { name: 'forced', width: 1440, height: 900, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'print', width: 720, height: 900, colorScheme: 'dark', media: 'print' },
];

async function readme() {
  mkdirSync(join(root, 'docs'), { recursive: true });
  for (const lng of ['en', 'fr']) {
    const page = await browser.newPage({
      viewport: { width: 900, height: 1000 },
      colorScheme: 'light',
    });
    await page.goto(`${origin}/${lng}/`);
    await fill(page, PASTE);
    await page.screenshot({ path: join(root, 'docs', `screenshot-${lng}.png`) });
  }
}

/** One look at all wanted states in one language. A fresh context per state: a call would follow from one to the next. */
async function lookAt(lng, { name: look, width, height, media, ...options }) {
  const wanted = (name) => parts.every((part) => `${name}-${lng}-${look}.png`.includes(part));
  const newContext = (serviceWorkers) =>
    browser.newContext({
      viewport: { width, height },
      ...options,
      reducedMotion: 'reduce',
      serviceWorkers,
    });
  const take = async (page, name, fullPage) => {
    if (media) await page.emulateMedia({ media });
    await page.screenshot({ path: join(folder, `${name}-${lng}-${look}.png`), fullPage });
  };
  for (const { name, path, act, view } of states.filter((state) => wanted(state.name))) {
    const context = await newContext('block');
    try {
      const page = await context.newPage();
      await page.goto(`${origin}/${lng}/${path}`);
      await alive(page);
      await act?.(page, lng);
      await take(page, name, !view);
    } catch (error) {
      // One state that cannot be reached must not cost the others.
      process.exitCode = 1;
      console.error(`${name} ${lng} ${look}: ${error.message.split('\n')[0]}`);
    }
    await context.close();
  }
  for (const [name, act] of [
    ['update', () => undefined],
    ['update-later', (page) => fill(page, PASTE)],
  ]) {
    if (!wanted(name)) continue;
    const context = await newContext('allow');
    await withUpdate(context, lng, act, (page) => take(page, name, true));
    await context.close();
  }
}

if (parts[0] === 'readme') await readme();
else for (const lng of ['en', 'fr']) for (const look of looks) await lookAt(lng, look);
await browser.close();
server.close();
