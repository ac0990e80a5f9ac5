import type { Page } from '@playwright/test';
import { alive, expect, holdBack, languages, library, open, test, words } from './app.ts';

const PASTE =
  'The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration.';

/** Presses keys and counts them; keys held together count once. */
function keyboardOf(page: Page) {
  let strokes = 0;
  return {
    press: async (keys: string) => {
      strokes += 1;
      await page.keyboard.press(keys);
    },
    count: () => strokes,
  };
}

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: from the paste to the copied command in four keystrokes or fewer`, async ({
    page,
  }) => {
    await open(page, `${lng}/`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), PASTE);
    const keyboard = keyboardOf(page);
    // Where a call begins: the reader is in the box.
    await page.getByRole('textbox', { name: t.match.label }).focus();
    await keyboard.press('ControlOrMeta+v');
    await expect(page.getByRole('link', { name: t.match.open })).toBeVisible();
    await keyboard.press('ControlOrMeta+Enter');
    await expect(page).toHaveURL(/\/scenario\/winrm-basic-auth\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await keyboard.press('c');
    const scenario = library.scenarios['winrm-basic-auth'];
    const first = scenario?.steps[scenario.tree.start]?.commands[0] ?? '';
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(scenario?.commands[first]?.text);
    await expect(page.getByText(t.command.copied, { exact: true }).first()).toBeVisible();
    expect(keyboard.count()).toBeLessThanOrEqual(4);
  });

  test(`${lng}: Ctrl+Enter right after the paste opens the answer once it is there`, async ({
    page,
  }) => {
    const release = await holdBack(page, '**/assets/catalogue-*.js');
    await open(page, `${lng}/`);
    await page.getByRole('textbox', { name: t.match.label }).fill(PASTE);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByText(t.match.working)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${lng}/$`));
    release();
    await expect(page).toHaveURL(/\/scenario\/winrm-basic-auth\/$/, { timeout: 20_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // Asked once: whoever comes back stays.
    await page.goBack();
    await expect(page.getByRole('link', { name: t.match.open })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${lng}/$`));
  });

  test(`${lng}: Ctrl+Enter before the page has come to life is remembered with the text`, async ({
    page,
  }) => {
    const release = await holdBack(page, '**/assets/main-*.js');
    await page.goto(`${lng}/`);
    await expect(page.locator('link[rel=modulepreload]').first()).toBeAttached();
    await page.getByRole('textbox', { name: t.match.label }).fill(PASTE);
    await page.keyboard.press('ControlOrMeta+Enter');
    release();
    await expect(page).toHaveURL(/\/scenario\/winrm-basic-auth\/$/, { timeout: 20_000 });
    await alive(page);
  });
}

test('Ctrl+Enter opens the answer to what stands in the box, not to what stood there', async ({
  page,
}) => {
  await open(page, 'en/');
  const box = page.getByRole('textbox', { name: words.en.match.label });
  await box.fill(PASTE);
  await expect(page.getByRole('link', { name: words.en.match.open })).toBeVisible();
  await box.evaluate((element: HTMLTextAreaElement) => {
    // Behind the back of React, as a paste does it.
    Reflect.set(
      HTMLTextAreaElement.prototype,
      'value',
      "Get-CsWebTicket : Can't load Live ID module.",
      element,
    );
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    );
  });
  await expect(page).toHaveURL(/\/scenario\/live-id-module\/$/);
});

test('Ctrl+Enter is forgotten when the text it was pressed for is gone, and where nothing is found', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/catalogue-*.js');
  await open(page, 'en/');
  const box = page.getByRole('textbox', { name: words.en.match.label });
  await box.fill('The printer is on fire.');
  await page.keyboard.press('ControlOrMeta+Enter');
  release();
  await expect(page.getByText(words.en.match.noneTitle)).toBeVisible();
  await box.fill(PASTE);
  await expect(page.getByRole('link', { name: words.en.match.open })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('Ctrl+Enter opens nothing where the shortcuts are switched off', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('shortcuts', 'off');
  });
  await open(page, 'en/');
  await page.getByRole('textbox', { name: words.en.match.label }).fill(PASTE);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('link', { name: words.en.match.open })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page).toHaveURL(/\/en\/$/);
});
