// Takes pictures of the development page of the components into screenshots/, in light, dark and forced colours.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, FLAGS, sandbox } from './browser.mjs';
import { install, root } from './install.mjs';

install();
const { createServer } = await import('vite');
const { chromium } = await import('@playwright/test');
const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
const server = await createServer({ root, logLevel: 'error', server: { port: 0 } });
await server.listen();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: FLAGS,
  chromiumSandbox: sandbox,
});
for (const [look, media] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
})) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...media });
  await page.goto(`${server.resolvedUrls.local[0]}components/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: join(folder, `components-${look}.png`), fullPage: true });
  await page.close();
}
await browser.close();
await server.close();
console.log(`components: ${join(folder, 'components-*.png')}`);
