import { expect, holdBack, languages, library, open, PLACE, test, words, type Lng } from './app.ts';
import type { Locator, Page } from '@playwright/test';

/** Scenarios in one test: to open a browser context takes longer than to paste a message. */
const MANY = 4;

/** Opens the first answer, which is the runbook of a scenario. */
async function expectToOpen(page: Page, lng: Lng, scenario: string): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${words[lng].match.open}`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/${lng}/scenario/${scenario}/$`));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(library.scenarioText[lng][scenario]?.title ?? '?');
  await expect(heading).toBeFocused();
}

function box(page: Page, lng: Lng) {
  return page.getByRole('textbox', { name: words[lng].match.label });
}

/** By scenario, its published French and English messages; holes are filled with plain values. */
const texts: readonly (readonly [scenario: string, texts: readonly string[]])[] = Object.values(
  library.scenarios,
)
  .filter(({ kind }) => kind === 'scenario')
  .map(({ id, messages }) => [
    id,
    messages
      .filter(({ language }) => language === 'en' || language === 'fr')
      .map(({ text }) => text)
      // A frame around a sentence that nobody published proves nothing by itself.
      .filter((text) => !text.includes('{…}'))
      .map((text) =>
        text
          .replaceAll(/\{(minimum|version)\}/g, '3.0')
          .replaceAll(/\{[a-z]+\}/g, 'admin0a.online.lync.com'),
      ),
  ]);

