import { expect, languages, library, open, samples, test, words } from './app.ts';

/** A phone, and a laptop as a helpdesk has them. */
const screens = { phone: { width: 360, height: 740 }, laptop: { width: 1440, height: 800 } };

for (const lng of languages) {
  const t = words[lng];
  for (const [name, screen] of Object.entries(screens)) {
    test(`${lng}: what to do next is on the first screen of a ${name}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize(screen);
      const bottom = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
      for (const { id, tree } of Object.values(library.scenarios)) {
        await page.goto(`${lng}/scenario/${id}/`);
        const begin = page.getByRole('link', { name: t.scenario.begin });
        await expect(begin, id).toBeInViewport({ ratio: 1 });
        // The step begins with something to read or to copy, and that has begun, too.
        await page.goto(`${lng}/scenario/${id}/${tree.start}/`);
        expect(await bottom('main pre, main [data-choices] a'), `${id} ${tree.start}`).toBeLessThan(
          screen.height,
        );
      }
      await page.goto(`${lng}/triage/`);
      expect(await bottom('[data-choices] a')).toBeLessThan(screen.height);
      await page.goto(`${lng}/map/`);
      expect(await bottom('[role=group] svg a')).toBeGreaterThan(0);
      await expect(page.getByRole('button', { name: t.map.larger })).toBeInViewport();
    });

    test(`${lng}: the way from an answer to its runbook is on the first screen of a ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await open(page, `${lng}/`);
      const [sample] = samples('winrm-basic-auth');
      await page.getByRole('textbox', { name: t.match.label }).fill(sample?.text ?? '');
      await expect(page.getByRole('link', { name: t.match.open })).toBeInViewport({ ratio: 1 });
    });
  }

  test(`${lng}: a link to a place that is folded opens it, on a phone from the folded outline`, async ({
    page,
  }) => {
    await page.setViewportSize(screens.phone);
    await open(page, `${lng}/scenario/winrm-basic-auth/`);
    await page.getByRole('navigation', { name: t.scenario.outline }).locator('summary').click();
    const text = library.scenarioText[lng]['winrm-basic-auth'];
    const [, second] = Object.keys(library.scenarios['winrm-basic-auth']?.steps ?? {});
    const name = `2. ${text?.nodes[second ?? '']?.title ?? ''}`;
    await page.getByRole('link', { name, exact: true }).click();
    const said = text?.nodes[second ?? '']?.say.split('`')[0] ?? '';
    await expect(page.getByText(said).first()).toBeInViewport();
    await page.getByRole('link', { name: t.scenario.why, exact: true }).click();
    await expect(page.locator('#why')).toBeInViewport();
    await expect(page.locator('details:has(#why)')).toHaveAttribute('open');
  });
}
