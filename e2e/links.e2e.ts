import { expect, languages, library, open, test, words } from './app.ts';

for (const lng of languages) {
  for (const [id, text] of Object.entries(library.scenarioText[lng])) {
    test(`${lng}: a link to ${id} opens cold, with its title and its commands`, async ({
      page,
    }) => {
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
      for (const command of used) {
        const wanted =
          content?.commands[command]?.text.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, '<$1>') ?? '';
        expect(await page.locator('pre code').allTextContents()).toContain(wanted);
      }
    });
  }

  test(`${lng}: a step opens cold, and its answers lead on`, async ({ page }) => {
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

  test(`${lng}: works by links alone, without JavaScript`, async ({ browser, baseURL }) => {
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

  test(`${lng}: an unknown scenario gets a page that helps`, async ({ page }) => {
    const response = await page.goto(`${lng}/scenario/no-such-thing/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: words[lng].shell.questions }).click();
    await expect(page).toHaveURL(new RegExp(`/${lng}/triage/$`));
  });
}

test('an unknown language, question or answer gets a page that helps', async ({ page }) => {
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
});

for (const start of ['', 'en/', 'fr/']) {
  test(`the old anchors of the article lead to their scenario, from "${start}"`, async ({
    page,
  }) => {
    // Some dozens of addresses; nothing but where they lead is waited for.
    test.slow();
    for (const scenario of library.index.scenarios) {
      for (const anchor of scenario.anchors) {
        await page.goto('about:blank');
        await page.goto(`${start}#${anchor}`, { waitUntil: 'commit' });
        await expect(page).toHaveURL(new RegExp(`/scenario/${scenario.id}/$`));
      }
    }
  });
}

test('the bare address picks the language of the browser, and keeps a choice', async ({
  browser,
  baseURL,
}) => {
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
});
