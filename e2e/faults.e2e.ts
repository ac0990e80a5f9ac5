import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, holdBack, languages, library, open, root, test, words } from './app.ts';

const error = "Get-CsWebTicket : Can't load Live ID module.";

/** The browser says in its console what was made to fail here; everything else is still a fault. */
function forgive(faults: string[]): void {
  faults.splice(
    0,
    faults.length,
    ...faults.filter(
      (fault) =>
        !/ERR_FAILED|Failed to load resource|SyntaxError|JSON|dynamically imported|Unexpected|could not be loaded/.test(
          fault,
        ),
    ),
  );
}

/** Lets a file arrive cut off in the middle, as a proxy or a deploy under way does. */
async function truncate(page: Page, pattern: RegExp): Promise<void> {
  await page.route(pattern, async (route) => {
    const name = new URL(route.request().url()).pathname.split('/assets/')[1] ?? '';
    const body = readFileSync(join(root, 'dist/assets', name), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: body.slice(0, body.length / 2) });
  });
}

/** Says that a part is missing, keeps the text, and leads on. */
async function expectWayOn(page: Page, lng: 'en' | 'fr'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lng].problem.lostTitle);
  await expect(page.getByRole('textbox')).toHaveValue(error);
  await expect(page.getByRole('button', { name: words[lng].problem.reload })).toBeVisible();
  await page.getByRole('link', { name: words[lng].problem.home }).click();
  await expect(page.getByRole('textbox', { name: words[lng].match.label })).toHaveValue(error);
}

