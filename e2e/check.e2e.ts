import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, languages, library, open, root, test, words } from './app.ts';
import { COLLECTION_COMMAND } from '../src/engine/collection-command.ts';
import { encoded, launchLine } from '../src/engine/launch-line.ts';

/** What the line prints on a computer with one fault, as Windows writes lines. */
const REPORT = readFileSync(join(root, 'e2e/report.txt'), 'utf8').replaceAll('\n', '\r\n');

for (const lng of languages) {
  const own = words[lng].check;

  test(`${lng}: the collection line is copied byte for byte`, async ({ page }) => {
    await open(page, `${lng}/check/`);
    await page
      .getByRole('button', {
        name: words[lng].command.copyLabel.replace('{{title}}', own.collectTitle),
      })
      .click();
    await expect(page.getByText(words[lng].command.copied, { exact: true })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(COLLECTION_COMMAND);
  });

  test(`${lng}: its result becomes a table of ten, with a link where one fails`, async ({
    page,
  }) => {
    await open(page, `${lng}/check/`);
    await page.getByLabel(own.pasteLabel).fill(REPORT);
    const table = page.getByRole('table', { name: own.caption });
    await expect(table.getByRole('row')).toHaveCount(11);
    const title = library.indexText[lng].scenarios['execution-policy']?.title ?? '';
    const failing = table.getByRole('row').filter({ hasText: own.fails });
    await expect(failing).toHaveCount(1);
    await failing.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  test(`${lng}: the result is read in the box on the first page too`, async ({ page }) => {
    await open(page, `${lng}/`);
    await page
      .getByRole('textbox', { name: words[lng].match.label })
      .fill(`> ${REPORT.replaceAll('\n', '\n> ')}`);
    await expect(page.getByRole('table', { name: own.caption })).toBeVisible();
  });

  test(`${lng}: the launch line names the place of the app and fills the box`, async ({
    page,
    baseURL,
  }) => {
    await open(page, `${lng}/check/`);
    const address = `${baseURL ?? ''}${lng}/`;
    await expect(page.getByText(launchLine(address), { exact: true })).toBeVisible();
    const text = 'Get-CsWebTicket : Échec 𝒳 100 % & "#" '.repeat(30);
    await page.goto('about:blank');
    await page.goto(`${address}#error=${encoded(text)}`);
    const box = page.getByRole('textbox', { name: words[lng].match.label });
    await expect(box).not.toHaveValue('');
    expect(text.startsWith(await box.inputValue())).toBe(true);
  });

  test(`${lng}: a value of the pasted error fills a field and says where it is from`, async ({
    page,
  }) => {
    await open(page, `${lng}/`);
    const path = 'C:\\Temp\\l’été\\Modules\\Tools\\Tools.psm1';
    await page
      .getByRole('textbox', { name: words[lng].match.label })
      .fill(
        `Import-Module : File ${path} cannot be loaded. The file ${path} is not digitally signed. You cannot run this script on the current system.`,
      );
    await page.getByRole('link', { name: words[lng].match.openOutside }).click();
    const field = page.getByRole('main').getByRole('textbox').first();
    await expect(field).toHaveValue(path);
    await expect(page.getByText(words[lng].command.fromText)).toBeVisible();
    await expect(
      page.getByText(`Unblock-File -Path '${path.replaceAll('’', '’’')}'`),
    ).toBeVisible();
    await field.fill('');
    await expect(page.getByText(words[lng].command.fromText)).toBeHidden();
    await expect(page.getByRole('main').getByText('Unblock-File -Path <path>')).toBeVisible();
  });
}

for (const lng of languages) {
  test(`${lng}: where nothing matches, the collection line is offered`, async ({ page }) => {
    await open(page, `${lng}/`);
    await page
      .getByRole('textbox', { name: words[lng].match.label })
      .fill('The printer on the second floor is out of paper again.');
    await page.getByText(words[lng].match.noneCollect).click();
    await page
      .getByRole('button', {
        name: words[lng].command.copyLabel.replace('{{title}}', words[lng].check.collectTitle),
      })
      .click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(COLLECTION_COMMAND);
  });
}
