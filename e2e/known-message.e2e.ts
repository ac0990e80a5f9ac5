import { expect, languages, library, open, test, words } from './app.ts';

const PACKAGE_MANAGER =
  "Install-Module : The 'Install-Module' command was found in the module 'PowerShellGet', but the module could not be loaded. For more information, run 'Import-Module PowerShellGet'.";

/** The text of a page without the back-ticks, as it is read. */
const plain = (text: string) => text.replaceAll('`', '');

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: a known message says what is true today before anything else`, async ({ page }) => {
    await open(page, `${lng}/outside/http-463/`);
    const main = page.getByRole('main');
    const line = plain(t.truth.line);
    await expect(main).toContainText(line);
    const text = (await main.textContent()) ?? '';
    expect(text.indexOf(line)).toBeLessThan(text.indexOf(t.outside.message));
  });

  test(`${lng}: the page of all sign-in codes leads to each of them`, async ({ page }) => {
    await open(page, `${lng}/triage/teams-sign-in/`);
    const option = library.triageText[lng].nodes['teams-sign-in']?.options.number ?? '?';
    await page.getByRole('link', { name: plain(option) }).click();
    await page.getByRole('link', { name: t.triage.openOutside }).click();
    await page.getByRole('main').getByRole('link', { name: /50057/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.outsideText[lng]['aadsts-account-disabled']?.title ?? '?',
    );
  });

  test(`${lng}: a module that could not be loaded is the one of the message`, async ({ page }) => {
    await open(page, `${lng}/`);
    await page.getByRole('textbox', { name: t.match.label }).fill(PACKAGE_MANAGER);
    await page.getByRole('link', { name: new RegExp(`^${t.match.openOutside}`) }).click();
    const { import: command } =
      library.outsideText[lng]['module-could-not-be-loaded']?.commands ?? {};
    const field = page.getByRole('textbox', { name: command?.parameters?.module ?? '?' });
    await expect(field).toHaveValue('PowerShellGet');
  });

  test(`${lng}: a first step does not speak of answers given`, async ({ page }) => {
    await open(page, `${lng}/scenario/execution-policy/read-policy/`);
    await expect(page.getByRole('heading', { name: t.scenario.links })).toBeVisible();
    await expect(page.getByRole('heading', { name: t.scenario.trail })).toHaveCount(0);
    await open(page, `${lng}/scenario/execution-policy/set-user/`);
    await expect(page.getByRole('heading', { name: t.scenario.trail })).toBeVisible();
  });
}
