import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, languages, library, root, test as base, words } from './app.ts';

const file = join(root, 'dist/wizard.html');
const address = pathToFileURL(file).href;

/** Everything is in the file, so its own address stands in for the origin. */
const test = base.extend({ baseURL: address });

for (const lng of languages) {
  test(`${lng}: the single file finds a pasted error and walks through its runbook`, async ({
    page,
  }) => {
    await page.goto(`${address}#/${lng}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', lng);
    await page
      .getByRole('textbox', { name: words[lng].match.label })
      .fill("Get-CsWebTicket : Can't load Live ID module.");
    await page.getByRole('link', { name: new RegExp(`^${words[lng].match.open}`) }).click();
    const title = library.scenarioText[lng]['live-id-module']?.title ?? '';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(`${title} – ${words[lng].shell.name}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('link', { name: words[lng].shell.otherLanguageLabel }).click();
    const other = lng === 'en' ? 'fr' : 'en';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.scenarioText[other]['live-id-module']?.title ?? '',
    );
    await page.goBack();
    await page.getByRole('link', { name: words[lng].shell.questions }).first().click();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`#/${lng}/triage/[a-z-]+/$`));
  });

  test(`${lng}: the single file opens a deep link, an anchor and an error`, async ({ page }) => {
    const [scenario] = library.index.scenarios;
    const title = library.scenarioText[lng][scenario?.id ?? '']?.title ?? '';
    await page.goto(`${address}#/${lng}/scenario/${scenario?.id ?? ''}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goto('about:blank');
    await page.goto(`${address}#error=${encodeURIComponent('Échec « 100 % » <b>&')}`);
    await expect(page.getByRole('textbox').first()).toHaveValue('Échec « 100 % » <b>&');
    await page.goto('about:blank');
    await page.goto(`${address}#${scenario?.anchors[0] ?? ''}`);
    await expect(page).toHaveURL(new RegExp(`/scenario/${scenario?.id ?? ''}/$`));
    await page.goto('about:blank');
    await page.goto(`${address}#/${lng}/no-such-page/`);
    await expect(
      page.getByRole('main').getByRole('link', { name: words[lng].shell.questions }),
    ).toBeVisible();
  });
}

test('the single file carries its SHA-256 beside it', () => {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${hash}  wizard.html\n`);
});
