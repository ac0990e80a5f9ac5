import type { Page } from '@playwright/test';
import { leaves } from '../scripts/content/words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  expect,
  holdBack,
  languages,
  library,
  open,
  root,
  samples,
  test,
  words,
  type Lng,
} from './app.ts';
import { violations } from './axe.ts';
import { expectGolden } from './golden.ts';

test.use({ timezoneId: 'Europe/Paris' });
// A whole call is many pages, and the machine may be busy.
test.describe.configure({ timeout: 90_000 });

/** Where the module of the ticket is installed: for its user alone, who is named by that. */
const MODULE =
  'C:\\Users\\jane.doe\\Documents\\WindowsPowerShell\\Modules\\MicrosoftTeams\\6.4.0\\MicrosoftTeams.psm1';

/** Two errors in one ticket, as an agent gets it, with names that must not leave. */
const TICKET = `Hello, this is what Jane sees on PC-4711:

${(samples('execution-policy').find(({ name }) => name === 'teams-module-5-1.txt')?.text ?? '').replace(/C:\\.*\.psm1/, MODULE)}
PS C:\\Users\\jane.doe> Get-CsWebTicket : Logon failed for the user 'jane.doe@fabrikam-paris.fr'. Please create a new PSCredential object, making sure that you have used the correct user name and password.
`;

const SECRETS = ['jane.doe', 'fabrikam-paris', 'pc-4711'];

const other = (lng: Lng): Lng => (lng === 'en' ? 'fr' : 'en');

async function paste(page: Page, lng: Lng, text: string, query = ''): Promise<void> {
  await open(page, `${lng}/${query}`);
  await page.getByRole('textbox', { name: words[lng].match.label }).fill(text);
}

/** Chooses an answer of a step by its words. */
async function answer(page: Page, lng: Lng, scenario: string, node: string, option: string) {
  const text = library.scenarioText[lng][scenario]?.nodes[node];
  await expect(page.getByRole('heading', { level: 1 })).toContainText(text?.title ?? '?');
  const label = (text?.options[option] ?? '?').replaceAll('`', '');
  await page.getByRole('main').getByRole('link', { name: label, exact: true }).first().click();
}

/** From the paste through a fix after which another message comes to that one, which is passed on. Something was ruled out before. */
async function call(page: Page, lng: Lng): Promise<void> {
  const t = words[lng];
  await paste(page, lng, TICKET, '?not=live-id-module');
  await page
    .getByRole('link', { name: new RegExp(`^${t.match.open}`) })
    .first()
    .click();
  await page.getByRole('link', { name: t.scenario.begin }).click();
  await answer(page, lng, 'execution-policy', 'read-policy', 'restricted');
  await copyCommand(page, lng, 'set-current-user');
  await expect
    .poll(() => clipboard(page))
    .toBe('Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser');
  await answer(page, lng, 'execution-policy', 'set-user', 'done');
  await fillFromPaste(page, lng);
  await answer(page, lng, 'execution-policy', 'verify-user', 'other');
  await expect(page).toHaveURL(/verify-user-other\/\?not=live-id-module$/);
  // What else the ticket holds comes before what the failure itself suggests.
  const next = page.getByRole('main').getByRole('list').first().getByRole('link').first();
  await expect(next).toHaveText(
    `${library.scenarioText[lng]['logon-failed']?.title ?? ''} (${t.ending.fromPaste})`,
  );
  await next.click();
  await expect(page).toHaveURL(/scenario\/logon-failed\/\?not=live-id-module$/);
  await page.getByRole('link', { name: t.scenario.begin }).click();
  await answer(page, lng, 'logon-failed', 'name', 'full');
  await answer(page, lng, 'logon-failed', 'browser-sign-in', 'cannot');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.scenario.escalateTitle);
}

/** Presses the copy button of a command of the first runbook. */
async function copyCommand(page: Page, lng: Lng, id: string): Promise<void> {
  const title = library.scenarioText[lng]['execution-policy']?.commands[id]?.title ?? '';
  const name = words[lng].command.copyLabel.replace('{{title}}', title);
  await page.getByRole('button', { name }).click();
}

