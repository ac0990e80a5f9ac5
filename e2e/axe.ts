import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

/** What axe finds on a page as it is now, a line for each fault. What is folded is hidden from axe, too. */
export async function violations(
  page: Page,
  options: { readonly except?: readonly string[] } = {},
): Promise<readonly string[]> {
  // One call in the page, and only of what is wrong. The other mode asks every frame and puts the answers together in a
  // page of its own, which takes four times as long for the same findings; this app has no frames.
  expect(page.frames()).toHaveLength(1);
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...(options.except ?? [])])
    .analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

/** Opens every fold of a page. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
