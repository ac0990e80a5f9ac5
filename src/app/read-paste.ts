import type { Verdict } from '#engine/match/match.ts';
import { valuesOf, type Value } from '#engine/values.ts';

/** Above this many characters a paste is a log; nobody fills commands from it. */
const LONGEST = 200_000;

/** What the error that led to page `id` names in `text`; nothing where no such error is in it. */
export function readPaste(
  text: string,
  id: string,
  match: (text: string) => Verdict,
): readonly Value[] {
  if (text.length > LONGEST) return [];
  const verdict = match(text);
  const found =
    verdict.matches.find(({ scenario }) => scenario === id) ??
    verdict.outside.find((outside) => outside.id === id);
  const evidence = found?.evidence[0];
  return evidence ? valuesOf(text, evidence) : [];
}
