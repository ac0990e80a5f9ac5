import type { Step } from './tree.ts';

/** How a way through a page ended. */
export type Outcome = 'solved' | 'not-this' | 'escalate';

/** Something the reader did. What was pasted is kept beside the events: it changes with every key. */
export type CaseEvent =
  | {
      readonly kind: 'visited';
      /** The id of the scenario or outside entry, or `triage`. */
      readonly page: string;
      readonly node: string;
      readonly trail: readonly Step[];
      readonly end: Outcome | 'elsewhere' | undefined;
      /** False for the first page of a visit: a link that was opened is not yet an answer of this reader. */
      readonly acted: boolean;
    }
  | {
      readonly kind: 'copied';
      readonly command: string;
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  | { readonly kind: 'ruled-out'; readonly ids: readonly string[] };

/** The answers given on one page, and how they ended. */
export type Path = {
  readonly page: string;
  readonly node: string;
  readonly trail: readonly Step[];
  readonly end: Outcome | 'elsewhere' | undefined;
};

/** What happened in a call so far. */
export type Case = {
  readonly text: string;
  /** One for each page, in the order of the last visit: the last one is where the reader is. */
  readonly paths: readonly Path[];
  readonly copied: readonly { readonly command: string; readonly at: number }[];
  /** Ids of pages, sorted. */
  readonly ruledOut: readonly string[];
};

/** Nobody copies more commands in a call; the oldest are let go. */
const MOST_COPIED = 100;

const EMPTY: Case = { text: '', paths: [], copied: [], ruledOut: [] };

/** The case that a list of events makes. Changing an answer replaces what was answered on that page before. */
export function caseOf(text: string, events: readonly CaseEvent[]): Case {
  return { ...events.reduce(after, EMPTY), text };
}

function after(before: Case, event: CaseEvent): Case {
  switch (event.kind) {
    case 'visited': {
      const { page, node, trail, end } = event;
      const known = before.paths.find((path) => path.page === page);
      // Looking at the beginning again is not an answer, and takes none back.
      const path =
        trail.length === 0 && end === undefined && known ? known : { page, node, trail, end };
      return { ...before, paths: [...before.paths.filter((each) => each !== known), path] };
    }
    case 'copied':
      return {
        ...before,
        copied: [...before.copied, { command: event.command, at: event.at }].slice(-MOST_COPIED),
      };
    case 'ruled-out':
      return { ...before, ruledOut: [...new Set(event.ids)].sort() };
    default:
      return event satisfies never;
  }
}

/** Where the reader is: the page visited last that says how it went, or nothing. */
export function currentPath({ paths }: Case): Path | undefined {
  return paths.findLast(({ page }) => page !== 'triage');
}
