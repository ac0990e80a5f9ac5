// Opens the app in a browser: whether it runs under the policy that a server sends cannot be seen from the headers.
import { chromium } from '@playwright/test';
import { FLAGS, findBrowser, sandbox } from '../browser.mjs';

/** How long each step may take, in milliseconds. */
const PATIENCE = 180_000;

/**
 * Pastes an error, opens what it leads to, waits until the service worker has taken over, and has a long file read.
 *
 * @param {string} address where the app begins, with a slash at the end
 * @returns {Promise<string[] | undefined>} what went wrong; undefined where there is no browser
 */
export async function visit(address) {
  const executablePath = await findBrowser();
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: sandbox });
  const wrong = [];
  try {
    const page = await browser.newPage();
    // A busy machine reads the long file for longer than Playwright waits by itself.
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(`${address}fr/`);
    await page.getByRole('textbox').fill("Get-CsWebTicket : Can't load Live ID module.");
    await page.getByRole('main').locator('a[href*="scenario/live-id-module/"]').first().click();
    await page.waitForURL('**/fr/scenario/live-id-module/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // A file as long as this is read by a worker, which needs the policy to allow it.
    await page.goto(`${address}en/`);
    const worker = page.waitForEvent('worker');
    await page.locator('input[type=file]').setInputFiles({
      name: 'transcript.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from("VERBOSE: Can't load Live ID module.\n".repeat(100_000)),
    });
    await worker;
    await page.getByRole('region', { name: 'transcript.txt' }).getByRole('listitem').waitFor();
    const missing = await page.goto(`${address}fr/scenario/no-such-page/`);
    if (missing?.status() !== 404) wrong.push(`an unknown page answered ${missing?.status()}`);
  } catch (error) {
    wrong.push(error.message.split('\n')[0]);
  } finally {
    await browser.close();
  }
  // The browser says so itself when a page is missing, and that one was meant to be.
  return wrong.filter((line) => !line.includes('404'));
}
