// Writes every page to an HTML file of its own, so that a deep link works on any static server.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { notFoundPage, startPage } from './special-pages.mjs';

/**
 * @param {{ dist: string, server: string, origin: string | undefined }} places `origin`: absolute address of the site,
 *   which adds canonical and hreflang links
 * @returns {Promise<number>} how many pages were written
 */
export async function prerender({ dist, server, origin }) {
  const { allPages, anchors, renderPage } = await import(pathToFileURL(server).href);
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const style = readStyle(dist);
  const old = await anchors();
  const pages = await allPages();
  for (const page of pages) {
    const { html, state } = await renderPage(page);
    const up = '../'.repeat(state.path.split('/').length - 2);
    const parts = lift(html);
    write(
      dist,
      `${state.path.slice(1)}index.html`,
      document({
        lng: state.lng,
        style,
        head: [
          ...parts.head,
          ...alternates(origin, state.path),
          `<link rel="icon" href="${up}favicon.svg" type="image/svg+xml">`,
          ...later(manifest, page.kind).map(
            (file) => `<link rel="preload-later" href="${up}${file}">`,
          ),
        ],
        body: [
          `<div id="root">${parts.body}</div>`,
          json('state', state),
          ...(page.kind === 'home' ? [json('anchors', old)] : []),
          `<script type="module" src="${up}${manifest['src/app/boot.ts'].file}"></script>`,
        ],
      }),
    );
  }
  write(
    dist,
    'index.html',
    startPage({
      style,
      anchors: json('anchors', old),
      script: manifest['src/app/start-page.ts'].file,
      document,
    }),
  );
  write(dist, '404.html', notFoundPage({ style, document }));
  return pages.length + 2;
}

function write(dist, file, text) {
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Names the layers in their order. */
const layers = join(import.meta.dirname, '../src/ui/base.css');

/** The style sheet is inlined, so that the first paint waits for nothing. Its file is not shipped. */
export function readStyle(dist) {
  const folder = join(dist, 'assets');
  const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
  if (files.length !== 1)
    throw new Error(`expected one style sheet, found ${files.join(', ') || 'none'}`);
  const path = join(folder, files[0]);
  const style = readFileSync(path, 'utf8').trim();
  rmSync(path);
  // The bundler puts the parts in the order of its chunks; the order of the layers has to come before all of them.
  const [order] = /@layer [\w, ]+;/.exec(readFileSync(layers, 'utf8')) ?? [];
  if (order === undefined) throw new Error(`${layers} does not begin with the order of the layers`);
  return `${order}${style}`;
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

/** The scripts a page will ask for, so that they come in parallel once it has painted. */
function later(manifest, kind) {
  const room = { step: 'scenario', question: 'triage' }[kind] ?? kind;
  const wanted = ['src/app/main.tsx', `src/app/pages/${room}-page.tsx`];
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const key of wanted) {
    if (!manifest[key]) throw new Error(`the manifest has no ${key}`);
    visit(key);
  }
  return [...files];
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
    `style-src ${hash(style)}`,
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
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
