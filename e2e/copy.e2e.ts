import { expect, languages, library, open, PLACE, test, words } from './app.ts';

for (const lng of languages) {
  const command = 'Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser';

  test(`${lng}: a command is copied byte for byte`, { tag: PLACE }, async ({ page }) => {
    await open(page, `${lng}/scenario/execution-policy/set-user/`);
    const title =
      library.scenarioText[lng]['execution-policy']?.commands['set-current-user']?.title ?? '';
    await page
      .getByRole('button', { name: words[lng].command.copyLabel.replace('{{title}}', title) })
      .click();
    await expect(page.getByText(words[lng].command.copied, { exact: true })).toBeVisible();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(command);
  });

  test(`${lng}: without the clipboard of a secure page it is copied the old way`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page, `${lng}/scenario/execution-policy/set-user/`);
    const card = page.getByRole('main');
    await card.getByRole('button').first().click();
    await expect(page.getByText(words[lng].command.copied, { exact: true })).toBeVisible();
  });

  test(`${lng}: where nothing can be copied, it selects the command and says so`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await open(page, `${lng}/scenario/execution-policy/set-user/`);
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page.getByText(words[lng].command.selected, { exact: true })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(command);
  });

  test(`${lng}: a command with an empty field cannot be copied, and says which`, async ({
    page,
  }) => {
    await open(page, `${lng}/scenario/tenant-permission/other-tenant/`);
    // Named as its label names it, which is what the reader sees.
    const label =
      library.scenarioText[lng]['tenant-permission']?.commands['connect-teams-tenant']?.parameters
        ?.tenant ?? 'no label';
    const missing = page.getByText(words[lng].command.fill.replace('{{fields}}', label));
    await expect(missing).toBeVisible();
    await page.getByRole('textbox').fill("it's");
    await expect(missing).toBeHidden();
    await expect(page.locator('pre code').filter({ hasText: '-TenantId' })).toHaveText(
      "Connect-MicrosoftTeams -TenantId 'it''s'",
    );
  });
}
