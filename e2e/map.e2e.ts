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

test('an address that names no node marks nothing', async ({ page }) => {
  await open(page, 'en/map/?at=constructor');
  await expect(page.locator('a[aria-current=step]')).toHaveCount(0);
});
