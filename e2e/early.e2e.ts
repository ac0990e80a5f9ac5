import type { Page } from '@playwright/test';
import { alive, expect, holdBack, languages, library, test, words } from './app.ts';

/** Opens a page whose app does not arrive until the returned function is called: a slow network, made exact. */
async function openAsleep(page: Page, path: string): Promise<() => void> {
  const release = await holdBack(page, '**/assets/main-*.js');
  await page.goto(path);
  // The first script asks for the rest once it has done its own part.
  await expect(page.locator('link[rel=modulepreload]').first()).toBeAttached();
  return release;
}

for (const lng of languages) {
  test(`${lng}: copies before the app has come to life, and once only afterwards`, async ({
    page,
  }) => {
    await page.clock.install();
    const wake = await openAsleep(page, `${lng}/scenario/execution-policy/set-user/`);
    const command =
      library.scenarios['execution-policy']?.commands['set-current-user']?.text ?? 'no command';
    const early = page.locator('[data-early]');
    const button = page.getByRole('main').getByRole('button').first();
    await button.click();
    await expect(early).toHaveText(words[lng].command.copied);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(command);
    // Once it has been read it goes.
    await page.clock.fastForward(6000);
    await expect(early).toBeEmpty();
    wake();
    await alive(page);
    await button.click();
    await expect(page.getByText(words[lng].command.copied, { exact: true })).toHaveCount(1);
    await expect(early).toBeEmpty();
  });

  test(`${lng}: says so where nothing can be copied before the app has come to life`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await openAsleep(page, `${lng}/scenario/execution-policy/set-user/`);
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page.locator('[data-early]')).toHaveText(words[lng].command.selected);
  });

  test(`${lng}: keeps what is typed into the box before the app has come to life`, async ({
    page,
  }) => {
    const wake = await openAsleep(page, `${lng}/`);
    const box = page.getByRole('textbox', { name: words[lng].match.label });
    await box.fill("Get-CsWebTicket : Can't load Live ID module.");
    wake();
    await alive(page);
    const title = library.scenarioText[lng]['live-id-module']?.title ?? '';
    await expect(page.getByRole('link', { name: words[lng].match.open })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(title);
    await expect(box).toHaveValue("Get-CsWebTicket : Can't load Live ID module.");
  });

  test(`${lng}: keeps every letter that is typed while the app comes to life`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${lng}/`, { waitUntil: 'commit' });
    const box = page.getByRole('textbox', { name: words[lng].match.label });
    // Letters begin before the app is there and end long after it has come to life.
    const letters = 'abcdefghij'.repeat(6);
    await box.pressSequentially(letters, { delay: 30 });
    await alive(page);
    await expect(box).toHaveValue(letters);
  });

  test(`${lng}: keeps what is typed into a command’s field before the app has come to life`, async ({
    page,
  }) => {
    const wake = await openAsleep(page, `${lng}/scenario/tenant-permission/other-tenant/`);
    await page.getByRole('textbox').fill('contoso');
    wake();
    await alive(page);
    await expect(page.locator('pre code').filter({ hasText: '-TenantId' })).toHaveText(
      "Connect-MicrosoftTeams -TenantId 'contoso'",
    );
    await expect(page.getByRole('textbox')).toHaveValue('contoso');
  });
}
