import type { Page } from '@playwright/test';
import { expect, languages, open, test, words } from './app.ts';

const error = "Get-CsWebTicket : Can't load Live ID module.";

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What has the focus is in the window, and nothing lies on the middle of it. */
async function expectFocusInSight(page: Page): Promise<void> {
  // The browser draws no field for a file; its label stands for it.
  const focused = page.locator(':focus:not([type=file]), :focus[type=file] + label').first();
  await expect(focused).toBeInViewport();
  const hidden = await focused.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(top + Math.min(height / 2, 20), 1), innerHeight - 1);
    const there = document.elementFromPoint(x, y);
    return element.contains(there) || there?.contains(element) ? '' : element.outerHTML;
  });
  expect(hidden).toBe('');
}

for (const lng of languages) {
  test.describe(`${lng}: on a phone of 360 px`, () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test('an error is found, its runbook begun and a command copied, by touch', async ({
      page,
    }) => {
      await open(page, `${lng}/`);
      await page.getByRole('textbox').fill(error);
      const answer = page.getByRole('link', { name: words[lng].match.open });
      await expect(answer).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await answer.tap();
      await expect(page).toHaveURL(/\/scenario\/live-id-module\/$/);
      await page.getByRole('main').getByRole('link', { name: words[lng].scenario.begin }).tap();
      await expect(page).toHaveURL(/\/scenario\/live-id-module\/[a-z-]+\/$/);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await open(page, `${lng}/scenario/execution-policy/set-user/`);
      await page.getByRole('main').getByRole('button').first().tap();
      await expect(page.getByText(words[lng].command.copied, { exact: true })).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  });

  test(`${lng}: at 400 % zoom nothing is hidden that has the focus`, async ({ page }) => {
    // A window of 1280 × 1024 pixels, enlarged four times.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of [`${lng}/`, `${lng}/scenario/execution-policy/set-user/`]) {
      await open(page, path);
      for (let step = 0; step < 15; step += 1) {
        await page.keyboard.press('Tab');
        await expectFocusInSight(page);
      }
    }
  });

  test(`${lng}: the bar of a call is slim and hides nothing that has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    // Where it scrolls at once, it can be measured at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `${lng}/scenario/execution-policy/set-user/`);
    await page.locator('[data-copy]').first().click();
    const bar = page.getByRole('complementary', { name: words[lng].case.label });
    await expect(bar).toBeInViewport();
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(48);
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('h1')?.focus({ preventScroll: true });
    });
    // To the end of the page, and back from below.
    for (const key of [...Array<string>(16).fill('Tab'), ...Array<string>(15).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      await expectFocusInSight(page);
      const under = await bar.evaluate((element) => {
        const focused = document.activeElement;
        if (!focused || element.contains(focused)) return '';
        const [one, other] = [focused.getBoundingClientRect(), element.getBoundingClientRect()];
        return one.bottom > other.top && one.top < other.bottom ? focused.outerHTML : '';
      });
      expect(under).toBe('');
    }
  });

  test(`${lng}: where motion is reduced, nothing moves`, async ({ page }) => {
    const moving = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .map((element) => getComputedStyle(element))
            .filter(
              ({ transitionDuration, animationName, scrollBehavior }) =>
                !/^(0s(, )?)+$/.test(transitionDuration) ||
                animationName !== 'none' ||
                scrollBehavior !== 'auto',
            ).length,
      );
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open(page, `${lng}/`);
    await page.getByRole('textbox').fill(error);
    await expect(page.getByRole('link', { name: words[lng].match.open })).toBeVisible();
    expect(await moving(), 'the page scrolls smoothly where motion is welcome').toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving()).toBe(0);
  });

  test(`${lng}: where colours are forced, buttons, evidence and focus are still told apart`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, `${lng}/`);
    await page.getByRole('textbox').fill(error);
    await expect(page.locator('mark').first()).toBeVisible();
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
    expect(await style('mark', 'background-color')).not.toBe(
      await style('body', 'background-color'),
    );
    const unmarked = await page
      .locator('main button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button).borderTopStyle === 'none')
          .map(({ outerHTML }) => outerHTML),
      );
    expect(unmarked).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await style(':focus', 'outline-style')).toBe('solid');
    expect(await style(':focus', 'outline-width')).toBe('3px');
  });
}

test.describe('in a French browser', () => {
  test.use({ locale: 'fr-FR' });

  test('the bare address opens in French, and an English link stays English', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(/\/fr\/$/);
    await expect(page.getByRole('textbox', { name: words.fr.match.label })).toBeVisible();
    await open(page, 'en/triage/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
