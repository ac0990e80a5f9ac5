import { expect, languages, library, open, test, words } from './app.ts';
import { unfold, violations } from './axe.ts';

/** The longest of the runbooks, one of each verdict about today, and the note. `npm run axe` looks at every state. */
const SCENARIOS = ['logon-failed', 'execution-policy', 'winrm-basic-auth', 'session-timeout'];

for (const lng of languages) {
  const [leaf] = Object.entries(library.triage.tree.nodes).find(
    ([, node]) => node.kind === 'leaf' && node.leaf.kind === 'outcome',
  ) ?? [''];
  const pages = [
    `${lng}/`,
    `${lng}/map/`,
    `${lng}/map/logon-failed/`,
    `${lng}/check/`,
    `${lng}/about/`,
    `${lng}/triage/`,
    `${lng}/triage/${leaf}/`,
    ...SCENARIOS.flatMap((id) => [
      `${lng}/scenario/${id}/`,
      `${lng}/scenario/${id}/${library.scenarios[id]?.tree.start ?? ''}/`,
    ]),
    ...library.index.outside.slice(0, 2).map((id) => `${lng}/outside/${id}/`),
  ];
  // A few pages per test: starting a browser context costs more than checking a page.
  for (let from = 0; from < pages.length; from += 10) {
    const some = pages.slice(from, from + 10);
    test(`${lng}: axe finds nothing on ${some[0] ?? ''} and the ${String(some.length - 1)} pages after it`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      for (const path of some) {
        await open(page, path);
        await unfold(page);
        expect(await violations(page), path).toEqual([]);
      }
    });
  }

  test(`${lng}: axe finds nothing on an answer, light, dark and in forced colours`, async ({
    page,
  }) => {
    await open(page, `${lng}/`);
    await page
      .getByRole('textbox', { name: words[lng].match.label })
      .fill('maximum number of concurrent shells for this user has been exceeded');
    await expect(page.locator('mark').first()).toBeVisible();
    for (const [look, media] of Object.entries({
      light: { colorScheme: 'light' },
      dark: { colorScheme: 'dark' },
      'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
    } as const)) {
      await page.emulateMedia(media);
      // Forced colours are the reader's own; axe takes the page's for them.
      const except = 'forcedColors' in media ? ['color-contrast'] : [];
      expect(await violations(page, { except }), look).toEqual([]);
    }
  });

  test(`${lng}: no page scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      `${lng}/`,
      `${lng}/scenario/winrm-basic-auth/`,
      `${lng}/triage/`,
      `${lng}/scenario/execution-policy/set-user/`,
      `${lng}/triage/attempt-connected/`,
      `${lng}/map/`,
      `${lng}/check/`,
      `${lng}/about/`,
      `${lng}/outside/no-wsman-client/`,
    ]) {
      await open(page, path);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        path,
      ).toBeLessThanOrEqual(320);
    }
  });
}

test('axe finds what is wrong, also in a fold', async ({ page }) => {
  await open(page, 'en/outside/send-failure/');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('img'));
    document.querySelector('main details')?.append(document.createElement('button'));
  });
  await unfold(page);
  const rules = (await violations(page)).map((fault) => fault.split(' ')[0]);
  expect(rules.toSorted()).toEqual(['button-name', 'image-alt']);
});
