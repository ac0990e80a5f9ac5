import { basePath, pageAt } from '#urls/urls.ts';
import { readFragment } from '#urls/fragment.ts';
import { copyEarly, type Said } from './early-copy.ts';
import type { PageState } from './state.ts';
import { task } from './turns.ts';

/*
 * The only script in a page. It lets the page paint first, then brings the rest in pieces, so that no task is long.
 */

/** The JSON in an element of the page. Written by our own prerender, so the caller knows its shape. */
function json(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** Text from a launch command is taken out of the address at once; an anchor of the old article leads to its scenario. */
function takeFragment(): string {
  const fragment = readFragment(location.hash);
  if (fragment.kind === 'none') return '';
  if (fragment.kind === 'error') {
    history.replaceState(history.state, '', location.pathname + location.search);
    return fragment.text;
  }
  const anchors = (json('anchors') ?? {}) as Readonly<Record<string, string>>;
  const name = fragment.name.toLowerCase();
  const scenario = Object.hasOwn(anchors, name) ? anchors[name] : undefined;
  if (scenario !== undefined) {
    const lng = document.documentElement.lang === 'fr' ? 'fr' : 'en';
    location.replace(`${basePath(location.pathname)}/${lng}/scenario/${scenario}/`);
  }
  return '';
}

/**
 * The files that each kind of page needs once it has painted, and those it needs to come to life, by name; they stand
 * beside this script, and the prerender writes the list into it, so that no page has to repeat it.
 */
declare const __LATER__: Readonly<Record<string, readonly [readonly string[], readonly string[]]>>;

/** What to say after copying, in each language; the prerender writes it into this script too. */
declare const __SAID__: Said;

/** Asks for a file, so that all come at the same time. Resolves when a style sheet is in force; scripts are waited for elsewhere. */
async function request(name: string): Promise<void> {
  const link = document.createElement('link');
  link.href = new URL(name, import.meta.url).href;
  const style = name.endsWith('.css');
  if (!style) {
    link.fetchPriority = 'low';
    link.crossOrigin = '';
  }
  link.rel = style ? 'stylesheet' : 'modulepreload';
  document.head.append(link);
  if (!style) return;
  await new Promise<void>((resolve) => {
    link.addEventListener('load', () => {
      resolve();
    });
    // The page carries the style of what it shows; the rest looks plain.
    link.addEventListener('error', () => {
      resolve();
    });
  });
}

/**
 * Tells whoever pastes into a page that does not listen yet that it will, or that it cannot. The words are those of the
 * first page, which brings them with it; the page itself takes the word back once it listens.
 */
function answerEarly(status: HTMLElement): { readonly lost: () => void } {
  let word = { of: 'shell', key: 'loading' };
  let typed = false;
  const say = () => {
    if (status.dataset.early !== '') return;
    typed = true;
    const { words } = (json('state') ?? {}) as Partial<PageState>;
    const said = words?.[word.of] as Readonly<Record<string, string>> | undefined;
    status.textContent = said?.[word.key] ?? '';
  };
  document.addEventListener('input', () => {
    delete status.dataset.asked;
    say();
  });
  // Ctrl+Enter is for the text that stands there; the page asks again once it listens.
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) status.dataset.asked = '';
  });
  return {
    lost: () => {
      word = { of: 'problem', key: 'lostText' };
      if (typed) say();
    },
  };
}

const launched = takeFragment();
const typed = answerEarly(copyEarly(__SAID__));
await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const page = pageAt(location.pathname.slice(basePath(location.pathname).length));
const [painted, own] = __LATER__[page.kind] ?? [[], []];
const styled: Promise<void>[] = [];
for (const name of painted) {
  styled.push(request(name));
  // A slow computer takes several milliseconds to ask for a file.
  await task();
}
try {
  await import('./stage-react.ts');
  await task();
  await import('./stage-router.ts');
  await task();
  await import('./stage-data.ts');
  await task();
  const { start } = await import('./main.tsx');
  await task();
  await Promise.all(styled);
  await start({
    state: json('state') as PageState | undefined,
    launched,
    ask: async () => {
      for (const name of own) {
        void request(name);
        await task();
      }
    },
  });
} catch (error) {
  typed.lost();
  throw error;
}

export {};