/** The check of the fix loads the module that the ticket names; the agent edits its path, and says what came of it. */
async function fillFromPaste(page: Page, lng: Lng): Promise<void> {
  const t = words[lng];
  const { parameters } =
    library.scenarioText[lng]['execution-policy']?.commands['import-module'] ?? {};
  const field = page.getByRole('textbox', { name: parameters?.module ?? '?' });
  await expect(field).toHaveValue(MODULE);
  await expect(field).toHaveAccessibleDescription(t.command.fromText);
  await copyCommand(page, lng, 'import-module');
  // A command copied by itself is what the caller has to type: it is not redacted.
  await expect.poll(() => clipboard(page)).toBe(`Import-Module -Name '${MODULE}'`);
  await field.fill('C:\\l’outil\\MicrosoftTeams.psm1');
  await expect(field).toHaveAccessibleDescription('');
  await copyCommand(page, lng, 'import-module');
  const edited = "Import-Module -Name 'C:\\l’’outil\\MicrosoftTeams.psm1'";
  await expect.poll(() => clipboard(page)).toBe(edited);
  const came = page.getByRole('group', { name: t.case.came.replace('{{command}}', edited) });
  // It stands with its command, not at the end of the page.
  await expect(page.locator('[data-effect]').filter({ has: field }).locator(came)).toBeVisible();
  await came.getByRole('button', { name: t.case.failed, exact: true }).click();
  await expect(came.getByRole('button', { pressed: true })).toHaveText(t.case.failed);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function formatted(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });
}

/** What was pasted and the commands are in the language they are in. */
function withoutQuotes(text: string): string {
  return text
    .split('\r\n')
    .filter((line) => !line.startsWith('    '))
    .join('\n');
}

/** Every sentence of the app and of the two failures in a language, long enough to be told from a name. */
function sentences(lng: Lng): readonly string[] {
  const handover = JSON.parse(
    readFileSync(join(root, 'locales', lng, 'handover.json'), 'utf8'),
  ) as unknown;
  return leaves([
    words[lng],
    handover,
    library.scenarioText[lng]['execution-policy'],
    library.scenarioText[lng]['logon-failed'],
    library.replies[lng],
  ])
    .map(({ text }) =>
      text
        .replaceAll('`', '')
        .replaceAll(/\{\{\w+\}\}/g, '')
        .trim(),
    )
    .filter((text) => text.length > 12);
}

