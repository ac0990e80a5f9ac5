import type { Page } from '@playwright/test';
import { expect, languages, library, open, test, words } from './app.ts';

for (const lng of languages) {
  const t = words[lng];

  test(`${lng}: every node of the tree is a link in the picture and in the list`, async ({
    page,
  }) => {
    await open(page, `${lng}/map/`);
    const nodes = Object.keys(library.triage.tree.nodes).length;
    await expect(page.getByRole('group', { name: t.map.picture }).getByRole('link')).toHaveCount(
      nodes,
    );
    await expect(page.getByRole('region', { name: t.map.questions }).getByRole('link')).toHaveCount(
      nodes,
    );
  });

  test(`${lng}: the path of the answers is marked, and the picture can be enlarged by keyboard`, async ({
    page,
  }) => {
    await open(page, `${lng}/triage/teams-loading/`);
    await page.getByRole('link', { name: t.triage.map }).click();
    await expect(page).toHaveURL(/\/map\/\?at=teams-loading$/);
    const picture = page.getByRole('group', { name: t.map.picture });
    const question = library.triageText[lng].nodes['teams-loading']?.question ?? '';
    const here = picture.locator('a[aria-current=step]');
    await expect(here).toContainText(question.split(' ')[0] ?? '');
    await expect(here).toBeInViewport();
    const before = await here.boundingBox();
    await page.getByRole('button', { name: t.map.larger }).focus();
    await page.keyboard.press('Enter');
    expect((await here.boundingBox())?.width ?? 0).toBeGreaterThan((before?.width ?? 0) * 1.4);
  });
}

/** The boxes of a picture that its window shows whole, or what is missing of them. */
async function unseen(page: Page, label: string): Promise<readonly string[]> {
  return page.getByRole('group', { name: label }).evaluate((view) => {
    const outer = view.getBoundingClientRect();
    const [root, ...boxes] = [...view.querySelectorAll('a')];
    // The children of the first box stand in the column beside it.
    const columns = boxes.map((box) => Math.round(box.getBoundingClientRect().left));
    const next = Math.min(...columns);
    const wanted = [root, ...boxes.filter((_, index) => columns[index] === next)];
    return wanted
      .filter((box) => {
        if (!box) return true;
        const { left, top, right, bottom } = box.getBoundingClientRect();
        return (
          left < outer.left ||
          top < outer.top ||
          right > outer.right ||
          bottom > Math.min(outer.bottom, innerHeight)
        );
      })
      .map((box) => box?.textContent ?? 'no box');
  });
}

/** Whether the list comes before the picture, for the eye and for the keys. */
function order(page: Page): Promise<{ readonly eye: boolean; readonly keys: boolean }> {
  return page.evaluate(() => {
    const [heading, picture] = [
      document.querySelector('#list'),
      document.querySelector('#picture'),
    ];
    if (!heading || !picture) throw new Error('the map has lost one of its parts');
    return {
      eye: heading.getBoundingClientRect().top < picture.getBoundingClientRect().top,
      keys: (heading.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
    };
  });
}

for (const lng of languages) {
  const { map } = words[lng];
  const pictures = [
    ['map/', map.picture],
    ['map/execution-policy/', map.runbookPicture],
    ['map/logon-failed/', map.runbookPicture],
    ['map/tenant-permission/', map.runbookPicture],
    ['map/tenant-access-disabled/', map.runbookPicture],
  ] as const;

  test(`${lng}: every picture opens on its first box with everything it leads to, and can be seen whole`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const [path, label] of pictures) {
      await open(page, `${lng}/${path}`);
      expect(await unseen(page, label), path).toEqual([]);
      const view = page.getByRole('group', { name: label });
      const smaller = page.getByRole('button', { name: map.smaller });
      while ((await smaller.getAttribute('aria-disabled')) !== 'true') await smaller.click();
      await expect(page.getByText(map.whole, { exact: true }), path).toBeVisible();
      const hidden = await view.evaluate((window_) => {
        const outer = window_.getBoundingClientRect();
        return [...window_.querySelectorAll('a')].filter((box) => {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          return (
            left < outer.left || top < outer.top || right > outer.right || bottom > outer.bottom
          );
        }).length;
      });
      expect(hidden, path).toBe(0);
      // From the whole one comes back to where one was, not to what lies in the middle.
      await page.getByRole('button', { name: map.larger }).click();
      expect(await unseen(page, label), path).toEqual([]);
    }
  });

  test(`${lng}: every picture has its list first on a phone, for the eye and for the keys`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [path, label] of pictures) {
      await open(page, `${lng}/${path}`);
      await expect(page.locator('#list'), path).toBeInViewport();
      // The prerendered page is turned round by its style, from the beginning, and then by the app.
      expect((await order(page)).eye, path).toBe(true);
      await expect.poll(() => order(page), path).toEqual({ eye: true, keys: true });
      // Nothing moved to get there, and the picture shows its first box.
      const view = page.getByRole('group', { name: label });
      await view.scrollIntoViewIfNeeded();
      await expect(view.getByRole('link').first(), path).toBeInViewport({ ratio: 0.9 });
    }
  });
}

test('on a phone the keys come to the list first before the app is there, too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('en/map/');
  const part = () =>
    page.evaluate(() => document.activeElement?.closest('main section')?.querySelector('h2')?.id);
  for (let step = 0; step < 30 && (await part()) === undefined; step += 1)
    await page.keyboard.press('Tab');
  expect(await part()).toBe('list');
  await context.close();
});

test('an address that names no node marks nothing', async ({ page }) => {
  await open(page, 'en/map/?at=constructor');
  await expect(page.locator('a[aria-current=step]')).toHaveCount(0);
});
