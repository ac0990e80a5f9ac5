import AxeBuilder from '@axe-core/playwright';
import { expect, languages, library, open, test, words } from './app.ts';

const leaves = Object.entries(library.triage.tree.nodes).filter(([, node]) => node.kind === 'leaf');

for (const lng of languages) {
  const pages = [
    `${lng}/`,
    `${lng}/map/`,
    `${lng}/check/`,
    `${lng}/about/`,
    `${lng}/triage/`,
    ...leaves.slice(0, 3).map(([node]) => `${lng}/triage/${node}/`),
    ...Object.values(library.scenarios).flatMap(({ id, tree }) => [
      `${lng}/scenario/${id}/`,
      `${lng}/scenario/${id}/${tree.start}/`,
    ]),
    ...library.index.outside.map((id) => `${lng}/outside/${id}/`),
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
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${path} ${id} ${nodes.map(({ html }) => html).join(' ')}`,
          ),
        ).toEqual([]);
      }
    });
  }

  for (const [look, media] of Object.entries({
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  } as const)) {
    test(`${lng}: axe finds nothing on an answer in ${look}`, async ({ page }) => {
      await page.emulateMedia(media);
      await open(page, `${lng}/`);
      await page
        .getByRole('textbox', { name: words[lng].match.label })
        .fill('maximum number of concurrent shells for this user has been exceeded');
      await expect(page.locator('mark').first()).toBeVisible();
      // Forced colours are the reader's own; axe takes the page's for them.
      const { violations } = await new AxeBuilder({ page })
        .disableRules('forcedColors' in media ? 'color-contrast' : [])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
    });
  }

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