for (const lng of languages) {
  const t = words[lng];
  const dialog = (page: Page) => page.getByRole('dialog');
  const choose = (page: Page, name: string) =>
    dialog(page).getByRole('radio', { name, exact: true }).check();
  const copy = async (page: Page) => {
    await dialog(page).getByRole('button', { name: t.handOver.copy, exact: true }).click();
    await expect(dialog(page).getByText(t.handOver.copied, { exact: true })).toBeVisible();
  };

  test(`${lng}: a call that ends in an escalation is handed over as the golden texts, redacted, in either language`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T08:30:00Z'));
    await call(page, lng);
    await page.getByRole('button', { name: t.ending.handPackage }).click();
    for (const kind of ['package', 'note', 'reply', 'report'] as const) {
      await choose(page, t.handOver[kind]);
      await copy(page);
      const text = await clipboard(page);
      for (const secret of SECRETS) expect(text.toLowerCase()).not.toContain(secret);
      expectGolden(`${lng}/${kind}.txt`, text);
    }
    await choose(page, t.handOver.note);
    await choose(page, t.handOver.markdown);
    await copy(page);
    expectGolden(`${lng}/note.md`, await clipboard(page));
    await choose(page, t.handOver.rich);
    await copy(page);
    const html = await formatted(page);
    for (const secret of SECRETS) expect(html.toLowerCase()).not.toContain(secret);
    expect(html).toContain('<h3>');
    // In the other language no text holds a sentence of this one.
    await choose(page, t.handOver.plain);
    await choose(page, lng === 'en' ? t.handOver.french : t.handOver.english);
    const shared = new Set(sentences(other(lng)));
    for (const kind of ['reply', 'note', 'package', 'report'] as const) {
      await choose(page, t.handOver[kind]);
      await expect(dialog(page).locator('[lang]')).toHaveAttribute('lang', other(lng));
      await copy(page);
      const text = await clipboard(page);
      const own = withoutQuotes(text);
      const strays = sentences(lng).filter((each) => !shared.has(each) && own.includes(each));
      expect(strays, kind).toEqual([]);
      if (kind === 'reply') expectGolden(`${other(lng)}/reply.txt`, text);
    }
  });

  test(`${lng}: a value is put back by the agent, and counted`, async ({ page }) => {
    await paste(page, lng, TICKET);
    await page.getByRole('button', { name: t.case.handOver }).click();
    const user = dialog(page).getByRole('checkbox', { name: /fabrikam-paris/ });
    await expect(user).toBeChecked();
    await expect(dialog(page).locator('pre')).not.toContainText('fabrikam-paris');
    await user.uncheck();
    await expect(dialog(page).locator('pre')).toContainText('jane.doe@fabrikam-paris.fr');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  test(`${lng}: without the clipboard of a secure page the formatted text is copied too`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'ClipboardItem', { value: undefined });
    });
    await paste(page, lng, TICKET);
    await page.getByRole('button', { name: t.case.handOver }).click();
    await choose(page, t.handOver.rich);
    await copy(page);
    expect(await formatted(page)).toContain('<h3>');
  });

  test(`${lng}: the commands of the way taken are copied as comments, and the case survives language, pages and a new call`, async ({
    page,
  }) => {
    await call(page, lng);
    const bar = page.getByRole('complementary');
    await bar.locator('summary').click();
    await bar.getByRole('button', { name: t.case.pathCopy }).click();
    await expect(bar.getByText(t.command.copied, { exact: true })).toBeVisible();
    const text = await clipboard(page);
    expect(text.split('\r\n').filter((line) => !line.startsWith('#'))).toEqual([]);
    expect(text).toContain(`# ${t.case.pathHeading}`);
    for (const line of [
      'Get-ExecutionPolicy -List',
      'Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser',
      "Import-Module -Name 'C:\\l’’outil\\MicrosoftTeams.psm1'",
    ])
      expect(text).toContain(`#    > ${line}`);
    expect(text).toContain(t.command.elevationNone);
    // It is no command of its own.
    await expect(bar.getByRole('button', { name: t.case.worked, exact: true })).toHaveCount(3);
    await bar.locator('summary').click();
    // The case survives the language and pages, and a new call can be undone.
    await page.getByRole('link', { name: t.shell.otherLanguageLabel }).click();
    const there = words[other(lng)];
    await expect(bar).toContainText(there.case.answers_other.replace('{{count}}', '5'));
    await expect(page).toHaveURL(/\?not=live-id-module$/);
    await page.getByRole('button', { name: there.case.newCall }).click();
    await expect(page).toHaveURL(new RegExp(`/${other(lng)}/$`));
    const box = page.getByRole('textbox', { name: there.match.label });
    await expect(box).toHaveValue('');
    await page.getByRole('button', { name: there.case.undo }).click();
    await expect(page).toHaveURL(/browser-sign-in-cannot\/\?not=live-id-module$/);
    await expect(bar).toContainText(there.case.answers_other.replace('{{count}}', '5'));
  });
}

test('axe finds nothing on the open case, the hand-over and the shortcuts, light and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const check = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  };
  await paste(page, 'fr', TICKET);
  await page.getByRole('complementary').locator('summary').click();
  await expect(page.getByRole('button', { name: words.fr.case.keep })).toBeVisible();
  await check();
  await page.getByRole('button', { name: words.fr.case.handOver }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.fr.shell.shortcuts }).click();
  await expect(page.getByRole('dialog', { name: words.fr.shortcuts.title })).toBeVisible();
  await check();
});

test('an open hand-over stays while the page behind it arrives, and takes back what is not true any more', async ({
  page,
}) => {
  const t = words.en;
  const release = await holdBack(page, /\/assets\/scenario-page-/);
  await paste(page, 'en', "Get-CsWebTicket : Can't load Live ID module.");
  await page.getByRole('link', { name: t.match.open }).click();
  await expect(page).toHaveURL(/live-id-module\/$/);
  await page.getByRole('button', { name: t.case.handOver }).click();
  const dialog = page.getByRole('dialog');
  const copy = dialog.getByRole('button', { name: t.handOver.copy, exact: true });
  const said = dialog.getByText(t.handOver.copied, { exact: true });
  await copy.click();
  await expect(said).toBeVisible();
  release();
  await expect(dialog.locator('pre')).toContainText('/en/scenario/live-id-module/');
  // The page that was copied was the one before.
  await expect(said).toBeHidden();
  await expect(copy).toBeFocused();
});

test('a failure that was ruled out says so, and can be considered again', async ({ page }) => {
  await open(page, 'en/scenario/execution-policy/?not=nonsense,logon-failed,execution-policy');
  await expect(page.getByText(words.en.ending.ruledOutTitle)).toBeVisible();
  await expect(page).toHaveURL(/\?not=execution-policy,logon-failed$/);
  await page.getByRole('link', { name: words.en.ending.considerAgain }).click();
  await expect(page).toHaveURL(/execution-policy\/\?not=logon-failed$/);
  await expect(page.getByText(words.en.ending.ruledOutTitle)).toBeHidden();
});

