import { buildContent } from '../content/build.ts';
import { amid, percentile, transcript } from './speed.ts';
import { variations } from './variations.ts';

/** What in-page.mjs measures, in milliseconds. */
export type InPage = {
  readonly sets: Readonly<Record<string, Pasted>>;
  /** A long text: how long it was read, and the long tasks of the page meanwhile. */
  readonly long: { readonly time: number; readonly tasks: readonly number[] };
};

type Pasted = {
  /** The match alone. */
  readonly match: readonly number[];
  /** From the paste to the next picture with the answer. */
  readonly shown: readonly number[];
  /** The long tasks of the page. */
  readonly tasks: readonly number[];
};

/** Every so many of the generated variations are pasted into the page. */
const STRIDE = 24;

/** The size of a paste in the goal, in UTF-16 units. */
const PASTE = 2000;

/** What is pasted into the page and dropped on it, as `measureInPage` takes it. */
export function textsForPage(root: string): {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly long: string;
} {
  const { content } = buildContent(root);
  if (!content) throw new Error('the content has mistakes; run npm run content');
  const own = variations(content)
    .filter((_, index) => index % STRIDE === 0)
    .map(({ text }) => text);
  return {
    sets: {
      'a paste of 2 kB': own.map((text) => amid(text, PASTE)),
      'as short as they are': own,
    },
    long: transcript(20),
  };
}

/** The part of the page for the docs. */
export function inPageTable({ sets, long }: InPage, longest: number): readonly string[] {
  const tasks = (times: readonly number[]) =>
    times.length === 0
      ? `none above ${String(longest)} ms`
      : `${String(times.length)} above ${String(longest)} ms, up to ${Math.max(...times).toFixed(0)} ms`;
  return [
    '## In the page',
    '',
    'The built app in a browser. The goal for a paste of 2 kB is a match in 4 ms (median) and 16 ms (95 %). “Shown” is from the paste to the picture with the answer.',
    '',
    '| | pastes | match, median ms | match, 95 % ms | shown, median ms | shown, 95 % ms | tasks of the page |',
    '|---|---|---|---|---|---|---|',
    ...Object.entries(sets).map(
      ([name, { match, shown, tasks: own }]) =>
        `| ${[
          name,
          match.length,
          percentile(match, 0.5).toFixed(1),
          percentile(match, 0.95).toFixed(1),
          percentile(shown, 0.5).toFixed(1),
          percentile(shown, 0.95).toFixed(1),
          tasks(own),
        ].join(' | ')} |`,
    ),
    '',
    `A file of 20 MiB, dropped: read in ${(long.time / 1000).toFixed(1)} s; tasks of the page meanwhile: ${tasks(long.tasks)}.`,
  ];
}
