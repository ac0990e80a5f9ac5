import type { Page } from '@playwright/test';
import { expect, languages, library, open, samples, test, words, type Lng } from './app.ts';
import { expectGolden } from './golden.ts';

test.use({ timezoneId: 'Europe/Paris' });
// A whole call is many pages, and the machine may be busy.
test.describe.configure({ timeout: 90_000 });

const TEAMS = samples('execution-policy').find(({ name }) => name === 'teams-module-5-1.txt');

/** The same error of the connector that was retired, on the computer of somebody whose name must not leave. */
const RETIRED = (TEAMS?.text ?? '').replace(
  /C:\\.*\.psm1/,
  'C:\\Users\\jane.doe\\Modules\\SkypeOnlineConnector\\SkypeOnlineConnectorStartup.psm1',
);

const box = (page: Page, lng: Lng) => page.getByRole('textbox', { name: words[lng].match.label });
const plain = (text: string | undefined) => (text ?? '?').replaceAll('`', '');

async function answer(page: Page, lng: Lng, node: string, option: string) {
  const text = library.scenarioText[lng]['execution-policy']?.nodes[node];
  await expect(page.getByRole('heading', { level: 1 })).toContainText(text?.title ?? '?');
  const label = plain(text?.options[option]);
  await page.getByRole('main').getByRole('link', { name: label, exact: true }).first().click();
}

/** From the paste through the fix to the step that makes sure. */
async function mend(page: Page, lng: Lng, text: string): Promise<void> {
  const t = words[lng];
  await page.clock.setFixedTime(new Date('2026-11-24T08:30:00Z'));
  await open(page, `${lng}/`);
  await box(page, lng).fill(text);
  await page
    .getByRole('link', { name: new RegExp(`^${t.match.open}`) })
    .first()
    .click();
  await page.getByRole('link', { name: t.scenario.begin }).click();
  await answer(page, lng, 'read-policy', 'restricted');
  const title = library.scenarioText[lng]['execution-policy']?.commands['set-current-user']?.title;
  await page
    .getByRole('button', { name: t.command.copyLabel.replace('{{title}}', title ?? '?') })
    .click();
  await expect(page.getByText(t.command.copied, { exact: true })).toBeVisible();
  await answer(page, lng, 'set-user', 'done');
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Copies a text of the open hand-over. */
async function handedOver(page: Page, lng: Lng, kind: 'note' | 'reply'): Promise<string> {
  const t = words[lng];
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: t.handOver[kind], exact: true }).check();
  await dialog.getByRole('button', { name: t.handOver.copy, exact: true }).click();
  await expect(dialog.getByText(t.handOver.copied, { exact: true })).toBeVisible();
  return clipboard(page);
}

