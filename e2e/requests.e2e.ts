import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { alive, expect, languages, root, test } from './app.ts';

/** What `npm run sizes` allows for all scripts that are requested before a page is idle, in bytes of brotli. */
const LIMIT = 112_000;

/** React, the router, the words and the data alone are more. */
const LEAST = 95_000;

for (const lng of languages) {
  for (const path of ['', 'scenario/live-id-connect/', 'scenario/live-id-connect/module/', 'map/'])
    test(`${lng}/${path}: all scripts that are really requested before the page is idle fit the budget`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const wait = requestIdleCallback;
        window.requestIdleCallback = (act, options) =>
          wait((deadline) => {
            performance.mark('idle');
            act(deadline);
          }, options);
      });
      await page.goto(`${lng}/${path}`);
      await alive(page);
      const names = await page.evaluate(async () => {
        const idle = () => performance.getEntriesByName('idle')[0];
        while (!idle()) await new Promise((resolve) => setTimeout(resolve, 50));
        const end = idle()?.startTime ?? 0;
        return performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => name.endsWith('.js') && startTime < end)
          .map(({ name }) => new URL(name).pathname.slice(1));
      });
      const sizes = [...new Set(names)].map(
        (name) => brotliCompressSync(readFileSync(join(root, 'dist', name))).length,
      );
      const sum = sizes.reduce((total, size) => total + size, 0);
      expect(sum).toBeLessThanOrEqual(LIMIT);
      expect(sum).toBeGreaterThan(LEAST);
    });
}
