import type { Sighting } from './sightings.ts';
import type { Step } from './tree.ts';

/** How a way through a page ended. `another-message`: this failure is over, and another one has come to light. */
export type Outcome = 'solved' | 'another-message' | 'not-this' | 'escalate';

/** What came of a command that was copied. */
export type Came = 'worked' | 'failed' | 'not-run';

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
  | {
      readonly kind: 'came';
      /** The copied command and the moment of copying it. */
      readonly command: string;
      readonly at: number;
      /** Undefined where it is taken back. */
      readonly came: Came | undefined;
    }
  | {
      readonly kind: 'surveyed';
      /** The name of the file; empty for a text that was pasted. */
      readonly name: string;
      readonly sightings: readonly Sighting[];
    }
  | { readonly kind: 'ruled-out'; readonly ids: readonly string[] }
  | ({ readonly kind: 'put-by' } & Past);

/** A text whose failure is over: another one takes its place in the box. */
export type Past = { readonly page: string; readonly text: string };

/** A command that was copied, when, and what came of it where that was said. */
export type Copied = {
  readonly command: string;
  readonly at: number;
  readonly came: Came | undefined;
};

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
  readonly copied: readonly Copied[];
  /** What a long text holds; its name and `sightings` are empty where there is none. */
  readonly file: { readonly name: string; readonly sightings: readonly Sighting[] };
  /** Ids of pages, sorted. */
  readonly ruledOut: readonly string[];
  /** What was pasted before, in that order. */
  readonly past: readonly Past[];
};

/** Nobody copies more commands in a call; the oldest are let go. */
const MOST_COPIED = 100;

const EMPTY: Case = {
  text: '',
  paths: [],
  copied: [],
  file: { name: '', sightings: [] },
  ruledOut: [],
  past: [],
};

/** The case that a list of events makes. Changing an answer replaces what was answered on that page before. */
export function caseOf(text: string, events: readonly CaseEvent[]): Case {
  return { ...events.reduce(after, EMPTY), text };
}

function after(before: Case, event: CaseEvent): Case {
  switch (event.kind) {
    case 'visited': {
      const { page, node, trail, end } = event;
      const known = before.paths.find((path) => path.page === page);
      // Looking at the beginning or at the same place again is not an answer, and takes none back.
      const again = end === undefined && (trail.length === 0 || known?.node === node);
      const path = again && known ? known : { page, node, trail, end };
      return { ...before, paths: [...before.paths.filter((each) => each !== known), path] };
    }
    case 'copied':
      return {
        ...before,
        copied: [...before.copied, { command: event.command, at: event.at, came: undefined }].slice(
          -MOST_COPIED,
        ),
      };
    case 'came':
      return {
        ...before,
        copied: before.copied.map((copied) =>
          copied.command === event.command && copied.at === event.at
            ? { ...copied, came: event.came }
            : copied,
        ),
      };
    case 'surveyed':
      return { ...before, file: { name: event.name, sightings: event.sightings } };
    case 'ruled-out':
      return { ...before, ruledOut: [...new Set(event.ids)].sort() };
    case 'put-by':
      return { ...before, past: [...before.past, { page: event.page, text: event.text }] };
    default:
      return event satisfies never;
  }
}

/** The pages whose failure is over. */
export function over({ paths }: Case): readonly string[] {
  return paths
    .filter(({ end }) => end === 'solved' || end === 'another-message')
    .map(({ page }) => page);
}

/** Where the reader is: the page visited last that is an answer, or nothing. Questions are one once it is said how it went. */
export function currentPath({ paths }: Case): Path | undefined {
  return paths.findLast(({ page, end }) => page !== 'triage' || end !== undefined);
}