test('where nothing is left, "not this" is passed on', async ({ page }) => {
  const { notThis } = library.scenarios['powershell-version'] ?? { notThis: [] };
  await open(
    page,
    `en/scenario/powershell-version/what-needed-lower-sixty-four/?not=${notThis.map(({ id }) => id).join(',')}`,
  );
  await expect(page.getByText(words.en.ending.exhaustedText)).toBeVisible();
  await expect(page.getByRole('button', { name: words.en.ending.handPackage })).toBeVisible();
});

test('a known message outside the ten has an end as well', async ({ page }) => {
  await open(page, 'en/outside/send-failure/');
  await page.getByRole('button', { name: words.en.ending.notThis }).click();
  const [related] = library.outside['send-failure']?.related ?? [];
  await page
    .getByRole('main')
    .getByRole('status')
    .getByRole('link', { name: library.scenarioText.en[related?.id ?? '']?.title ?? '?' })
    .click();
  await expect(page).toHaveURL(/\?not=send-failure$/);
});

test('two tabs hold two calls, also where both are kept', async ({ page, context }) => {
  const t = words.en;
  const other = await context.newPage();
  for (const [tab, text] of [
    [page, 'Failed to connect live id servers'],
    [other, 'Logon failed for the user'],
  ] as const) {
    await paste(tab, 'en', text);
    const bar = tab.getByRole('complementary').filter({ hasText: t.case.open });
    await bar.locator('summary').click();
    await bar.getByRole('button', { name: t.case.keep }).click();
    await expect(bar.getByText(t.case.kept.split('{{')[0] ?? '')).toBeVisible();
  }
  await page.reload();
  await other.reload();
  const box = (tab: Page) => tab.getByRole('textbox', { name: t.match.label });
  await expect(box(page)).toHaveValue('Failed to connect live id servers');
  await expect(box(other)).toHaveValue('Logon failed for the user');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(2);
  await other.getByRole('button', { name: t.case.newCall }).click();
  await expect(box(other)).toHaveValue('');
  await expect(box(page)).toHaveValue('Failed to connect live id servers');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
});

test('leaving the page asks only while something would be lost', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await open(page, 'en/scenario/logon-failed/');
  await page.getByRole('heading', { level: 1 }).click();
  await page.reload();
  expect(asked).toEqual([]);
  await paste(page, 'en', 'something');
  await expect(page.getByRole('complementary')).toBeVisible();
  // The bar is seen a moment before the page listens.
  await expect
    .poll(() => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true }))))
    .toBe(false);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a case is kept only when asked for, is offered to another tab, and is forgotten', async ({
  page,
  context,
}) => {
  const t = words.en.case;
  await paste(page, 'en', TICKET);
  const bar = page.getByRole('complementary');
  await expect(bar).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await bar.locator('summary').click();
  await bar.getByRole('button', { name: t.keep }).click();
  await expect(bar.getByText(t.kept.split('{{')[0] ?? '')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: words.en.match.label })).toHaveValue(TICKET);

  const second = await context.newPage();
  await open(second, 'en/');
  await expect(second.getByRole('textbox', { name: words.en.match.label })).toHaveValue('');
  await second.getByRole('button', { name: t.goOn }).click();
  await expect(second.getByRole('textbox', { name: words.en.match.label })).toHaveValue(TICKET);
  expect(await second.evaluate(() => Object.keys(localStorage).length)).toBe(1);
  await second.getByRole('complementary').locator('summary').click();
  await second.getByRole('button', { name: t.forget }).click();
  await expect(second.getByText(t.forgotten)).toBeVisible();
  expect(await second.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(second.getByRole('textbox', { name: words.en.match.label })).toHaveValue(TICKET);
});

test('a kept case that cannot be read is shown and left as it is', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('case-x', '{"version":1,"text":"half');
  });
  await open(page, 'en/');
  await expect(page.getByText(words.en.case.broken)).toBeVisible();
  await expect(page.getByRole('textbox', { name: words.en.case.brokenText })).toHaveValue(
    '{"version":1,"text":"half',
  );
  expect(await page.evaluate(() => localStorage.getItem('case-x'))).not.toBeNull();
});
