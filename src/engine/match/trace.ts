import type { Strength } from './catalogue.ts';
import type { Compiled } from './compiled.ts';
import type { Span } from './find.ts';
import type { Letters } from './letters.ts';
import type { Reason } from './match.ts';

/** Found in the letters, before its place and origin in the reader’s text are known. */
export type Trace = {
  readonly signature: Compiled;
  readonly span: Span;
  readonly record: Span;
  readonly strength: Strength;
  readonly letters: Letters;
  readonly reason: Reason;
};