/** What no text may say of a call in which nothing was connected. */
const CONNECTED = { en: /connection (?:now )?works/, fr: /connexion fonctionne/ };

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: the answer to the retired connector says so, and never loads it again`, async ({
    page,
  }) => {
    const said = page.getByText(plain(t.truth.ofRetired), { exact: true });
    await page.clock.setFixedTime(new Date('2026-11-24T08:30:00Z'));
    await open(page, `${lng}/`);
    await box(page, lng).fill(TEAMS?.text ?? '');
    const link = page.getByRole('link', { name: new RegExp(`^${t.match.open}`) });
    await expect(link.first()).toBeVisible();
    await expect(said).toBeHidden();
    await box(page, lng).fill(RETIRED);
    await expect(said).toBeVisible();
    await link.first().click();
    await page.getByRole('link', { name: t.scenario.begin }).click();
    await expect(said).toBeVisible();
    await answer(page, lng, 'read-policy', 'restricted');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      library.scenarioText[lng]['execution-policy']?.nodes['set-user']?.title ?? '?',
    );
    await expect(said).toBeHidden();
    await answer(page, lng, 'set-user', 'done');
    await expect(said).toBeVisible();
    const { parameters } =
      library.scenarioText[lng]['execution-policy']?.commands['import-module'] ?? {};
    await expect(page.getByRole('textbox', { name: parameters?.module ?? '?' })).toHaveValue('');
  });

  test(`${lng}: a call is solved when the Teams module connects, not when it loads, and says what to undo`, async ({
    page,
  }) => {
    await mend(page, lng, RETIRED);
    await answer(page, lng, 'verify-user', 'works');
    const main = page.getByRole('main');
    for (const command of ['Connect-MicrosoftTeams', 'Get-CsTenant'])
      await expect(main.locator('pre').filter({ hasText: command })).toBeVisible();
    await answer(page, lng, 'verify-user-works', 'nothing');
    await expect(main.getByText(t.scenario.shownLoading)).toBeVisible();
    await page.getByRole('button', { name: t.ending.handReply }).click();
    for (const kind of ['reply', 'note'] as const) {
      const text = await handedOver(page, lng, kind);
      expect(text).not.toMatch(CONNECTED[lng]);
      expect(text).toContain('Connect-MicrosoftTeams');
      expectGolden(`${lng}/loads-${kind}.txt`, text);
    }
    await page.keyboard.press('Escape');
    // It was too soon: the answer is given anew, and nothing is left of the one before.
    await page.goBack();
    await answer(page, lng, 'verify-user-works', 'tenant');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.scenario.solvedTitle);
    await expect(main.getByText(t.scenario.shownConnection)).toBeVisible();
    await expect(main.getByRole('heading', { name: t.ending.changes })).toBeVisible();
    await page.getByRole('button', { name: t.ending.handReply }).click();
    for (const kind of ['reply', 'note'] as const) {
      const text = await handedOver(page, lng, kind);
      expect(text).toMatch(CONNECTED[lng]);
      expect(text).not.toContain('jane.doe');
      expectGolden(`${lng}/solved-${kind}.txt`, text);
    }
    await page.keyboard.press('Escape');
    const undo = library.scenarioText[lng]['execution-policy']?.commands['unset-current-user'];
    await main
      .getByRole('button', { name: t.command.copyLabel.replace('{{title}}', undo?.title ?? '?') })
      .click();
    await expect(main.getByText(t.command.copied, { exact: true })).toBeVisible();
    await expect
      .poll(() => clipboard(page))
      .toBe('Set-ExecutionPolicy -ExecutionPolicy Undefined -Scope CurrentUser');
  });

  test(`${lng}: another message after a fix that worked is pasted into the same call`, async ({
    page,
  }) => {
    await mend(page, lng, TEAMS?.text ?? '');
    await answer(page, lng, 'verify-user', 'other');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.scenario.anotherTitle);
    // Nothing was ruled out: the failure was there, and is gone.
    await expect(page).toHaveURL(/verify-user-other\/$/);
    await page.getByRole('link', { name: t.ending.pasteNew }).click();
    await expect(page).toHaveURL(new RegExp(`/${lng}/$`));
    await expect(box(page, lng)).toHaveValue('');
    await expect(box(page, lng)).toBeFocused();
    const bar = page.getByRole('complementary');
    await expect(bar).toContainText(t.case.answers_other.replace('{{count}}', '3'));
    await box(page, lng).fill("Get-CsWebTicket : Logon failed for the user 'x@contoso.com'.");
    await page
      .getByRole('link', { name: new RegExp(`^${t.match.open}`) })
      .first()
      .click();
    // The address is there before the page, and the note is that of the page.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.scenarioText[lng]['logon-failed']?.title ?? '?',
    );
    await expect(page).toHaveURL(/scenario\/logon-failed\/$/);
    await bar.getByRole('button', { name: t.case.handOver }).click();
    const note = await handedOver(page, lng, 'note');
    const first = note.indexOf(library.scenarioText[lng]['execution-policy']?.title ?? '?');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(note.indexOf('Get-CsWebTicket'));
    expect(note).toContain('running scripts is disabled');
    expect(note).toContain('Set-ExecutionPolicy -ExecutionPolicy Undefined -Scope CurrentUser');
  });
}
