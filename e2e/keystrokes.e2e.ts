import type { Page } from '@playwright/test';
import { expect, languages, library, open, test, words } from './app.ts';

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
}
