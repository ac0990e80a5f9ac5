// Looks with axe at every state of the app in both languages, in light, dark and forced colours: `npm run axe [-- part-of-a-name …]`.
// Every fold is opened first, for axe does not see what is hidden. Minutes; `npm test` has a sample.
import { join } from 'node:path';
import { ensureBrowser, FLAGS, sandbox } from './browser.mjs';
import { install, root } from './install.mjs';
import { alive, states } from './screenshot-states.mjs';
import { createStaticServer } from './serve.mjs';

install();
const { chromium } = await import('@playwright/test');
const { AxeBuilder } = await import('@axe-core/playwright');
const parts = process.argv.slice(2);
const server = createStaticServer(join(root, 'dist')).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: FLAGS,
  chromiumSandbox: sandbox,
});

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

/** What axe finds in one state, a line each. */
async function lookAt({ name, path, act }, lng, look) {
  const context = await browser.newContext({
    ...looks[look],
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/${lng}/${path}`);
  await alive(page);
  await act?.(page, lng);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const { violations } = await new AxeBuilder({ page })
    // As in the tests: the app has no frames, and one call in the page is four times as fast.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    // Forced colours are the reader's own; axe takes the page's for them.
    .disableRules(look === 'forced' ? ['color-contrast'] : [])
    .analyze();
  await context.close();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${name} ${lng} ${look}: ${id} ${html.slice(0, 160)}`),
  );
}

const jobs = states.flatMap((state) =>
  ['en', 'fr'].flatMap((lng) =>
    Object.keys(looks)
      .filter((look) => parts.every((part) => `${state.name}-${lng}-${look}`.includes(part)))
      .map((look) => [state, lng, look]),
  ),
);
const found = [];
let failed = 0;
for (const [state, lng, look] of jobs) {
  try {
    found.push(...(await lookAt(state, lng, look)));
  } catch (error) {
    // A state that cannot be reached was not looked at.
    failed += 1;
    console.error(`${state.name} ${lng} ${look}: ${error.message.split('\n')[0]}`);
  }
}
await browser.close();
server.close();
for (const line of found) console.error(line);
console.log(
  `axe: ${jobs.length - failed} of ${jobs.length} states looked at, ${found.length} faults`,
);
process.exitCode = found.length > 0 || failed > 0 || jobs.length === 0 ? 1 : 0;
