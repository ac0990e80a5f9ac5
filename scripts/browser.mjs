// Finds a browser for the tests: an installed one, else Playwright's own, else Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Keep a test browser from calling its maker, and its pictures the same on every machine. */
export const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** The sandbox does not start as root, nor in most containers. */
export const sandbox = !(
  process.platform === 'linux' &&
  (process.getuid?.() === 0 || process.env.CI)
);

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env.ProgramFiles,
      process.env['ProgramFiles(x86)'],
      process.env.LOCALAPPDATA,
    ];
    return folders.flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    );
  }
  return [];
}

/**
 * @returns {Promise<string | undefined>} the path of a browser, or undefined where none is installed
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, which does not exist`);
  }
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + extension)));
  const installed = [...sortByName(onPath), ...usualPlaces()].find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** The order of NAMES counts more than the order of PATH. */
function sortByName(paths) {
  return NAMES.flatMap((name) =>
    paths.filter((path) => path.endsWith(`/${name}`) || path.endsWith(`${name}.exe`)),
  );
}

/** Finds a browser, and installs one where there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...words) =>
      spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...words], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 2, 2],
      }).status === 0;
    console.error('Installing a browser for the tests (apt-get) …');
    apt('update', '-q');
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!apt('install', '-y', '-q', '--no-install-recommends', name)) continue;
      const installed = await findBrowser();
      if (installed) return installed;
    }
  }
  console.error('Installing a browser for the tests (playwright install) …');
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    'There is no browser for the tests. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}
