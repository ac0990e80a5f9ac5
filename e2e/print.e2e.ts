import type { Page } from '@playwright/test';
import { expect, languages, library, open, test, words } from './app.ts';

/** How many sheets a page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
}

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: a runbook is printed on five sheets at most, by its own choices and by the browser`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const id of ['winrm-basic-auth', 'execution-policy', 'tenant-access-disabled']) {
      await open(page, `${lng}/scenario/${id}/`);
      // What the browser prints of the page itself has the words of the screen, so it is a little longer.
      expect(await sheets(page), `${id} by the browser`).toBeLessThanOrEqual(6);
      await page.getByText(t.scenario.print, { exact: true }).click();
      await expect(page.getByRole('radio', { name: t.print.both })).toBeVisible();
      // The choices are there before what is chosen is drawn.
      await expect.poll(() => sheets(page), { message: id }).toBeLessThanOrEqual(5);
      await choose(page, t.print.both);
      await expect(page.locator('article h1[lang], article [lang=en] h1')).toHaveCount(1);
      await expect.poll(() => sheets(page), { message: `${id} in both` }).toBeLessThanOrEqual(7);
    }
  });

  test(`${lng}: the sheet has every command once and whole, and is black on white`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The width of an A4 without its margins.
    await page.setViewportSize({ width: 688, height: 900 });
    const id = 'winrm-basic-auth';
    await page.emulateMedia({ media: 'screen' });
    await open(page, `${lng}/scenario/${id}/`);
    await page.getByText(t.scenario.print, { exact: true }).click();
    await choose(page, t.print.both);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = page.locator('body > article');
    await expect(sheet).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    for (const each of languages)
      await expect(sheet.locator(`div[lang=${each}] h1`)).toHaveText(
        library.scenarioText[each][id]?.title ?? '',
      );
    const printed = (await sheet.locator('pre').allTextContents()).join('\n');
    const scenario = library.scenarios[id];
    for (const { commands } of Object.values(scenario?.steps ?? {}))
      for (const command of commands)
        expect(printed).toContain(scenario?.commands[command]?.text.split('{{')[0]);
    const facts = await sheet.evaluate((article) => ({
      broken: [...article.querySelectorAll('pre span')].filter(
        (word) => word.getClientRects().length > 1,
      ).length,
      wide: article.scrollWidth > article.clientWidth,
      colours: [
        ...new Set([...article.querySelectorAll('*')].map((each) => getComputedStyle(each).color)),
      ],
      page: getComputedStyle(document.documentElement).backgroundColor,
      addresses: [...article.querySelectorAll<HTMLAnchorElement>('a')].filter(
        (link) =>
          !getComputedStyle(link, '::after').content.includes('attr') &&
          !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'),
      ).length,
    }));
    expect(facts).toEqual({
      broken: 0,
      wide: false,
      colours: ['rgb(0, 0, 0)'],
      page: 'rgb(255, 255, 255)',
      addresses: 0,
    });
  });
}

test('the path taken is printed alone, with the answers that were given', async ({ page }) => {
  await open(page, 'en/scenario/execution-policy/read-policy/');
  await page.locator('[data-choices] a').first().click();
  await page.locator('[data-choices] a').first().click();
  await page.getByText(words.en.scenario.print, { exact: true }).click();
  await expect(page.getByRole('radio', { name: words.en.print.pathTaken })).toBeChecked();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('body > article');
  const steps = sheet.getByRole('heading', { level: 2, name: /^Step \d/ });
  await expect(steps.first()).toBeVisible();
  expect(await steps.count()).toBeLessThan(
    Object.keys(library.scenarios['execution-policy']?.steps ?? {}).length,
  );
  await expect(sheet.locator('[data-chosen]').first()).toBeVisible();
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

test('the questions are printed on one A3, or on several A4 with no box cut in two', async ({
  page,
}) => {
  await open(page, 'en/map/');
  const before = await sheets(page);
  await page.getByText(words.en.map.paper, { exact: true }).click();
  await page.getByRole('radio', { name: /A4/ }).check();
  const figures = await page.locator('figure:has(use)').count();
  expect(figures).toBeGreaterThan(1);
  // One A3 less, and a sheet for every part.
  expect(await sheets(page)).toBe(before - 1 + figures);
});
