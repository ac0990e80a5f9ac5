import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, languages, library, open, root, test as base, words } from './app.ts';
import { host, type Host } from './deploy.ts';

const test = base.extend<{ site: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs, and this one needs nothing
  site: async ({}, use) => {
    const site = await host();
    await use(site);
    await site.remove();
  },
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
});
test.use({ serviceWorkers: 'allow' });

/** Waits until the first visit has brought all that being offline needs. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 20_000,
  });
}

const error = "Get-CsWebTicket : Can't load Live ID module.";

for (const lng of languages) {
  test(`${lng}: after one visit every address opens without a network, in its language`, async ({
    page,
    site,
    faults,
  }) => {
    await open(page, `${lng}/`);
    await kept(page);
    await site.stop();
    const text = library.scenarioText[lng]['execution-policy'];
    await page.goto(`${lng}/scenario/execution-policy/read-policy/`);
    await expect(page.locator('html')).toHaveAttribute('lang', lng);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      text?.nodes['read-policy']?.title ?? '',
    );
    await page.goto(`${lng}/triage`);
    await expect(page).toHaveURL(new RegExp(`/${lng}/triage/$`));
    await page.goto(`${lng}/`);
    await page.getByRole('textbox').fill(error);
    await page.getByRole('link', { name: words[lng].match.open }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.scenarioText[lng]['live-id-module']?.title ?? '',
    );
    const missing = await page.goto(`${lng}/triage/no-such-question/`);
    expect(missing?.status()).toBe(404);
    await expect(
      page.getByRole('link', { name: words[lng].shell.questions }).first(),
    ).toBeVisible();
    // The page asked whether there is a newer version, and nobody answered.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION')));
  });

  test(`${lng}: a deploy in the middle of a runbook loses nothing, and the new version waits`, async ({
    page,
    site,
  }) => {
    await open(page, `${lng}/`);
    await kept(page);
    await page.getByRole('textbox').fill(error);
    await page.getByRole('link', { name: words[lng].match.open }).click();
    await page.getByRole('main').getByRole('link', { name: words[lng].scenario.begin }).click();
    site.deploy();
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    const notice = page.getByText(words[lng].shell.updateLater);
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: words[lng].shell.updateNow })).toBeHidden();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/scenario\/live-id-module\/[a-z-]+\/$/);
    // Parts that this page has not needed so far, and that the host does not have any more.
    await page.getByRole('link', { name: words[lng].shell.map }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lng].map.title);
    await page.getByRole('main').locator('a[href$="scenario/logon-failed/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.scenarioText[lng]['logon-failed']?.title ?? '',
    );
    await page.getByRole('link', { name: words[lng].shell.paste }).click();
    await expect(page.getByRole('textbox')).toHaveValue(error);
    await page.getByRole('button', { name: words[lng].match.clear }).click();
    await page.getByRole('button', { name: words[lng].shell.updateNow }).click();
    await expect(page.locator('script[src*="/boot-"][src$="2.js"]')).toBeAttached();
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 })
      .toBe(1);
  });
}

test('two tabs with two versions both go on, and meet in the newer one', async ({
  page: older,
  context,
  site,
  faults,
}) => {
  await open(older, 'en/');
  await kept(older);
  await older.getByRole('textbox').fill(error);
  site.deploy();
  const newer = await context.newPage();
  newer.on('pageerror', ({ message }) => faults.push(message));
  await open(newer, `${site.address}fr/`);
  await expect(newer.locator('script[src*="/boot-"][src$="2.js"]')).toBeAttached();
  await newer.getByRole('textbox').fill(error);
  await newer.getByRole('link', { name: words.fr.match.open }).click();
  await expect(newer).toHaveURL(/\/scenario\/live-id-module\/$/);
  // A part that the older tab has not needed so far, and that the host does not have any more.
  await older.getByRole('link', { name: words.en.shell.map }).click();
  await expect(older.getByRole('heading', { level: 1 })).toHaveText(words.en.map.title);
  await older.getByRole('link', { name: words.en.shell.paste }).click();
  await expect(older.getByRole('textbox')).toHaveValue(error);
  await older.getByRole('button', { name: words.en.match.clear }).click();
  await older.getByRole('button', { name: words.en.shell.updateNow }).click({ timeout: 20_000 });
  await expect(older.locator('script[src*="/boot-"][src$="2.js"]')).toBeAttached();
  await expect(newer.getByRole('heading', { level: 1 })).toHaveText(
    library.scenarioText.fr['live-id-module']?.title ?? '',
  );
});

test('the worker that removes takes itself and its files away, and the page goes on', async ({
  page,
  site,
}) => {
  await open(page, 'en/');
  await kept(page);
  await page.getByRole('textbox').fill(error);
  copyFileSync(join(root, 'scripts/no-service-worker.js'), join(site.folder, 'service-worker.js'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect
    .poll(
      () =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      // A new worker is fetched, run and put in place by the browser in its own time.
      { timeout: 20_000 },
    )
    .toEqual([0, 0]);
  await expect(page.getByRole('textbox')).toHaveValue(error);
});
