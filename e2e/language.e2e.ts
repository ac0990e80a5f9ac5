import { expect, open, PLACE, test, words } from './app.ts';

test('switching the language keeps the page', { tag: PLACE }, async ({ page }) => {
  await open(page, 'en/scenario/logon-failed/browser-sign-in/');
  await page.getByRole('link', { name: words.en.shell.otherLanguageLabel }).click();
  await expect(page).toHaveURL(/\/fr\/scenario\/logon-failed\/browser-sign-in\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: words.fr.shell.otherLanguageLabel }).click();
  await expect(page).toHaveURL(/\/en\/scenario\/logon-failed\/browser-sign-in\/$/);
});

test(
  'switching the language keeps the pasted text, and moving between pages too',
  { tag: PLACE },
  async ({ page }) => {
    const text = "Get-CsWebTicket : Can't load Live ID module.";
    await open(page, 'en/');
    await page.getByRole('textbox', { name: words.en.match.label }).fill(text);
    await page.getByRole('link', { name: words.en.shell.otherLanguageLabel }).click();
    await expect(page).toHaveURL(/\/fr\/$/);
    await expect(page.getByRole('textbox', { name: words.fr.match.label })).toHaveValue(text);
    await page.getByRole('link', { name: words.fr.shell.questions, exact: true }).first().click();
    await expect(page).toHaveURL(/\/fr\/triage\/$/);
    await page.getByRole('link', { name: words.fr.shell.paste, exact: true }).click();
    await expect(page.getByRole('textbox', { name: words.fr.match.label })).toHaveValue(text);
  },
);