for (const lng of languages) {
  for (let from = 0; from < texts.length; from += MANY) {
    const some = texts.slice(from, from + MANY);
    test(`${lng}: pasting the messages of ${some.map(([scenario]) => scenario).join(', ')} leads to their runbooks`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await open(page, `${lng}/`);
      for (const [scenario, messages] of some) {
        const title = library.scenarioText[lng][scenario]?.title ?? '';
        const found = page.getByRole('heading', { level: 3, name: title, exact: true }).first();
        for (const text of messages) {
          await box(page, lng).fill('');
          await expect(found).toBeHidden();
          await box(page, lng).fill(text);
          await expect(found, text).toBeVisible();
          await expect(page.locator('mark').first()).toBeVisible();
        }
        await expectToOpen(page, lng, scenario);
        await page.getByRole('link', { name: words[lng].shell.paste, exact: true }).click();
        await expect(box(page, lng)).toHaveValue(messages.at(-1) ?? '?');
      }
    });
  }

  test(`${lng}: a pasted message leads to its runbook`, { tag: PLACE }, async ({ page }) => {
    await open(page, `${lng}/`);
    await box(page, lng).fill("Get-CsWebTicket : Can't load Live ID module.");
    await expectToOpen(page, lng, 'live-id-module');
  });

  test(`${lng}: two errors are answered in the order of appearance`, async ({ page }) => {
    await open(page, `${lng}/`);
    await box(page, lng).fill(
      "Get-CsWebTicket : Can't load Live ID module.\n\nGet-CsWebTicket : Failed to connect live id servers.",
    );
    const titles = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 });
    await expect(titles.nth(0)).toHaveText(
      library.scenarioText[lng]['live-id-module']?.title ?? '',
    );
    await expect(titles.nth(1)).toHaveText(
      library.scenarioText[lng]['live-id-connect']?.title ?? '',
    );
  });

  test(`${lng}: a known message outside the ten is answered by its own page`, async ({ page }) => {
    await open(page, `${lng}/`);
    await box(page, lng).fill(
      'AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication.',
    );
    await page.getByRole('link', { name: new RegExp(`^${words[lng].match.openOutside}`) }).click();
    await expect(page).toHaveURL(/\/outside\/aadsts-second-factor\/$/);
  });

  test(`${lng}: the card of a message outside the ten says so, how sure, and what it means today`, async ({
    page,
  }) => {
    await open(page, `${lng}/`);
    await box(page, lng).fill(
      "Import-Module: The specified module 'MicrosoftTeams' was not loaded because no valid module file was found in any module directory.\nConnect-MicrosoftTeams: The term 'Connect-MicrosoftTeams' is not recognized as a name of a cmdlet, function, script file, or executable program.",
    );
    const t = words[lng];
    const cards = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('mark') });
    await expect(cards.first()).toBeVisible();
    for (const card of await cards.all()) {
      const href = (await card.getByRole('link').getAttribute('href')) ?? '';
      const [, id = ''] = /outside\/([a-z0-9-]+)\//.exec(href) ?? [];
      await expect(card).toContainText(t.match.foundOutside);
      await expect(card).toContainText(
        new RegExp(
          `${t.match.certain}|${t.match.likely}|${t.match.possible.replace('(', '\\(').replace(')', '\\)')}`,
        ),
      );
      await expect(card).toContainText(t.truth[library.outside[id]?.today ?? 'occurs']);
      const meaning = library.outsideText[lng][id]?.meaning ?? 'no meaning';
      await expect(card).toContainText(meaning.replaceAll('`', ''));
    }
  });

  for (const width of [360, 1440])
    test(`${lng}: the box stays as it is while the answer comes, at ${String(width)} px`, async ({
      page,
    }) => {
      const release = await holdBack(page, '**/assets/catalogue-*.js');
      await page.setViewportSize({ width, height: 740 });
      await open(page, `${lng}/`);
      const place = () =>
        box(page, lng).evaluate((element) => {
          const { left, top, width: across, height } = element.getBoundingClientRect();
          return { left, top: top + scrollY, across, height, read: element.scrollTop };
        });
      const before = await place();
      const text = `${'Before the error.\n'.repeat(30)}Get-CsWebTicket : Can't load Live ID module.\n${'After it.\n'.repeat(30)}`;
      await insert(box(page, lng), text);
      // The reader looks at the middle of what was pasted.
      await box(page, lng).evaluate((element) => {
        element.scrollTop = 480;
      });
      const reading = await place();
      expect(reading).toEqual({ ...before, read: 480 });
      const controls = () =>
        page
          .getByRole('region', { name: words[lng].match.label, exact: true })
          .locator('button:visible, label:visible')
          .evaluateAll((all) =>
            all.map((each) => Math.round(each.getBoundingClientRect().top + scrollY)),
          );
      const stood = await controls();
      await expect(page.getByText(words[lng].match.working)).toBeVisible();
      release();
      await expect(page.getByRole('link', { name: words[lng].match.open })).toBeVisible();
      expect(await place()).toEqual(reading);
      expect((await controls()).slice(0, stood.length)).toEqual(stood);
      // Nor does it while somebody types on.
      await box(page, lng).press('End');
      await box(page, lng).pressSequentially('x');
      const typed = await place();
      expect({ ...typed, read: 0 }).toEqual({ ...before, read: 0 });
    });

  test(`${lng}: nothing recognised gives a useful page, and the text stays`, async ({ page }) => {
    await open(page, `${lng}/`);
    await box(page, lng).fill('The printer is on fire.');
    await expect(page.getByText(words[lng].match.noneTitle)).toBeVisible();
    await expect(page.getByRole('link', { name: words[lng].match.noneQuestions })).toHaveCount(1);
    // The marks around names of fields are drawn, not shown.
    await expect(page.getByRole('main')).not.toContainText('`');
    const collect = page.getByText('Get-ExecutionPolicy -List', { exact: true });
    await expect(collect).toBeHidden();
    await page.getByText(words[lng].match.noneCollect, { exact: true }).click();
    await expect(collect).toBeVisible();
    await expect(box(page, lng)).toHaveValue('The printer is on fire.');
  });

  test(`${lng}: nothing recognised is reported with one button, redacted`, async ({ page }) => {
    const t = words[lng];
    await open(page, `${lng}/`);
    await box(page, lng).fill('The printer of jane.doe@contoso.com is on fire.');
    await page.getByRole('button', { name: t.match.noneReport }).click();
    await expect(
      page.getByText(t.handOver.reportCopied_one.replace('{{count}}', '1')),
    ).toBeVisible();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('is on fire.');
    expect(report).toContain('Get-ExecutionPolicy -List');
    expect(report).not.toContain('jane');
    await page.getByRole('button', { name: t.match.noneSee }).click();
    await expect(page.getByRole('dialog').locator('pre')).toContainText('is on fire.');
  });

  test(
    `${lng}: the launch fragment fills the box and leaves the address`,
    { tag: PLACE },
    async ({ page }) => {
      const text = 'Get-CsWebTicket : Échec « 100 % » <b>&';
      await page.goto(`${lng}/#error=${encodeURIComponent(text)}`);
      await expect(box(page, lng)).toHaveValue(text);
      expect(page.url()).not.toContain('#');
    },
  );
}

