import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { FLAGS, findBrowser, sandbox } from './scripts/browser.mjs';

const executablePath = await findBrowser();
/** The tests serve on this port and the next one; another run on the same machine takes another pair. */
const port = Number(process.env.E2E_PORT ?? 4180);
const launchOptions = {
  ...(executablePath !== undefined && existsSync(executablePath) ? { executablePath } : {}),
  args: FLAGS,
  chromiumSandbox: sandbox,
};

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that does other work may miss a time limit once; a fault comes again.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  // The other worker may have five megabytes pasted at that moment.
  expect: { timeout: 10_000 },
  reporter: [['line'], ['./e2e/closing-line.ts']],
  use: {
    // To record every test makes all of them a third slower; `npx playwright test --trace on …` records some.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    video: 'off',
    // It would fetch every file for every test; offline.e2e.ts is about it.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions,
  },
  projects: [
    { name: 'root', use: { baseURL: `http://127.0.0.1:${String(port)}/` } },
    {
      name: 'sub-path',
      // Tests of what depends on the place; see PLACE in e2e/app.ts.
      grep: /@place/,
      use: { baseURL: `http://127.0.0.1:${String(port + 1)}/help/wizard/` },
    },
  ],
  webServer: [
    {
      command: `node scripts/serve.mjs dist ${String(port)} /`,
      url: `http://127.0.0.1:${String(port)}/`,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve.mjs dist ${String(port + 1)} /help/wizard/`,
      url: `http://127.0.0.1:${String(port + 1)}/help/wizard/`,
      reuseExistingServer: false,
    },
  ],
});
