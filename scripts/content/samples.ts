import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '#engine/match/match.ts';
import { folders, type Problem } from './read.ts';
import { askedFor } from './unfilled.ts';

/** A real error text beside its scenario. */
export type Sample = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
};

/** So many show how much a message varies. */
const LEAST = 3;

/** The samples of one scenario. */
export function samplesOf(root: string, id: string): readonly Sample[] {
  const folder = `src/content/scenarios/${id}/samples`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  return names.map((name) => ({
    id,
    name,
    file: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  }));
}

/**
 * Every scenario but the note has three samples, all filled in; with `match`, each matches its own scenario and
 * nothing else.
 */
export function checkSamples(
  root: string,
  match: ((text: string) => Verdict) | undefined,
): readonly Problem[] {
  return folders(join(root, 'src/content/scenarios')).flatMap((id) => {
    const samples = samplesOf(root, id);
    const few = samples.length < LEAST && id !== 'session-timeout';
    return [
      ...(few ? [tooFew(id, samples.length)] : []),
      ...samples.flatMap(
        (sample) => unfilledLine(sample) ?? (match ? mismatch(sample, match) : []),
      ),
    ];
  });
}

function tooFew(id: string, count: number): Problem {
  const file = `src/content/scenarios/${id}/samples`;
  const message = `put ${String(LEAST)} real error texts here or more; there are ${String(count)}`;
  return { file, line: 1, column: 1, where: '', message };
}

function unfilledLine({ file, text }: Sample): readonly Problem[] | undefined {
  const message = askedFor(text);
  if (message === undefined) return undefined;
  const before = text.slice(0, text.search(/[⟨⟩]/)).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return [{ file, line: before.length, column, where: '', message, unfilled: true }];
}

function mismatch({ id, file, text }: Sample, match: (text: string) => Verdict): Problem[] {
  const { matches, outside } = match(text);
  const found = [...matches.map(({ scenario }) => scenario), ...outside.map((entry) => entry.id)];
  if (found.length === 1 && found[0] === id) return [];
  const others = found.filter((each) => each !== id).join(', ');
  const message =
    found.length === 0
      ? 'matches nothing; say in signatures.yaml what in it is this failure’s own'
      : `matches ${others}${found.includes(id) ? ' as well' : ' instead'}; mend the signatures, so that they tell the two apart`;
  return [{ file, line: 1, column: 1, where: '', message }];
}
