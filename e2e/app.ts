import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { buildContent } from '../scripts/content/build.ts';
import type { AppWords } from '../src/i18n/i18n.ts';

/** The project's own content, to compare the pages with. */
export const root = join(import.meta.dirname, '..');
const { content } = buildContent(root);
if (!content) throw new Error('the content has mistakes; see the build');
export const library = content;

/** The words of the app in each language. */
export const words = { en: wordsOf('en'), fr: wordsOf('fr') };

function wordsOf(lng: string): AppWords {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, `locales/${lng}/${name}.json`), 'utf8')) as object;
  return { ...read('app'), about: read('about'), check: read('check') } as AppWords;
}

export const languages = ['en', 'fr'] as const;
export type Lng = (typeof languages)[number];

/** The tag of a test of what depends on the place of the app: it is run under a sub-path as well. */
export const PLACE = '@place';

/** A test that fails on any error in the page and on any request to another origin. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        // A page that does not exist answers 404, and the browser says so; that is what such a test is about.
        if (message.type() === 'error' && !message.text().includes('404'))
          faults.push(message.text());
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(baseURL ?? '');
        // Every file has the origin "null", so the single file may ask for itself alone.
        const own = protocol === 'file:' ? baseURL : origin;
        if (!request.url().startsWith(own ?? '') && !request.url().startsWith('data:'))
          faults.push(request.url());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the page has come to life: until then, links are plain links, buttons do nothing and no key is heard. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // React takes the page for its own after what is around it.
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
  });
}

/** Opens an address of the app and waits until it is alive. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}

/** The sample texts of a scenario. */
export function samples(
  scenario: string,
): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(root, 'src/content/scenarios', scenario, 'samples');
  return readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** Holds files back until the returned function is called: a slow network, made exact. */
export async function holdBack(page: Page, pattern: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

export { expect };
