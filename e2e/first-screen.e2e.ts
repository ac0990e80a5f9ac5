import { expect, languages, library, open, samples, test, words } from './app.ts';

/** A phone, and a laptop as a helpdesk has them. */
const screens = { phone: { width: 360, height: 740 }, laptop: { width: 1440, height: 800 } };
type Screen = keyof typeof screens;

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: what to do next is on the first screen of a phone and of a laptop`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top + scrollY);
    /** Opens a page once and looks at it on each screen. */
    const look = async (path: string, at: (screen: Screen, what: string) => Promise<void>) => {
      await page.goto(`${lng}/${path}`);
      for (const screen of ['phone', 'laptop'] as const) {
        await page.setViewportSize(screens[screen]);
        await at(screen, `${path} on a ${screen}`);
      }
    };
    for (const { id, tree } of Object.values(library.scenarios)) {
      await look(`scenario/${id}/`, async (_, what) => {
        const begin = page.getByRole('link', { name: t.scenario.begin });
        await expect(begin, what).toBeInViewport({ ratio: 1 });
      });
      // A step begins with a command to copy, where it has one, else with what to look at.
      await look(`scenario/${id}/${tree.start}/`, async (screen, what) => {
        expect(
          await top('main article:has(pre) pre, main article:not(:has(pre)) > p'),
          what,
        ).toBeLessThan(screens[screen].height);
      });
    }
    await look('triage/', async (screen, what) => {
      expect(await top('[data-choices] a'), what).toBeLessThan(screens[screen].height);
    });
    await look('map/', async (screen, what) => {
      // On a phone the list comes first; the picture shows one box there.
      const map =
        screen === 'phone'
          ? page.getByRole('region', { name: t.map.questions }).getByRole('listitem').first()
          : page.getByRole('button', { name: t.map.larger });
      await expect(map, what).toBeInViewport();
    });
  });

  for (const [name, screen] of Object.entries(screens)) {
    test(`${lng}: the way from an answer to its runbook is on the first screen of a ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await open(page, `${lng}/`);
      const sample = samples('winrm-basic-auth').find((each) => each.name === 'fault.txt');
      await page.getByRole('textbox', { name: t.match.label }).fill(sample?.text ?? '');
      const way = page.getByRole('link', { name: t.match.open });
      await expect(page.getByText(t.case.open)).toBeVisible();
      await expect(way).toBeInViewport({ ratio: 1 });
      // Nor does the bar of the call lie on it.
      expect(
        await way.evaluate((link) => {
          const { left, bottom } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(left + 8, bottom - 2));
        }),
      ).toBe(true);
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
    const said = text?.nodes[second ?? '']?.text.split('`')[0] ?? '';
    await expect(page.getByText(said).first()).toBeInViewport();
    await page.getByRole('link', { name: t.scenario.why, exact: true }).click();
    await expect(page.locator('#why')).toBeInViewport();
    await expect(page.locator('details:has(#why)')).toHaveAttribute('open');
  });
}
