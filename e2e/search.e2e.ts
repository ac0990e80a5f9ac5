import { expect, languages, library, open, test, words } from './app.ts';
import { violations } from './axe.ts';

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: finds by keyboard alone, in the other language, without accents, with a mistake`, async ({
    page,
  }) => {
    await open(page, `${lng}/about/`);
    await page.getByRole('link', { name: t.shell.search }).focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: t.search.label });
    await expect(field).toBeFocused();
    await page.keyboard.type(lng === 'en' ? 'strategie d execution' : 'exection polcy');
    const title = library.scenarioText[lng]['execution-policy']?.title ?? '';
    await expect(page.getByRole('dialog').getByRole('link').first()).toHaveText(title);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(page.url()).not.toContain('?');
  });

  test(`${lng}: says that nothing was found, and Escape gives the place back`, async ({ page }) => {
    await open(page, `${lng}/`);
    const opener = page.getByRole('link', { name: t.shell.search });
    await opener.click();
    await page.getByRole('dialog').getByRole('textbox').fill('zzzzqqqq');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(t.search.foundNone);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}

test('leads to the map without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('fr/');
  await page.getByRole('link', { name: words.fr.shell.search }).click();
  await expect(page).toHaveURL(/\/fr\/map\/$/);
  await context.close();
});
