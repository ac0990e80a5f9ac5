// A visit with a slow computer on a slow network, as Lighthouse has it where it slows down for real.
import { takeTasks, watch } from '../bench/in-page.mjs';

/** The telephone of Lighthouse. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** How many times slower than this computer. */
const SLOWER = 4;

/**
 * 150 ms there and back and 1.6 Mbit/s. A browser can delay only whole requests, so Lighthouse makes 3.75 trips of each and a
 * tenth less of the speed (`mobileSlow4G`). Bytes a second.
 */
const NETWORK = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** So long without a request, in milliseconds, and a page has done all that it does by itself. */
const QUIET = 5000;

/**
 * One cold visit.
 *
 * @param {{ browser: import('@playwright/test').Browser, url: string, text?: string }} what `text` is pasted in the end
 * @returns {Promise<{ lcp: number, longest: number, shown: number | undefined }>} in milliseconds: the largest paint, the
 *   longest task until the page had nothing to do (0 where none was over 50), and how long after the paste its match was shown
 */
export async function visit({ browser, url, text }) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(url);
    await quiet(page);
    const lcp = await page.evaluate(largestPaint);
    const longest = Math.max(0, ...(await page.evaluate(takeTasks)));
    if (text === undefined) return { lcp, longest, shown: undefined };
    await page.evaluate(waitForMatch);
    await page.locator('#paste').focus();
    await page.keyboard.insertText(text);
    return { lcp, longest, shown: await page.evaluate(() => window.matched) };
  } finally {
    await context.close();
  }
}

async function quiet(page) {
  let last = performance.now();
  page.on('request', () => {
    last = performance.now();
  });
  await page.waitForLoadState('load');
  // Nothing tells when no more requests come: it is looked at again and again.
  while (performance.now() - last < QUIET) await page.waitForTimeout(QUIET / 10);
}

/* What follows runs in the page. */
/* global window, MutationObserver, PerformanceObserver */

function largestPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1).startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** From the moment the text arrives to the picture in which its deciding words are marked. */
function waitForMatch() {
  window.matched = new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error('no match was shown'));
    }, 30_000);
    document.addEventListener(
      'beforeinput',
      ({ timeStamp }) => {
        new MutationObserver(async (_, observer) => {
          if (!document.querySelector('main mark')) return;
          observer.disconnect();
          await window.drawn();
          resolve(performance.now() - timeStamp);
        }).observe(document.body, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
}
