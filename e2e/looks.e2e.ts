import type { Page } from '@playwright/test';
import { expect, languages, library, open, samples, test, words } from './app.ts';

/*
 * What a picture shows, told by geometry instead of pixels: boxes against the text in them. It holds with any font, so it
 * is the same test on every computer.
 */

/** Every mark against the box that shows it: where it stands, and whether it can be told from what is around it. */
function marks(page: Page) {
  return page.locator('mark').evaluateAll((all) =>
    all.map((mark) => {
      const box = mark.closest('pre, blockquote') ?? document.body;
      const outer = box.getBoundingClientRect();
      const rects = [...mark.getClientRects()];
      return {
        text: mark.textContent,
        inside: rects.every(
          ({ left, right }) => left >= outer.left - 1 && right <= outer.right + 1,
        ),
        drawn: rects.length > 0 && rects.every(({ width, height }) => width > 0 && height > 0),
        seen: getComputedStyle(mark).backgroundColor !== getComputedStyle(box).backgroundColor,
        clipped: box.scrollWidth > box.clientWidth + 1,
      };
    }),
  );
}

/** The boxes of a picture, each with its text, in units of the screen. */
function boxes(page: Page) {
  return page.locator('#picture a').evaluateAll((all) =>
    all.map((box) => {
      const { left, top, right, bottom } = (
        box.querySelector('rect') ?? box
      ).getBoundingClientRect();
      const texts = [...box.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      return {
        name: box.textContent,
        left,
        top,
        right,
        bottom,
        whole: texts.every(
          (text) =>
            text.left >= left && text.right <= right && text.top >= top && text.bottom <= bottom,
        ),
      };
    }),
  );
}

for (const lng of languages) {
  const t = words[lng];

  for (const width of [360, 1440]) {
    test(`${lng}: the marks stand on the words that decided, at ${String(width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${lng}/`);
      const text = samples('winrm-basic-auth').find(({ name }) => name === 'fault.txt')?.text ?? '';
      await page.getByRole('textbox', { name: t.match.label }).fill(text);
      await expect(page.locator('mark').first()).toBeVisible();
      const found = await marks(page);
      expect(found.length).toBeGreaterThan(0);
      for (const mark of found) {
        expect(text).toContain(mark.text);
        expect(mark, mark.text).toMatchObject({
          inside: true,
          drawn: true,
          seen: true,
          clipped: false,
        });
      }
    });
  }

  test(`${lng}: in a picture no text is cut and no box lies on another`, async ({ page }) => {
    for (const path of ['map/', 'map/logon-failed/', 'map/winrm-basic-auth/']) {
      await open(page, `${lng}/${path}`);
      const all = await boxes(page);
      expect(all.length, path).toBeGreaterThan(10);
      expect(all.filter(({ whole }) => !whole).map(({ name }) => name)).toEqual([]);
      const overlapping = all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${path}: ${a.name} / ${b.name}`),
      );
      expect(overlapping).toEqual([]);
    }
  });
}

test('the path of a call is lit without a gap, from the first box to where it led', async ({
  page,
}) => {
  const scenario = library.scenarios['execution-policy'];
  const start = scenario?.tree.nodes[scenario.tree.start];
  const [first] = start?.kind === 'question' ? Object.values(start.options) : [];
  // A link that is followed before the page has come to life is a plain one, and begins no call.
  await expect(async () => {
    await open(page, `en/scenario/execution-policy/${scenario?.tree.start ?? ''}/`);
    await page.locator('[data-choices] a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${first ?? ''}/$`));
    await expect(page.getByText(words.en.case.open)).toBeVisible({ timeout: 3000 });
  }).toPass();
  // By the main navigation, so that the address names no node.
  await page.getByRole('link', { name: words.en.shell.map, exact: true }).click();
  await page
    .getByRole('main')
    .locator('div', { has: page.getByText(words.en.map.thisCall, { exact: true }) })
    .last()
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/map\/execution-policy\/$/);
  const lit = page.locator('#picture a[data-lit]');
  await expect(lit).toHaveCount(2);
  await expect(page.locator('#picture path[data-lit]')).toHaveCount(1);
  await expect(page.locator('#picture a[aria-current=step]')).toBeInViewport();
});
