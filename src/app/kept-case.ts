import type { CaseEvent } from '#engine/case.ts';
import { readRecord } from '#engine/case-record.ts';

/** A case is kept for one working day, counted from the moment at which the reader says so. */
const WORKING_DAY = 12 * 60 * 60 * 1000;

const PREFIX = 'case-';
/** In the storage of the tab: the record that this tab writes, so that a reload finds it. */
const OWN = 'case';

type Content = { readonly text: string; readonly events: readonly CaseEvent[] };

/** A case found in the storage. */
export type Kept =
  | (Content & { readonly kind: 'case'; readonly key: string; readonly until: number })
  | { readonly kind: 'broken'; readonly key: string; readonly stored: string };

/** What came of keeping: until when, or why not. `gone`: another tab took it over or forgot it. */
export type Keeping =
  | { readonly kind: 'kept'; readonly until: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'gone' };

type Places = {
  readonly local: Storage;
  readonly session: Storage;
  readonly now: () => number;
  /** A word that no other page makes. */
  readonly unique: () => string;
};

/** Keeps the case of one page. A page writes only what it holds, so that two tabs never mix. */
export type Keeper = {
  /** The record of this tab from before a reload, which this page takes over. */
  readonly own: () => Kept | undefined;
  /** Records that other tabs left. What is too old is deleted on the way. */
  readonly others: () => readonly Kept[];
  readonly keep: (content: Content) => Keeping;
  /** Writes the present state, if this page keeps one. */
  readonly update: (content: Content) => Keeping | undefined;
  /** Takes over a record of another tab; that one keeps no longer. */
  readonly resume: (kept: Extract<Kept, { readonly kind: 'case' }>) => Keeping;
  readonly forget: (key?: string) => void;
};

/** Storage may be blocked, full or hold anything: nothing here throws, and nothing unreadable is deleted by itself. */
export function createKeeper({ local, session, now, unique }: Places): Keeper {
  const holder = unique();
  let held: { readonly key: string; readonly until: number } | undefined;

  const write = (key: string, until: number, content: Content): Keeping => {
    const stored = attempt(() => {
      local.setItem(key, JSON.stringify({ version: 1, holder, until, ...content }));
      session.setItem(OWN, key);
      return true;
    });
    if (!stored) return { kind: 'refused' };
    held = { key, until };
    return { kind: 'kept', until };
  };
  const read = (key: string): Kept | undefined => {
    const stored = attempt(() => local.getItem(key));
    if (stored === undefined || stored === null) return undefined;
    const record = readRecord(stored);
    if (!record) return { kind: 'broken', key, stored };
    // A clock that was ahead when the case was kept, and is right now, must not keep it for longer than was promised.
    const until = Math.min(record.until, now() + WORKING_DAY);
    if (until < record.until)
      attempt(() => {
        local.setItem(key, JSON.stringify({ ...record, until }));
      });
    if (until > now())
      return { kind: 'case', key, until, text: record.text, events: record.events };
    attempt(() => {
      local.removeItem(key);
    });
    return undefined;
  };

  return {
    own: () => {
      const key = attempt(() => session.getItem(OWN));
      const kept = key?.startsWith(PREFIX) ? read(key) : undefined;
      if (kept?.kind === 'case') write(kept.key, kept.until, kept);
      return kept;
    },
    others: () =>
      (attempt(() => keysOf(local)) ?? []).flatMap((key) => {
        const kept = key.startsWith(PREFIX) && key !== held?.key ? read(key) : undefined;
        return kept ? [kept] : [];
      }),
    keep: (content) => write(`${PREFIX}${unique()}`, now() + WORKING_DAY, content),
    update: (content) => {
      if (!held) return undefined;
      const { key, until } = held;
      const stored = attempt(() => local.getItem(key));
      if (stored === undefined || stored === null) {
        held = undefined;
        return { kind: 'gone' };
      }
      // A duplicated tab found the same record: from here on each has its own.
      const mine = readRecord(stored)?.holder === holder;
      return write(mine ? key : `${PREFIX}${unique()}`, until, content);
    },
    resume: ({ key, until, text, events }) => {
      const keeping = write(`${PREFIX}${unique()}`, until, { text, events });
      if (keeping.kind === 'kept')
        attempt(() => {
          local.removeItem(key);
        });
      return keeping;
    },
    forget: (key) => {
      const gone = key ?? held?.key;
      if (gone === held?.key) held = undefined;
      attempt(() => {
        if (gone !== undefined) local.removeItem(gone);
        if (key === undefined) session.removeItem(OWN);
      });
    },
  };
}

/** The storage of a browser, where it lets us. */
export function browserPlaces(): Places | undefined {
  return attempt(() => ({
    local: localStorage,
    session: sessionStorage,
    now: Date.now,
    // `randomUUID` is missing on plain http.
    unique: () =>
      [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join(''),
  }));
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // Blocked by policy or full; the caller says so where it matters.
    return undefined;
  }
}