for (const lng of languages) {
  test(`${lng}: a part lost after a deploy is said, and the text is kept`, async ({
    page,
    faults,
  }) => {
    await page.route(/\/assets\/triage-page-/, (route) => route.abort());
    await open(page, `${lng}/`);
    await page.getByRole('textbox').fill(error);
    await page.getByRole('link', { name: words[lng].shell.questions }).first().click();
    await expectWayOn(page, lng);
    forgive(faults);
  });

  test(`${lng}: content cut off on the way is said, and the text is kept`, async ({
    page,
    faults,
  }) => {
    await truncate(page, /\/assets\/triage-(?!page)/);
    await open(page, `${lng}/`);
    await page.getByRole('textbox').fill(error);
    await page.getByRole('link', { name: words[lng].shell.questions }).first().click();
    await expectWayOn(page, lng);
    forgive(faults);
  });

  test(`${lng}: a page whose content never comes can still be read, followed and copied`, async ({
    page,
    faults,
  }) => {
    await page.route(/\/assets\/execution-policy-/, (route) => route.abort());
    await page.goto(`${lng}/scenario/execution-policy/set-user/`, { waitUntil: 'networkidle' });
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page.locator('[data-early]')).toHaveText(words[lng].command.copied);
    await page.getByRole('main').getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/scenario\/execution-policy\/[a-z-]+\/$/);
    forgive(faults);
  });

  for (const fault of ['blocked', 'full'] as const) {
    test(`${lng}: with storage ${fault} the language is switched and the text kept`, async ({
      page,
    }) => {
      await page.addInitScript((kind) => {
        if (kind === 'blocked')
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        else
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
      }, fault);
      await open(page, `${lng}/`);
      await page.getByRole('textbox').fill(error);
      await page.getByRole('link', { name: words[lng].shell.otherLanguageLabel }).click();
      const other = lng === 'en' ? 'fr' : 'en';
      await expect(page).toHaveURL(new RegExp(`/${other}/$`));
      await expect(page.getByRole('textbox', { name: words[other].match.label })).toHaveValue(
        error,
      );
    });
  }

  test(`${lng}: where the browser refuses a worker, everything else works`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', {
        value: { register: () => Promise.reject(new DOMException('refused', 'SecurityError')) },
      });
    });
    await open(page, `${lng}/`);
    await page.getByRole('textbox').fill(error);
    await page.getByRole('link', { name: words[lng].match.open }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.scenarioText[lng]['live-id-module']?.title ?? '',
    );
  });

  test(`${lng}: words of the other language cut off on the way are said, not shown as keys`, async ({
    page,
    faults,
  }) => {
    const other = lng === 'en' ? 'fr' : 'en';
    await truncate(page, /\/assets\/app-/);
    await open(page, `${lng}/`);
    await page.getByRole('textbox').fill(error);
    await page.getByRole('link', { name: words[lng].shell.otherLanguageLabel }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lng].problem.lostTitle);
    await expect(page.getByRole('textbox')).toHaveValue(error);
    await expect(page.getByRole('button', { name: words[lng].problem.reload })).toBeVisible();
    forgive(faults);
  });

  test(`${lng}: a part that is long on its way is said to be, with a way on, and then comes`, async ({
    page,
  }) => {
    const release = await holdBack(page, /\/assets\/triage-page-/);
    await open(page, `${lng}/`);
    await page.getByRole('textbox').fill(error);
    await page.getByRole('link', { name: words[lng].shell.questions }).first().click();
    await expect(page.getByText(words[lng].shell.slow)).toBeVisible({ timeout: 10_000 });
    // The page that was left stays, and so does every way on from it.
    await expect(page.getByRole('textbox', { name: words[lng].match.label })).toHaveValue(error);
    await page.getByRole('link', { name: words[lng].match.open }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.scenarioText[lng]['live-id-module']?.title ?? '',
    );
    await expect(page.getByText(words[lng].shell.slow)).toBeHidden();
    await page.getByRole('link', { name: words[lng].shell.questions }).first().click();
    release();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      library.triageText[lng].nodes.command?.question ?? '',
    );
  });

  test(`${lng}: a paste into a page that is long on its way is said to be waited for`, async ({
    page,
  }) => {
    const release = await holdBack(page, /\/assets\/main-/);
    await page.goto(`${lng}/`);
    await page.getByRole('textbox').fill(error);
    const early = page.locator('[data-early]');
    await expect(early).toHaveText(words[lng].shell.loading);
    await expect(early).toBeInViewport();
    release();
    await expect(page.getByRole('link', { name: words[lng].match.open })).toBeVisible();
    await expect(early).toBeEmpty();
  });

  test(`${lng}: a paste into a page whose app never comes is told so, and stays`, async ({
    page,
    faults,
  }) => {
    await page.route(/\/assets\/main-/, (route) => route.abort());
    await page.goto(`${lng}/`);
    await page.getByRole('textbox').fill(error);
    await expect(page.locator('[data-early]')).toHaveText(words[lng].problem.lostText);
    await expect(page.getByRole('textbox')).toHaveValue(error);
    await page.getByRole('link', { name: words[lng].shell.questions }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${lng}/triage/$`));
    forgive(faults);
  });

  test(`${lng}: the search on a slow network says that it comes, and where it is lost leads to the map`, async ({
    page,
    faults,
  }) => {
    const release = await holdBack(page, /\/assets\/search-panel-/);
    await open(page, `${lng}/`);
    await page.getByRole('link', { name: words[lng].shell.search }).click();
    await expect(
      page.getByRole('banner').getByRole('link', { name: words[lng].shell.loading }),
    ).toBeVisible();
    release();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.unroute(/\/assets\/search-panel-/);
    await page.route(/\/assets\/search-panel-/, (route) => route.abort());
    await open(page, `${lng}/about/`);
    await page.getByRole('link', { name: words[lng].shell.search }).click();
    await expect(page).toHaveURL(new RegExp(`/${lng}/map/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    forgive(faults);
  });

  test(`${lng}: a case kept under a wrong clock is still offered, and no longer than promised`, async ({
    page,
  }) => {
    const keep = (key: string, hours: number) =>
      page.evaluate(
        ([name, from, text]) => {
          const until = Date.now() + from * 60 * 60 * 1000;
          const record = { version: 1, holder: 'another', until, text, events: [] };
          localStorage.setItem(name, JSON.stringify(record));
        },
        [key, hours, error] as const,
      );
    await page.goto(`${lng}/about/`);
    // The clock was a year ahead when one was kept; the other was kept yesterday.
    await keep('case-ahead', 365 * 24);
    await keep('case-old', -12);
    await open(page, `${lng}/`);
    const goOn = page.getByRole('button', { name: words[lng].case.goOn });
    await expect(goOn).toHaveCount(1);
    const hours = await page.evaluate(() => {
      const record = JSON.parse(localStorage.getItem('case-ahead') ?? '') as { until: number };
      return (record.until - Date.now()) / 60 / 60 / 1000;
    });
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
    expect(await page.evaluate(() => localStorage.getItem('case-old'))).toBeNull();
    await goOn.click();
    await expect(page.getByRole('textbox', { name: words[lng].match.label })).toHaveValue(error);
  });
}
