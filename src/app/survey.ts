import { recognise } from '#engine/decode.ts';
import type { Source } from '#features/match-error/long-text.ts';
import { headOf, readSurvey } from './survey-read.ts';

export { readSurvey as survey };

/** The text of a source that is short enough for a box; undefined for a longer one and for what is no text. */
export async function shortText(source: Source, longest: number): Promise<string | undefined> {
  if (typeof source === 'string') return source.length > longest ? undefined : source;
  if (source.size > longest) return undefined;
  const found = recognise(await headOf(source), source instanceof File ? source.name : '');
  if (found.kind !== 'text') return undefined;
  return new TextDecoder(found.encoding).decode(await source.arrayBuffer());
}
