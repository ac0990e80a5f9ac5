import { pickLanguage } from '#i18n/languages.ts';
import { readFragment } from '#urls/fragment.ts';
import { keptLanguage } from './kept-language.ts';

/*
 * The script of `/`: goes on to the reader's language. An anchor of the old article goes straight to its scenario, text
 * from a launch command is handed on.
 */
const lng = pickLanguage(keptLanguage(), navigator.languages);
const base = location.pathname.replace(/(index\.html)?$/, '');
const fragment = readFragment(location.hash);
// Written by our own prerender, so its shape is known.
const anchors = JSON.parse(document.getElementById('anchors')?.textContent ?? '{}') as Readonly<
  Record<string, string>
>;
const name = fragment.kind === 'anchor' ? fragment.name.toLowerCase() : '';
const scenario = Object.hasOwn(anchors, name) ? anchors[name] : undefined;
location.replace(
  scenario === undefined ? `${base}${lng}/${location.hash}` : `${base}${lng}/scenario/${scenario}/`,
);

export {};
