import { HEAD, recognise, type Encoding, type Recognised } from '#engine/decode.ts';
import type { Catalogue } from '#engine/match/catalogue.ts';
import { excerptOf } from '#engine/match/excerpt.ts';
import { createSurvey } from '#engine/match/survey.ts';
import type { Outcome, Source } from '#features/match-error/long-text.ts';

/** Larger than a day's transcript; more would not fit beside the page in the memory of an old computer. */
export const LARGEST = 50 * 1024 * 1024;

/** So much of a file is decoded at once, in bytes: some milliseconds. */
const PIECE = 2 * 1024 * 1024;

/** How long a piece of work may last before the page gets its turn, in milliseconds: less than a frame. */
const TURN = 12;

/** What to read, and whom to tell. */
export type Reading = {
  readonly catalogue: Catalogue;
  readonly source: Source;
  readonly progress: (share: number) => void;
  readonly cancelled: () => boolean;
};

/** Decoding is so much of the work; the rest is looking for messages. */
const DECODING = 0.1;

/** Reads a long text or a file and lists the messages in it. Works in a worker and in a page, which stays responsive. */
export async function readSurvey({
  catalogue,
  source,
  progress,
  cancelled,
}: Reading): Promise<Outcome | undefined> {
  const read = await textOf(source, progress, cancelled);
  if (read === undefined || cancelled()) return undefined;
  if (typeof read !== 'string') return { kind: 'refused', why: read.kind };
  const survey = createSurvey(catalogue)(read);
  let turn = performance.now();
  for (let step = survey.next(); ; step = survey.next()) {
    if (step.done) {
      const { findings, lines } = step.value;
      return {
        kind: 'read',
        lines,
        findings: findings.map((finding) => ({
          ...finding,
          excerpts: [excerptOf(read, finding.first), excerptOf(read, finding.last)] as const,
        })),
      };
    }
    if (performance.now() - turn < TURN) continue;
    progress(DECODING + (1 - DECODING) * step.value);
    await pause();
    if (cancelled()) return undefined;
    turn = performance.now();
  }
}

/** Lets the page or the worker do what is waiting: draw, answer, hear that it is to stop. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

type NoText = Exclude<Recognised, { readonly kind: 'text' }> | { readonly kind: 'too-big' };

async function textOf(
  source: Source,
  progress: (share: number) => void,
  cancelled: () => boolean,
): Promise<string | NoText | undefined> {
  if (typeof source === 'string') return source.length > LARGEST ? { kind: 'too-big' } : source;
  const found = recognise(await headOf(source), source instanceof File ? source.name : '');
  if (found.kind !== 'text') return found;
  if (source.size > LARGEST) return { kind: 'too-big' };
  return decoded(source, found.encoding, progress, cancelled);
}

/** The first bytes of a file, enough to recognise it. */
export async function headOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
}

async function decoded(
  file: Blob,
  encoding: Encoding,
  progress: (share: number) => void,
  cancelled: () => boolean,
): Promise<string | undefined> {
  const decoder = new TextDecoder(encoding);
  const pieces: string[] = [];
  for (let from = 0; from < file.size; from += PIECE) {
    const bytes = await file.slice(from, from + PIECE).arrayBuffer();
    pieces.push(decoder.decode(bytes, { stream: true }));
    progress((DECODING * from) / file.size);
    if (cancelled()) return undefined;
  }
  return pieces.join('') + decoder.decode();
}
