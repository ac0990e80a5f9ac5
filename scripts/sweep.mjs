// Opens every page of a development build and fails where React finds the prerendered HTML to differ from what it draws,
// or anything else complains: a production build is silent about attributes. Takes minutes, so it is run by hand.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { FLAGS, ensureBrowser, sandbox } from './browser.mjs';
import { root } from './install.mjs';
import { createStaticServer } from './serve.mjs';

const TABS = 2;
const folder = join(root, '.build/development');
const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--development'], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(en|fr)\b.*index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));
const server = createStaticServer(folder);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: FLAGS,
  chromiumSandbox: sandbox,
});

const complaints = [];
const waiting = [...pages];

async function tab() {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let path = '';
  const complain = (text) => complaints.push(`/${path}: ${text}`);
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  for (path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.goto(address + path);
    // The heading belongs to the part that comes to life last.
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber')),
    );
    const titles = await page.locator('title').count();
    if (titles !== 1) complain(`${titles} titles`);
  }
  await context.close();
}

try {
  await Promise.all(Array.from({ length: TABS }, tab));
} finally {
  await browser.close();
  server.close();
}
for (const line of complaints) console.error(line);
console.log(`${pages.length} pages, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 && pages.length > 0 ? 0 : 1;
