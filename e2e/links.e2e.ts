import type { Page } from '@playwright/test';
import { expect, languages, library, open, PLACE, test, words } from './app.ts';

/** Pages in one test: to open a browser context takes longer than to look at a page. */
const MANY = 4;

for (const lng of languages) {
  const scenarios = Object.entries(library.scenarioText[lng]);
  for (let from = 0; from < scenarios.length; from += MANY) {
    const some = scenarios.slice(from, from + MANY);
    // The first ones stand for all where nothing but the place is another.
    const tag = from === 0 ? [PLACE] : [];
    test(
      `${lng}: links to ${some.map(([id]) => id).join(', ')} open cold, with title and commands`,
      { tag },
      async ({ page }) => {
        for (const [id, text] of some) {
          await open(page, `${lng}/scenario/${id}/`);
          await expect(page.locator('html')).toHaveAttribute('lang', lng);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
          await expect(page).toHaveTitle(`${text.title} – ${words[lng].shell.name}`);
          const content = library.scenarios[id];
          const used = new Set(
            [...Object.values(content?.steps ?? {}), ...(content?.documented ?? [])].flatMap(
              ({ commands }) => commands,
            ),
          );
          const shown = await page.locator('pre code').allTextContents();
          for (const command of used) {
            const wanted =
              content?.commands[command]?.text.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, '<$1>') ?? '';
            expect(shown, id).toContain(wanted);
          }
        }
      },
    );
  }

  test(`${lng}: a step opens cold, and its answers lead on`, { tag: PLACE }, async ({ page }) => {
    await open(page, `${lng}/scenario/execution-policy/read-policy/`);
    const step = library.scenarioText[lng]['execution-policy']?.nodes['read-policy'];
    await expect(page.getByRole('heading', { level: 1 })).toContainText(step?.title ?? '');
    const content = library.scenarios['execution-policy'];
    const place = content?.tree.nodes['read-policy'];
    const options = place?.kind === 'question' ? Object.values(place.options) : [];
    await page.getByRole('listitem').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/scenario/execution-policy/${options[0] ?? ''}/$`));
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(step?.title ?? '');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(step?.title ?? '');
  });

  test(
    `${lng}: works by links alone, without JavaScript`,
    { tag: PLACE },
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL !== undefined && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(`${lng}/`);
      await page.getByRole('link', { name: words[lng].shell.questions }).first().click();
      await expect(page).toHaveURL(new RegExp(`/${lng}/triage/$`));
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveURL(/\/triage\/[a-z-]+\/$/);
      await page.goto(`${lng}/scenario/winrm-basic-auth/`);
      await page.getByRole('link', { name: words[lng].scenario.begin }).click();
      await expect(page).toHaveURL(/\/scenario\/winrm-basic-auth\/[a-z-]+\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await context.close();
    },
  );

  test(`${lng}: every runbook begins with its command, without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    for (const [id, content] of Object.entries(library.scenarios)) {
      await page.goto(`${lng}/scenario/${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const [first] = content.steps[content.tree.start]?.commands ?? [];
      const text = content.commands[first ?? '']?.text;
      if (text !== undefined)
        await expect(
          page.locator('pre code').getByText(text, { exact: true }).first(),
        ).toBeVisible();
    }
    await context.close();
  });

  test(`${lng}: an unknown scenario gets a page that helps`, { tag: PLACE }, async ({ page }) => {
    const response = await page.goto(`${lng}/scenario/no-such-thing/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: words[lng].shell.questions }).click();
    await expect(page).toHaveURL(new RegExp(`/${lng}/triage/$`));
  });
}

test(
  'an unknown language, question or answer gets a page that helps',
  { tag: PLACE },
  async ({ page }) => {
    for (const path of [
      'xx/',
      'en/triage/no-such-question/',
      'fr/scenario/execution-policy/no-such-step/',
      'en/%ff/',
    ]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link').first()).toBeVisible();
    }
  },
);

/** The anchors of the article, each with its scenario. */
const ANCHORS = library.index.scenarios.flatMap(({ id, anchors }) =>
  anchors.map((anchor) => [anchor, id] as const),
);

async function expectToLead(page: Page, address: string, scenario: string): Promise<void> {
  // Nothing but where it leads is waited for; the page before is another one, so this is no jump within it.
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForURL(new RegExp(`/scenario/${scenario}/$`), { waitUntil: 'commit' });
}

test('every old anchor of the article leads to its scenario', async ({ page }) => {
  test.slow();
  for (const [anchor, scenario] of ANCHORS) await expectToLead(page, `#${anchor}`, scenario);
});

// The addresses of a language have another script than the bare one, but the same list.
for (const start of ['', 'en/', 'fr/']) {
  test(
    `"${start}" knows every old anchor of the article, and follows them`,
    { tag: start === 'en/' ? [] : [PLACE] },
    async ({ page, request }) => {
      const text = await (await request.get(start)).text();
      const known = /<script[^>]* id="anchors"[^>]*>(.*?)<\/script>/.exec(text)?.[1] ?? '{}';
      expect(JSON.parse(known)).toEqual(
        Object.fromEntries(ANCHORS.map(([anchor, id]) => [anchor.toLowerCase(), id])),
      );
      for (const [anchor, scenario] of [ANCHORS[0], ANCHORS.at(-1)].flatMap((each) =>
        each ? [each] : [],
      ))
        await expectToLead(page, `${start}#${anchor}`, scenario);
    },
  );
}

test(
  'the bare address picks the language of the browser, and keeps a choice',
  { tag: PLACE },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      locale: 'fr-CA',
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('');
    await expect(page).toHaveURL(/\/fr\/$/);
    await open(page, 'fr/');
    await page.getByRole('link', { name: words.fr.shell.otherLanguageLabel }).click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goto('');
    await expect(page).toHaveURL(/\/en\/$/);
    await context.close();
  },
);
