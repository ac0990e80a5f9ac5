import type { Excerpt } from '#engine/match/excerpt.ts';
import type { Finding } from '#engine/match/survey.ts';

/** A text too long for a box, or a file. */
export type Source = string | Blob;

/** Longer texts are not put into the box: a browser lays them out for seconds. In UTF-16 units. */
export const LONGEST_IN_BOX = 200_000;

/** A message found in a long text, with the lines around its first and its last occurrence. */
export type Found = Finding & { readonly excerpts: readonly [first: Excerpt, last: Excerpt] };

/** Why a file was not read. */
export type Refusal =
  'picture' | 'word' | 'mail' | 'archive' | 'pdf' | 'program' | 'unknown' | 'too-big' | 'failed';

/** What came of reading a long text. */
export type Outcome =
  | { readonly kind: 'read'; readonly lines: number; readonly findings: readonly Found[] }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** A long text at hand: being read, or read. */
export type LongText = {
  /** The file's name; undefined for what was pasted. */
  readonly name: string | undefined;
  /** In bytes for a file, in UTF-16 units for a text. */
  readonly size: number;
  readonly state:
    | { readonly kind: 'reading'; readonly share: number }
    /** Short enough for the box: `text` was put there, and is answered there. */
    | { readonly kind: 'boxed'; readonly text: string }
    | Outcome;
};
