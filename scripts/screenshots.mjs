// Takes pictures of the built app into screenshots/, which git ignores: `npm run screenshots [-- part-of-a-name]`; `-- readme`
// renews the two pictures of the README.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, FLAGS, sandbox } from './browser.mjs';
import { install, root } from './install.mjs';
import { createStaticServer } from './serve.mjs';

install();
const { chromium } = await import('@playwright/test');
const [wanted = ''] = process.argv.slice(2);
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

const paste =
  'New-PSSession : [admin0a.online.lync.com] Connecting to remote server admin0a.online.lync.com failed with the following error message : The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration. Change the client configuration and try the request again.';
const states = [
  ['home', '', undefined],
  ['answer', '', paste],
  ['outside-answer', '', 'AADSTS50076: Due to a configuration change'],
  ['none', '', 'The printer is on fire'],
  ['scenario', 'scenario/winrm-basic-auth/', undefined],
  ['step', 'scenario/execution-policy/set-user/', undefined],
  ['solved', 'scenario/execution-policy/verify-user-works/', undefined],
  ['field', 'scenario/tenant-permission/other-tenant/', undefined],
  ['triage', 'triage/', undefined],
  ['question', 'triage/connector-stage/', undefined],
  ['outcome', 'triage/attempt-connected/', undefined],
  ['outside', 'outside/not-digitally-signed/', undefined],
  ['map', 'map/', undefined],
  ['map-path', 'map/?at=teams-loading', undefined],
  ['search', 'about/', undefined],
  ['unknown', 'scenario/no-such-failure/', undefined],
  ['about', 'about/', undefined],
];

/** Puts a text into the box once the page has come to life, and waits for the answer. */
async function fill(page, text) {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root')).some((key) => key.startsWith('__react')),
  );
  await page.locator('#paste').fill(text);
  await page.locator('mark, [role=status] + div p').first().waitFor();
}

if (wanted === 'readme') {
  mkdirSync(join(root, 'docs'), { recursive: true });
  for (const lng of ['en', 'fr']) {
    const page = await browser.newPage({
      viewport: { width: 900, height: 1000 },
      colorScheme: 'light',
    });
    await page.goto(`${origin}/${lng}/`);
    await fill(page, paste);
    await page.screenshot({ path: join(root, 'docs', `screenshot-${lng}.png`) });
  }
}

/** How a page is looked at. 320 pixels are what is left of 1280 at 400 % zoom. */
const looks = [
  ...[360, 768, 1440].flatMap((width) => [
    { name: `${width}-light`, width, colorScheme: 'light' },
    { name: `${width}-dark`, width, colorScheme: 'dark' },
  ]),
  { name: 'zoom', width: 320, colorScheme: 'light' },
  { name: 'forced', width: 1440, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'print', width: 720, colorScheme: 'dark', media: 'print' },
];

/** Opens the search and looks for something that is found in both languages. */
async function search(page) {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root')).some((key) => key.startsWith('__react')),
  );
  await page.locator('[aria-haspopup=dialog]').click();
  await page.locator('dialog input').fill('stratégie');
  await page.locator('dialog li').first().waitFor();
}

for (const lng of wanted === 'readme' ? [] : ['en', 'fr']) {
  for (const { name: look, width, colorScheme, forcedColors, media } of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      ...(forcedColors && { forcedColors }),
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const [name, path, text] of states) {
      const file = `${name}-${lng}-${look}.png`;
      if (!file.includes(wanted)) continue;
      await page.goto(`${origin}/${lng}/${path}`);
      if (text !== undefined) await fill(page, text);
      if (name === 'search') await search(page);
      if (media) await page.emulateMedia({ media });
      await page.screenshot({ path: join(folder, file), fullPage: name !== 'search' });
      if (media) await page.emulateMedia({ media: null });
    }
    await context.close();
  }
}
await browser.close();
server.close();
