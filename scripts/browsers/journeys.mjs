/* global window, location, DataTransfer, DragEvent, File */
// What a reader does with the app, in any browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { serveObserved } from './site.mjs';

/**
 * What a journey asks of a browser, whichever way it is driven.
 *
 * @typedef {object} Driver
 * @property {(url: string) => Promise<unknown>} go opens an address and waits until it has loaded
 * @property {() => Promise<unknown>} back
 * @property {(work: Function, ...given: unknown[]) => Promise<any>} call runs `work` in the page; what goes in and out is JSON
 * @property {(path: string) => Promise<void>} click clicks the first element of an XPath, as a pointer does
 * @property {(keys: string, held?: string[]) => Promise<unknown>} press presses keys where the focus is
 * @property {() => Promise<void>} close
 */

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const words = { en: json('locales/en/app.json'), fr: json('locales/fr/app.json') };
const scenario = (lng, id) => json(`locales/${lng}/scenarios/${id}.json`);

const error = "Can't load Live ID module.";
const BOX = "//textarea[@id='paste']";
const CONTROL = '\uE009';
/** How long anything may take to appear, in milliseconds. */
const PATIENCE = 15_000;

/** Each in both languages; `site` is the served app, opened anew for each browser. */
export const journeys = [
  ['a deep link opens in its language and comes to life', deepLink],
  ['a command is copied, and is what is pasted', copy],
  ['an error typed into the box is answered, and the answer leads to the runbook', paste],
  ['the language is switched, and the text kept', language],
  ['a question is answered, and Back asks it again', question],
  ['every kind of page comes to life', kinds],
  ['a page that comes back out of the browser’s memory works as before', remembered],
  ['a long file is read', longFile],
  ['the single file works from a folder', oneFile],
  ['after one visit a page opens without a network', offline],
];

async function deepLink({ driver, site, lng }) {
  await open(driver, `${site.address}${lng}/scenario/execution-policy/set-user/`);
  const { title } = scenario(lng, 'execution-policy').nodes['set-user'];
  await until(
    driver,
    (wanted) => document.querySelector('h1')?.textContent.includes(wanted),
    title,
  );
  await until(driver, (wanted) => document.documentElement.lang === wanted, lng);
}

async function copy({ driver, site, lng }) {
  await open(driver, `${site.address}${lng}/scenario/execution-policy/set-user/`);
  const command = await driver.call(() => document.querySelector('main pre code').textContent);
  await driver.click('//main//button[@data-copy]');
  const { copied, selected } = words[lng].command;
  const said = await until(
    driver,
    (outcomes) =>
      [...document.querySelectorAll('[role=status], button')]
        .map(({ textContent }) => textContent)
        .find((text) => outcomes.includes(text)),
    [copied, selected],
  );
  // Where the browser refuses, the text stands selected and the reader is told to press the keys.
  if (said === selected) await driver.press('c', [CONTROL]);
  await driver.click(link(words[lng].shell.paste));
  await until(driver, () => document.getElementById('paste') !== null);
  await driver.click(BOX);
  await driver.press('v', [CONTROL]);
  await until(driver, holds, command);
}

async function paste({ driver, site, lng }) {
  await open(driver, `${site.address}${lng}/`);
  await typeError(driver, lng);
  await driver.click(link(words[lng].match.open));
  await until(
    driver,
    (path, title) =>
      location.pathname.endsWith(path) && document.querySelector('h1')?.textContent === title,
    `/${lng}/scenario/live-id-module/`,
    scenario(lng, 'live-id-module').title,
  );
}

async function language({ driver, site, lng }) {
  const other = lng === 'en' ? 'fr' : 'en';
  await open(driver, `${site.address}${lng}/`);
  await typeError(driver, lng);
  await driver.click(`//a[@hreflang='${other}']`);
  await until(
    driver,
    (wanted, found) =>
      document.documentElement.lang === wanted && document.body.textContent.includes(found),
    other,
    words[other].match.open,
  );
  await until(driver, holds, error);
}

async function question({ driver, site, lng }) {
  await open(driver, `${site.address}${lng}/triage/`);
  const first = await driver.call(() => document.querySelector('h1').textContent);
  await driver.click('//main//*[@data-choices]//a');
  await until(
    driver,
    (before) =>
      /\/triage\/[a-z-]+\/$/.test(location.pathname) &&
      document.querySelector('h1')?.textContent !== before,
    first,
  );
  await driver.back();
  await until(driver, (before) => document.querySelector('h1')?.textContent === before, first);
}

