import type { Page } from '@playwright/test';
import { expect, languages, library, open, test, words } from './app.ts';

/** Presses a key as a French keyboard does: the digit row prints & é " without Shift. */
async function pressAt(page: Page, key: string, code: string, shiftKey = false): Promise<void> {
  await page.evaluate(
    (init) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
    },
    { key, code, shiftKey, cancelable: true },
  );
}

const STEP = 'scenario/execution-policy/read-policy/';

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: ? lists the shortcuts, Escape closes the list`, async ({ page }) => {
    await open(page, `${lng}/${STEP}`);
    const list = page.getByRole('dialog', { name: t.shortcuts.title });
    await page.keyboard.press('?');
    await expect(list).toBeVisible();
    await expect(list.getByRole('term')).toHaveCount(6);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  });

  test(`${lng}: / goes to the paste box, from any page`, async ({ page }) => {
    await open(page, `${lng}/${STEP}`);
    const box = page.getByRole('textbox', { name: t.match.label });
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await page.keyboard.type('c n ? / 1');
    await expect(box).toHaveValue('c n ? / 1');
  });

  test(`${lng}: digits answer by their place, with and without Shift`, async ({ page }) => {
    const nodes = library.scenarioText[lng]['execution-policy']?.nodes;
    await open(page, `${lng}/${STEP}`);
    for (const [key, code, shiftKey, step] of [
      ['é', 'Digit2', false, 'set-user'],
      ['1', 'Digit1', true, 'verify-user'],
    ] as const) {
      await pressAt(page, key, code, shiftKey);
      await expect(page).toHaveURL(new RegExp(`/execution-policy/${step}/$`));
      // The address is there before the page, and a key means the answers of the page.
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        nodes?.[step]?.title ?? '?',
      );
    }
    await pressAt(page, '2', 'Numpad2');
    await expect(page).toHaveURL(/execution-policy\/verify-user-same\/$/);
  });

  test(`${lng}: a digit pressed before the next page is drawn answers nothing`, async ({
    page,
  }) => {
    await open(page, `${lng}/${STEP}`);
    // The desk hears the keys from the first one on.
    const list = page.getByRole('dialog');
    await page.keyboard.press('?');
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    const length = await page.evaluate(() => {
      const press = (code: string) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: code.slice(-1),
            code,
            bubbles: true,
            cancelable: true,
          }),
        );
      const before = history.length;
      press('Digit2');
      press('Digit1');
      return before;
    });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      library.scenarioText[lng]['execution-policy']?.nodes['set-user']?.title ?? '?',
    );
    await expect(page).toHaveURL(/execution-policy\/set-user\/$/);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
  });

  test(`${lng}: c copies one command after the other, n the note`, async ({ page }) => {
    await open(page, `${lng}/scenario/live-id-connect/module/`);
    const commands = library.scenarios['live-id-connect']?.steps.module?.commands ?? [];
    const texts = commands.map((id) => library.scenarios['live-id-connect']?.commands[id]?.text);
    const said = page.getByRole('status').filter({ hasText: t.command.copied });
    for (const [index, text] of [...texts, texts[0]].entries()) {
      await page.keyboard.press('c');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      // The clipboard has it a moment before the page knows.
      await expect(said).toHaveCount(Math.min(index + 1, texts.length));
    }
    await page.keyboard.press('n');
    // Nought is singular in French.
    const noted = lng === 'fr' ? t.handOver.noteCopied_one : t.handOver.noteCopied_other;
    await expect(page.getByText(noted.replace('{{count}}', '0'), { exact: true })).toBeVisible();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toContain(library.scenarioText[lng]['live-id-connect']?.title);
    expect(note).toContain(texts[0]);
  });
}

test('shortcuts are switched off for good, and on again', async ({ page }) => {
  await open(page, `en/${STEP}`);
  await page.getByRole('button', { name: words.en.shell.shortcuts }).click();
  const list = page.getByRole('dialog');
  await list.getByRole('checkbox', { name: words.en.shortcuts.on }).uncheck();
  await list.getByRole('button', { name: words.en.shortcuts.close }).click();
  await page.keyboard.press('2');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('2');
  await page.keyboard.press('?');
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/read-policy\/$/);
  await page.getByRole('button', { name: words.en.shell.shortcuts }).click();
  await list.getByRole('checkbox', { name: words.en.shortcuts.on }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/set-user\/$/);
});

test('keys with Ctrl, Alt or the Windows key are not shortcuts', async ({ page }) => {
  await open(page, `en/${STEP}`);
  for (const key of ['Control+2', 'Alt+2', 'Meta+2']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/read-policy\/$/);
});
