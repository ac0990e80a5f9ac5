// Measures the built app in a real browser: how long the match of a paste takes there, how soon the answer is on the
// screen, and for how long the page could not answer its reader meanwhile.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { FLAGS, ensureBrowser, sandbox } from '../browser.mjs';
import { createStaticServer } from '../serve.mjs';

/** No task of the page may take longer, in milliseconds. */
export const LONGEST_TASK = 50;

const FOLDER = '.build/bench';

/**
 * @param {string} root the project
 * @param {Record<string, readonly string[]>} sets pastes, by name
 * @param {string} long a long text, dropped as a file
 * @returns {Promise<InPage>} as in page-table.ts
 */
export async function measureInPage(root, sets, long) {
  const site = `${FOLDER}/site`;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', `--into=${site}`], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the app could not be built');
  const file = join(root, FOLDER, 'transcript.txt');
  writeFileSync(file, long);
  const server = createStaticServer(join(root, site));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: FLAGS,
    chromiumSandbox: sandbox,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/en/`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(watch);
    // The first text finds the matcher not yet made and the code cold: that is another measure.
    await page.evaluate(paste, 'warm-up');
    const measured = {};
    for (const [name, texts] of Object.entries(sets)) {
      await page.evaluate(takeTasks);
      const times = [];
      for (const text of texts) times.push(await page.evaluate(paste, text));
      measured[name] = {
        match: times.map(({ match }) => match),
        shown: times.map(({ shown }) => shown),
        tasks: await page.evaluate(takeTasks),
      };
    }
    await page.locator('input[type=file]').first().setInputFiles(file);
    const reading = page.getByRole('progressbar');
    const start = performance.now();
    await reading.waitFor();
    await page.evaluate(takeTasks);
    await reading.waitFor({ state: 'detached', timeout: 120_000 });
    const time = performance.now() - start;
    return { sets: measured, long: { time, tasks: await page.evaluate(takeTasks) } };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/* What follows runs in the page. */
/* global window, Event, HTMLTextAreaElement, MessageChannel, PerformanceObserver, requestAnimationFrame */

/** Collects the long tasks of a page, and gives it a way to wait for the next picture. */
export function watch() {
  window.tasks = [];
  window.taskObserver = new PerformanceObserver((list) => {
    window.tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  window.taskObserver.observe({ type: 'longtask' });
  // A message that is sent within a frame arrives after it is drawn.
  window.drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
}

/** The long tasks since the last time, in milliseconds. */
export function takeTasks() {
  window.tasks.push(...window.taskObserver.takeRecords().map(({ duration }) => duration));
  return window.tasks.splice(0);
}

/** Puts a text into the empty box as a paste does, and waits for the picture after the answer. */
async function paste(text) {
  const box = document.getElementById('paste');
  const put = (value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  // The same text again would be no change.
  put('');
  await window.drawn();
  performance.clearMeasures('match');
  const from = performance.now();
  const matched = new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`not matched: ${text.slice(0, 200)}`));
    }, 10_000);
    const observer = new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('match');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.duration);
    });
    observer.observe({ type: 'measure' });
  });
  put(text);
  const match = await matched;
  await window.drawn();
  return { match, shown: performance.now() - from };
}