async function kinds({ driver, site, lng }) {
  for (const path of [
    '',
    'triage/',
    'triage/teams-stage/',
    'scenario/live-id-connect/',
    'scenario/live-id-connect/module/',
    'outside/http-401/',
    'check/',
    'map/',
    'about/',
  ])
    await open(driver, `${site.address}${lng}/${path}`);
  await driver.go(`${site.address}${lng}/no-such-page/`);
  await until(driver, () => document.querySelector('h1') !== null);
}

async function remembered({ driver, site, lng }) {
  await open(driver, `${site.address}${lng}/`);
  await typeError(driver, lng);
  await driver.call(() => {
    window.here = 'still';
  });
  await open(driver, `${site.elsewhere}${lng}/about/`);
  await driver.back();
  await until(driver, () => location.hostname === '127.0.0.1' && document.body !== null);
  if ((await driver.call(() => window.here ?? null)) !== 'still')
    throw new Skipped('this browser, driven like this, keeps no page');
  await until(driver, holds, error);
  const links = await driver.call(
    (text) => [...document.links].filter(({ textContent }) => textContent.startsWith(text)).length,
    words[lng].match.open,
  );
  if (links !== 1) throw new Error(`the page has ${links} answers`);
  await driver.click(link(words[lng].match.open));
  await until(driver, () => document.querySelector('main [data-copied] button') !== null);
  await driver.press('c');
  await until(driver, () => document.querySelector('[data-copied]:not([data-copied=""])') !== null);
}

/** A file of some megabytes, which a worker reads: Trusted Types let it be started under its own name alone. */
async function longFile({ driver, site, lng }) {
  await open(driver, `${site.address}${lng}/`);
  await driver.call((line) => {
    const text = `${line}\n${'VERBOSE: nothing\n'.repeat(300_000)}`;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'transcript.txt', { type: 'text/plain' }));
    const box = document.getElementById('paste');
    for (const type of ['dragenter', 'dragover', 'drop'])
      box.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, error);
  await until(
    driver,
    (title) =>
      [...document.querySelectorAll('main section')].some(
        ({ textContent }) => textContent.includes('transcript.txt') && textContent.includes(title),
      ),
    scenario(lng, 'live-id-module').title,
  );
}

async function oneFile({ driver, lng }) {
  // Another part behind # alone would not load it anew.
  await driver.go('about:blank');
  await driver.go(`${pathToFileURL(join(root, 'dist/wizard.html'))}#/${lng}/`);
  await until(driver, () => document.getElementById('paste') !== null);
  await typeError(driver, lng);
  await driver.click(link(words[lng].match.open));
  await until(
    driver,
    (title) => document.querySelector('h1')?.textContent === title,
    scenario(lng, 'live-id-module').title,
  );
}

/** On a place of its own: what a browser without a memory keeps of a place ends with the last page of it. */
async function offline({ driver, lng }) {
  const place = await serveObserved(join(root, 'dist'));
  try {
    await open(driver, `${place.address}${lng}/`);
    await until(driver, () => navigator.serviceWorker.controller !== null);
  } finally {
    await place.stop();
  }
  await open(driver, `${place.address}${lng}/scenario/execution-policy/set-user/`);
  const { title } = scenario(lng, 'execution-policy').nodes['set-user'];
  await until(
    driver,
    (wanted) => document.querySelector('h1')?.textContent.includes(wanted),
    title,
  );
  const faults = place.faults();
  if (faults.length > 0) throw new Error(faults.join('; '));
}

/** Why a journey could not be made here; nothing is wrong with the app. */
export class Skipped extends Error {}

async function open(driver, address) {
  await driver.call(() => {
    window.isLeft = true;
  });
  await driver.go(address);
  await until(driver, () => {
    const app = document.getElementById('root');
    return app !== null && Object.keys(app).some((key) => key.startsWith('__reactContainer'));
  });
}

async function typeError(driver, lng) {
  await driver.click(BOX);
  await driver.press(error);
  await until(driver, holds, error);
  await until(
    driver,
    (text) => [...document.links].some(({ textContent }) => textContent.startsWith(text)),
    words[lng].match.open,
  );
}

/** Runs in the page. */
function holds(text) {
  return document.getElementById('paste')?.value === text;
}

function link(text) {
  return `//a[starts-with(normalize-space(.), "${text}")]`;
}

/** Asks the page again and again until it answers with something true; a page that is being left answers nothing. */
async function until(driver, work, ...given) {
  const end = Date.now() + PATIENCE;
  let last = '';
  while (Date.now() < end) {
    try {
      const answer = await driver.call(work, ...given);
      if (answer) return answer;
      last = await driver.call(() => `${location.href}: ${document.body.innerText.slice(0, 300)}`);
    } catch (error) {
      last = error.message;
    }
    await wait(50);
  }
  throw new Error(`waited in vain for ${work} with ${JSON.stringify(given)}; ${last}`);
}
