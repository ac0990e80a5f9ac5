// The style sheet: read once from the build, then cut to what each page shows.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names the layers in their order. */
const layers = join(import.meta.dirname, '../src/ui/base.css');

/** The whole style sheet of a build in `dist`, in its shortest form. Its file is removed. */
export function readStyle(dist) {
  const folder = join(dist, 'assets');
  const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
  if (files.length !== 1)
    throw new Error(`expected one style sheet, found ${files.join(', ') || 'none'}`);
  const path = join(folder, files[0]);
  const style = readFileSync(path, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .trim();
  rmSync(path);
  // The bundler puts the parts in the order of its chunks; the order of the layers has to come before all of them.
  const [order] = /@layer [\w, ]+;/.exec(readFileSync(layers, 'utf8')) ?? [];
  if (order === undefined) throw new Error(`${layers} does not begin with the order of the layers`);
  return shortProperties(`${order}${style}`);
}

/** Writes the whole style sheet as a file of its own, for the pages that are reached from the first one. */
export function writeStyle(dist, style) {
  const hash = createHash('sha256').update(style).digest('base64url').slice(0, 8);
  const file = `assets/style-${hash}.css`;
  writeFileSync(join(dist, file), style);
  return file;
}

/** Custom properties are read nowhere but in the style sheet: one letter does. */
function shortProperties(style) {
  const names = new Map();
  return style.replaceAll(/--[a-z][\w-]*/g, (name) => {
    if (!names.has(name)) names.set(name, `--${names.size.toString(36)}`);
    return names.get(name);
  });
}

/**
 * The part of `style` that `html`, the body of a page, needs: rules that name a class or an element which stands nowhere
 * in it are left out. Everything else stays, in its order.
 */
export function styleFor(style, html) {
  const used = new Set(['html', 'body']);
  for (const [, element] of html.matchAll(/<([a-z][a-z0-9]*)/g)) used.add(element);
  for (const [, names] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of names.split(' ')) used.add(`.${name}`);
  return prune(style, used);
}

/**
 * The part of `style` that the first view of `html` needs: without what answers the pointer or the printer, without what is
 * folded away, and without looks and colours that nothing in view has. Whatever is left out is in the sheet that follows.
 */
export function firstStyle(style, html) {
  const seen = unfolded(html);
  return withoutEmpty(withoutUnread(constants(cut(styleFor(style, seen), seen))));
}

/** What is in view: of a closed fold its summary, unless a wide screen shows what it holds. */
function unfolded(html) {
  const folds = [];
  let seen = '';
  for (const part of html.split(/(?=<details\b|<\/details>)|(?<=<\/summary>)/)) {
    if (part.startsWith('<details'))
      folds.push(/^<details\b[^>]* (?:open=|data-folded="narrow")/.test(part) ? 'open' : 'summary');
    if (part.startsWith('</details>')) folds.pop();
    if (!folds.includes('closed')) seen += part;
    if (part.endsWith('</summary>') && folds.at(-1) === 'summary') folds.splice(-1, 1, 'closed');
  }
  return seen;
}

/** A custom property that has one value everywhere is a name for it, which a page can do without. */
function constants(style) {
  const values = new Map();
  for (const [, name, value] of style.matchAll(/(?<=[{;])(--[\w-]+):([^;{}]*)/g))
    values.set(name, [...(values.get(name) ?? []), value]);
  const read = (text) =>
    text.replaceAll(/var\((--[\w-]+)\)/g, (whole, name) => {
      const [value, ...more] = values.get(name) ?? [];
      return value === undefined || more.length > 0 ? whole : read(value);
    });
  return read(style);
}

/** Blocks in which nothing is left. */
function withoutEmpty(style) {
  const shorter = style.replaceAll(/(?<=^|[{};])[^{};]+\{\}/g, '');
  return shorter === style ? style : withoutEmpty(shorter);
}

/** An attribute that the first script sets itself. */
const SET_LATER = 'data-early';

function cut(style, html) {
  return walk(style, {
    block: (head) => !/^@media print|^@page/.test(head),
    selector: (selector) =>
      !selector.includes(':hover') &&
      // The app stands in an element of its own; the pages outside it have their style whole.
      !selector.startsWith('body>main') &&
      [...outside(selector).matchAll(/\[([\w-]+)(?:="?([\w-]+)"?)?\]/g)].every(
        ([, name, value]) =>
          name === SET_LATER ||
          html.includes(value === undefined ? ` ${name}=` : ` ${name}="${value}"`),
      ),
  });
}

/** What stands in round brackets, which may hold others, only narrows or widens a selector. */
function outside(selector) {
  const shorter = selector.replaceAll(/\([^()]*\)/g, '');
  return shorter === selector ? shorter : outside(shorter);
}

/** Custom properties that nothing reads any more; what only they read goes with them. */
function withoutUnread(style) {
  const shorter = style.replaceAll(/(?<=[{;])(--[\w-]+):[^;{}]*;?/g, (declaration, name) =>
    new RegExp(`var\\(${name}[,)]`).test(style) ? declaration : '',
  );
  return shorter === style ? style : withoutUnread(shorter);
}

/**
 * The classes and elements that a selector names outside brackets; what stands inside only narrows or widens it, but for the
 * one thing that a whole document is said to have.
 */
function named(selector) {
  const plain = outside(
    selector.replace(/^:root:has\((\.[\w-]+)[^()]*\)/, '$1 ').replaceAll(/\[[^\]]*\]/g, ''),
  ).replaceAll(/::?[\w-]+/g, '');
  return [...plain.matchAll(/\.[a-zA-Z][\w-]*|(?<![\w.-])[a-z][a-z0-9]*/g)].map(([name]) => name);
}

function prune(style, used) {
  return walk(style, {
    block: () => true,
    selector: (selector) => named(selector).every((name) => used.has(name)),
  });
}

/** A style sheet with only those blocks and selectors that may stay; what becomes empty goes too. */
function walk(style, may) {
  let kept = '';
  for (const { head, block } of blocks(style)) {
    if (block === undefined) kept += head;
    else if (head.startsWith('@')) {
      const inner = may.block(head) ? (/^@page/.test(head) ? block : walk(block, may)) : '';
      if (inner !== '') kept += `${head}{${inner}}`;
    } else {
      const selectors = split(head).filter(may.selector);
      if (selectors.length > 0) kept += `${selectors.join(',')}{${block}}`;
    }
  }
  return kept;
}

/** The commas between selectors, not those inside `:is(…)` and what stands in it. */
function split(selectors) {
  const parts = [''];
  let depth = 0;
  for (const sign of selectors) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** The statements of a style sheet: `@layer a, b;` has no block, everything else a head and a block. */
function* blocks(style) {
  let from = 0;
  while (from < style.length) {
    const open = style.indexOf('{', from);
    const end = style.indexOf(';', from);
    if (end !== -1 && (open === -1 || end < open)) {
      yield { head: style.slice(from, end + 1) };
      from = end + 1;
      continue;
    }
    if (open === -1) return;
    const close = closing(style, open);
    yield { head: style.slice(from, open), block: style.slice(open + 1, close) };
    from = close + 1;
  }
}

/** Where the block that begins at `open` ends. A brace inside quotes is text. */
function closing(style, open) {
  let depth = 0;
  let quote = '';
  for (let at = open; at < style.length; at += 1) {
    const sign = style[at];
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error('the style sheet has a block that does not end');
}
