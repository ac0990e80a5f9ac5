import { FLAGS } from '../scripts/browser.mjs';
import playwright from '../playwright.config.ts';
import { expect, languages, library, open, test as base, words } from './app.ts';

/** A name without TLS: the browser gives such a page no clipboard, no service worker and no random identifiers. */
const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    await use(baseURL?.replace('127.0.0.1', 'intranet.example'));
  },
});
test.use({
  launchOptions: {
    ...playwright.use?.launchOptions,
    args: [...FLAGS, '--host-resolver-rules=MAP intranet.example 127.0.0.1'],
  },
  permissions: [],
});

for (const lng of languages) {
  test(`${lng}: on http by name an error is found, and a command copied and pasted back`, async ({
    page,
  }) => {
    await open(page, `${lng}/`);
    expect(
      await page.evaluate(() => [
        isSecureContext,
        'clipboard' in navigator,
        'randomUUID' in crypto,
      ]),
    ).toEqual([false, false, false]);
    const box = page.getByRole('textbox', { name: words[lng].match.label });
    await box.fill('Set-ExecutionPolicy : running scripts is disabled on this system');
    await page.getByRole('link', { name: words[lng].match.open }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.scenarioText[lng]['execution-policy']?.title ?? '',
    );
    await open(page, `${lng}/scenario/execution-policy/set-user/`);
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page.getByText(words[lng].command.copied, { exact: true })).toBeVisible();
    await open(page, `${lng}/`);
    await box.press('ControlOrMeta+v');
    await expect(box).toHaveValue(
      library.scenarios['execution-policy']?.commands['set-current-user']?.text ?? 'no command',
    );
  });
}
