import type { Verdict } from '#engine/match/match.ts';
import { valuesOf } from '#engine/values.ts';
import type { InPaste } from '#features/command/found-values.tsx';

/** Above this many characters a paste is a log; nobody fills commands from it. */
const LONGEST = 200_000;

/** What names a file or a module: of the retired connector, nothing is to be loaded any more. */
const OF_MODULE = ['module-path', 'module-version'];

/** What the error that led to page `id` names in `text`; nothing where no such error is in it. */
export function readPaste(text: string, id: string, match: (text: string) => Verdict): InPaste {
  if (text.length > LONGEST) return { values: [], retired: false };
  const verdict = match(text);
  const own = verdict.matches.find(({ scenario }) => scenario === id);
  const found = own ?? verdict.outside.find((outside) => outside.id === id);
  const evidence = found?.evidence[0];
  const retired = own?.retired ?? false;
  const values = evidence ? valuesOf(text, evidence) : [];
  return {
    values: retired ? values.filter(({ kind }) => !OF_MODULE.includes(kind)) : values,
    retired,
  };
}