/** Puts a text into the box as a paste does, at once; typing five megabytes through the protocol takes minutes. */
async function insert(target: Locator, text: string): Promise<void> {
  await target.evaluate((element: HTMLTextAreaElement, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      element,
      value,
    );
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

const STRANGE: Readonly<Record<string, string>> = {
  empty: '',
  whitespace: ' \t\n\u00a0 ',
  binary: Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join(''),
  'colour codes': '\u001b[31;1mNew-PSSession : \u001b[0m failed',
  html: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  'a lone surrogate': 'a\ud800b',
};
const FIVE_MEGABYTES = 'At line:1 char:1 + something failed here\n'.repeat(125_000);

/** Puts a text into the box and waits for the answer that it is none we know. */
async function expectNothing(page: Page, name: string, text: string): Promise<void> {
  // A browser lays out five megabytes in a box for many seconds on a busy machine.
  const patience = { timeout: 60_000 };
  const none = page.getByText(words.en.match.foundNone, { exact: true });
  const title = await page.title();
  await insert(box(page, 'en'), text);
  await expect
    .poll(() => box(page, 'en').evaluate((element: HTMLTextAreaElement) => element.value.length), {
      ...patience,
      message: name,
    })
    .toBe(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').length);
  if (text.trim() === '') await expect(none, name).toBeHidden();
  else await expect(none, name).toBeVisible(patience);
  expect(await page.title(), name).toBe(title);
}

test('bad input throws nothing, runs nothing, and stays in the box', async ({ page, faults }) => {
  await open(page, 'en/');
  for (const [name, text] of Object.entries(STRANGE)) {
    await expectNothing(page, name, text);
    expect(faults, name).toEqual([]);
    await expectNothing(page, `nothing after ${name}`, '');
  }
});

test('bad input: five megabytes throw nothing and stay in the box', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, 'en/');
  await expectNothing(page, 'five megabytes', FIVE_MEGABYTES);
});

test('bad input: a percent sign in the fragment is kept as it is', async ({ page }) => {
  await page.goto('en/#error=100%&%E9%zz');
  await expect(box(page, 'en')).toHaveValue('100%&%E9%zz');
});

test('once the page is idle, the first answer waits for no timer', async ({ page }) => {
  await page.addInitScript(() => {
    const set = window.setTimeout.bind(window);
    Object.defineProperty(window, 'setTimeout', {
      value: (act: () => void, time = 0) => {
        performance.mark('timer');
        // React holds back what it had to wait for; the answer may not be among that.
        const stopped = performance.getEntriesByName('stop').length > 0;
        return stopped && time > 0 ? 0 : set(act, time);
      },
    });
  });
  await open(page, 'en/');
  // The files of the answer are there, and the matcher, which is made in many short turns, is finished.
  await page.waitForFunction(() => {
    const last = performance.getEntriesByName('timer').at(-1)?.startTime ?? Infinity;
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return (
      ['/result-', '/catalogue-'].every((part) => names.some((name) => name.includes(part))) &&
      performance.now() - last > 1500
    );
  });
  await page.evaluate(() => {
    performance.mark('stop');
    // On a slow machine the time that React holds it back is over by itself.
    const at = performance.now();
    performance.now = () => at;
  });
  await insert(
    box(page, 'en'),
    'The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration.',
  );
  await expect(page.getByRole('link', { name: words.en.match.open })).toBeVisible();
});
