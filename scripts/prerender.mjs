// Writes every page to an HTML file of its own, so that a deep link works on any static server.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { notFoundPage, startPage } from './special-pages.mjs';
import { firstStyle, readStyle, styleFor, writeStyle } from './style.mjs';

/**
 * @param {{ dist: string, server: string, origin: string | undefined }} places `origin`: absolute address of the site,
 *   which adds canonical and hreflang links
 * @returns {Promise<{ count: number, shells: Record<'en' | 'fr', string> }>} how many pages were written, and for each
 *   language a page that the app draws itself, with `%UP%` for the way to the top
 */
export async function prerender({ dist, server, origin }) {
  const { allPages, anchors, kindsAtOnce, renderPage } = await import(pathToFileURL(server).href);
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const style = readStyle(dist);
  const sheet = writeStyle(dist, style);
  const old = await anchors();
  const pages = await allPages();
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const boot = writeBoot(
    dist,
    manifest['src/app/boot.ts'].file,
    Object.fromEntries(
      // An address that nobody knows needs what the plainest page needs.
      [...kinds.map((kind) => [kind, kind]), ['unknown', 'about']].map(([kind, like]) => [
        kind,
        piecesOf(manifest, like, kindsAtOnce.includes(like), sheet),
      ]),
    ),
  );
  for (const page of pages) {
    const { html, state } = await renderPage(page);
    const up = '../'.repeat(state.path.split('/').length - 2);
    const parts = lift(html);
    write(
      dist,
      `${state.path.slice(1)}index.html`,
      document({
        lng: state.lng,
        style: firstStyle(style, parts.body),
        head: [
          ...parts.head,
          ...alternates(origin, state.path),
          `<link rel="icon" href="${up}favicon.svg" type="image/svg+xml">`,
          // With scripts it comes once the page has painted.
          `<noscript><link rel="stylesheet" href="${up}${sheet}"></noscript>`,
        ],
        body: [
          `<div id="root">${parts.body}</div>`,
          json('state', state),
          ...(page.kind === 'home' ? [json('anchors', old)] : []),
          `<script type="module" src="${up}${boot}"></script>`,
        ],
      }),
    );
  }
  write(
    dist,
    'index.html',
    startPage({
      style: styleFor(style, ELEMENTS),
      anchors: json('anchors', old),
      script: manifest['src/app/start-page.ts'].file,
      document,
    }),
  );
  write(dist, '404.html', notFoundPage({ style: styleFor(style, ELEMENTS), document }));
  const shell = (lng) =>
    document({
      lng,
      style: styleFor(style, ELEMENTS),
      head: ['<link rel="icon" href="%UP%favicon.svg" type="image/svg+xml">'],
      body: ['<div id="root"></div>', `<script type="module" src="%UP%${boot}"></script>`],
    });
  return { count: pages.length + 2, shells: { en: shell('en'), fr: shell('fr') } };
}

const locales = join(import.meta.dirname, '../locales');

/** What the pages outside the app are made of; one of them makes its links by script. */
const ELEMENTS = '<main><div><h1><h2><p><a><code>';

function write(dist, file, text) {
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** React draws <title> and <meta> where they stand; they belong in the head. */
function lift(html) {
  const head = [];
  const body = html.replaceAll(/<title>[^<]*<\/title>|<meta [^>]*>/g, (tag) => {
    head.push(tag);
    return '';
  });
  return { head, body };
}

function alternates(origin, path) {
  if (!origin) return [];
  const at = (lng) => `${origin.replace(/\/$/, '')}${path.replace(/^\/(en|fr)\//, `/${lng}/`)}`;
  return [
    `<link rel="canonical" href="${at(path.slice(1, 3))}">`,
    ...['en', 'fr'].map((lng) => `<link rel="alternate" hreflang="${lng}" href="${at(lng)}">`),
    `<link rel="alternate" hreflang="x-default" href="${at('en')}">`,
  ];
}

/** Gives the first script the list of what each kind of page asks for later. Its name follows its content. */
function writeBoot(dist, built, later) {
  const names = Object.fromEntries(
    Object.entries(later).map(([kind, turns]) => [
      kind,
      turns.map((files) => files.map((file) => basename(file))),
    ]),
  );
  const said = Object.fromEntries(
    ['en', 'fr'].map((lng) => {
      const words = JSON.parse(readFileSync(join(locales, lng, 'app.json'), 'utf8')).command;
      return [lng, { copied: words.copied, selected: words.selected, refused: words.refused }];
    }),
  );
  const code = `var __LATER__=${JSON.stringify(names)},__SAID__=${JSON.stringify(said)};${readFileSync(join(dist, built), 'utf8')}`;
  rmSync(join(dist, built));
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const file = `assets/boot-${hash}.js`;
  writeFileSync(join(dist, file), code);
  return file;
}

/** What a page will ask for, so that it comes in parallel: once it has painted, and once it is idle. */
function piecesOf(manifest, kind, atOnce, sheet) {
  const stages = ['stage-react.ts', 'stage-router.ts', 'stage-data.ts', 'main.tsx'];
  const own = [`pages/${{ question: 'triage' }[kind] ?? kind}-page.tsx`];
  const painted = scriptsOf(manifest, atOnce ? [...stages, ...own] : stages);
  const rest = scriptsOf(manifest, [...stages, ...own]).filter((file) => !painted.includes(file));
  // The style of what is folded away is in the sheet: it comes before the scripts.
  return [[sheet, ...painted], rest];
}

/** The files of some modules of the app with all they import, but what the first script has brought already. */
function scriptsOf(manifest, modules) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  const had = new Set(manifest['src/app/boot.ts'].imports.map((key) => manifest[key].file));
  for (const key of modules.map((file) => `src/app/${file}`)) {
    if (!manifest[key]) throw new Error(`the manifest has no ${key}`);
    visit(key);
  }
  return [...files].filter((file) => !had.has(file));
}

/**
 * Seals a page: its own scripts and its one style, nothing from elsewhere, and no request to anywhere. What is pasted
 * cannot leave.
 */
function policy(style, script) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${script === undefined ? '' : ` ${hash(script)}`}`,
    `style-src 'self' ${hash(style)}`,
    "img-src 'self'",
    // The single file has no files beside it: its workers are made of its own text.
    `worker-src ${script === undefined ? "'self'" : 'blob:'}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types workers',
  ].join('; ');
}

/** `<` is escaped, so that nothing in the data can end the script. */
function json(id, value) {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

/**
 * A whole HTML document, sealed by its policy.
 *
 * @param {{ lng: string, style: string, script?: string, head: string[], body: string[] }} parts `script` stands at the
 *   end of the page itself
 */
export function document({ lng, style, script, head, body }) {
  return [
    '<!doctype html>',
    `<html lang="${lng}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...head,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
