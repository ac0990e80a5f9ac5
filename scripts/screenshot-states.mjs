// What `npm run screenshots` looks at: each state has a name, an address and what a reader does there. The words they look for
// come from the locales, so that a state is the same one in both languages.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';
import { createStaticServer } from './serve.mjs';

/** The ticket of the pictures in the README, with one documented failure in it. */
export const PASTE =
  'New-PSSession : [admin0a.online.lync.com] Connecting to remote server admin0a.online.lync.com failed with the following error message : The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration. Change the client configuration and try the request again.';

const TWO =
  'Logon failed for the user jane.doe@fabrikam-paris.fr\nThe maximum number of concurrent shells for this user has been exceeded.';

/** What the line for PowerShell prints on a computer with one fault. */
const REPORT = readFileSync(join(root, 'e2e/report.txt'), 'utf8');

const LINE = 'VERBOSE: user4711@contoso.com has the policy Global and needs no change.\n';

/** A log of that many lines with two documented failures in it. */
function log(lines) {
  const half = LINE.repeat(lines / 2);
  return Buffer.from(`${half}Get-CsWebTicket : Can't load Live ID module.\n${half}${TWO}\n`);
}

const appWords = (lng) => JSON.parse(readFileSync(join(root, 'locales', lng, 'app.json'), 'utf8'));

/** Waits until the page listens: what is done before would be lost. A page outside the app is what it is at once. */
export async function alive(page) {
  await page.waitForFunction(() => {
    if (document.getElementById('root') === null) return true;
    // React takes the page for its own after what is around it.
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
  });
  // What only the browser knows is drawn right after, and nothing tells when.
  await page.waitForTimeout(100);
}

/** Puts a text into the box and waits for the answer. */
export async function fill(page, text) {
  await alive(page);
  await page.locator('#paste').fill(text);
  await page.locator('mark, [role=status] + div p, table').first().waitFor();
}

const filled = (text) => (page) => fill(page, text);

/** From the disk: the contents of a large file would take the driver half a minute. */
async function openFile(page, name, contents) {
  const file = join(openedFolder(), name);
  writeFileSync(file, contents);
  await alive(page);
  await page.locator('input[type=file]').setInputFiles(file);
}

let opened;

/** Stays until the end: a page reads its file while it is looked at. */
function openedFolder() {
  if (opened === undefined) {
    opened = mkdtempSync(join(tmpdir(), 'opened-'));
    process.once('exit', () => {
      rmSync(opened, { recursive: true });
    });
  }
  return opened;
}

/** Two errors, one page ruled out, and the hand-over of that call. */
const handOver = (kind, language) => async (page, lng) => {
  await fill(page, TWO);
  const words = appWords(lng).handOver;
  await page.getByRole('button', { name: words.title, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words[kind], exact: true }).check();
  await dialog.getByRole('radio', { name: words[language], exact: true }).check();
  await dialog.locator('pre').waitFor();
};

/** `view` takes the window as it is instead of the whole page: for what lies above the page. */
export const states = [
  { name: 'home', path: '' },
  { name: 'answer', path: '', act: filled(PASTE) },
  { name: 'answers', path: '', act: filled(TWO) },
  {
    name: 'outside-answer',
    path: '',
    act: filled('AADSTS50076: Due to a configuration change'),
  },
  { name: 'none', path: '', act: filled('The printer is on fire') },
  { name: 'report', path: '', act: filled(REPORT) },
  {
    name: 'case',
    path: '',
    act: async (page) => {
      await fill(page, TWO);
      await page.locator('aside summary').click();
    },
  },
  { name: 'note', path: '', view: true, act: handOver('note', 'english') },
  { name: 'reply', path: '', view: true, act: handOver('reply', 'french') },
  {
    name: 'shortcuts',
    path: '',
    view: true,
    act: async (page, lng) => {
      await alive(page);
      await page.getByRole('button', { name: appWords(lng).shell.shortcuts }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'scenario', path: 'scenario/winrm-basic-auth/' },
  { name: 'note-page', path: 'scenario/session-timeout/' },
  { name: 'step', path: 'scenario/execution-policy/set-user/' },
  { name: 'solved', path: 'scenario/execution-policy/verify-user-works/' },
  { name: 'not-this', path: 'scenario/execution-policy/verify-user-other/' },
  { name: 'escalate', path: 'scenario/logon-failed/browser-sign-in-cannot/' },
  {
    name: 'ruled-out',
    path: 'scenario/execution-policy/?not=execution-policy',
    act: (page, lng) => page.getByText(appWords(lng).ending.ruledOutTitle).waitFor(),
  },
  { name: 'field', path: 'scenario/tenant-permission/other-tenant/' },
  { name: 'triage', path: 'triage/' },
  { name: 'leaf', path: 'triage/teams-loading-scripts/' },
  { name: 'question', path: 'triage/connector-stage/' },
  { name: 'outcome', path: 'triage/attempt-connected/' },
  { name: 'outside', path: 'outside/not-digitally-signed/' },
  { name: 'check', path: 'check/' },
  {
    name: 'check-table',
    path: 'check/',
    act: async (page) => {
      await alive(page);
      await page.locator('main textarea').fill(REPORT);
      await page.locator('table').waitFor();
    },
  },
  { name: 'file-list', path: '', act: readFile },
  {
    name: 'file-reading',
    path: '',
    act: async (page) => {
      await openFile(page, 'transcript.txt', log(500_000));
      await page.locator('progress').waitFor();
    },
  },
  {
    name: 'refused',
    path: '',
    act: async (page) => {
      await openFile(page, 'error.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
      await page.getByText('PowerToys').waitFor();
    },
  },
  { name: 'map', path: 'map/' },
  { name: 'map-path', path: 'map/?at=teams-loading' },
  { name: 'runbook-map', path: 'map/winrm-basic-auth/?at=read-policy-forbidden' },
  { name: 'unfolded', path: 'scenario/execution-policy/', act: unfold },
  { name: 'print-choices', path: 'scenario/winrm-basic-auth/', act: openPrint },
  { name: 'search', path: 'about/', view: true, act: search },
  { name: 'unknown', path: 'scenario/no-such-failure/' },
  { name: 'about', path: 'about/' },
];

async function readFile(page) {
  await openFile(page, 'transcript-2021-03-04.txt', log(30_000));
  await page.locator('mark').first().waitFor({ timeout: 60_000 });
}

/** Opens everything that is folded. */
async function unfold(page) {
  await alive(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function openPrint(page, lng) {
  await alive(page);
  await page.getByText(appWords(lng).scenario.print, { exact: true }).click();
  await page.getByRole('radio').first().waitFor();
}

/** Opens the search and looks for something that is found in both languages. */
async function search(page) {
  await alive(page);
  await page.locator('[aria-haspopup=dialog]').click();
  await page.locator('dialog input').fill('stratégie');
  await page.locator('dialog li').first().waitFor();
}

/**
 * Opens the first page, puts another version of the app on its host, and waits for the notice.
 *
 * @param context a browser context in which service workers are allowed
 * @param act what the reader does before the other version arrives
 * @param take takes the picture
 */
export async function withUpdate(context, lng, act, take) {
  const folder = mkdtempSync(join(tmpdir(), 'update-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const server = createStaticServer(folder).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/${lng}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await act(page, lng);
  appendFileSync(join(folder, 'service-worker.js'), '\n// the next version\n');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await page.getByText(appWords(lng).shell.updateReady.slice(0, -1)).first().waitFor();
  await take(page);
  await page.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
}
