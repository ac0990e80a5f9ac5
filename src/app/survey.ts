import { recognise } from '#engine/decode.ts';
import type { CaseEvent } from '#engine/case.ts';
import type { Outcome, Source } from '#features/match-error/long-text.ts';
import { basePath } from '#urls/urls.ts';
import { workerAddress } from '#urls/worker-address.ts';
import { headOf, readSurvey, type Reading } from './survey-read.ts';
import type { Answer, Order } from './survey-worker.ts';

/**
 * Lists the messages in a long text: in a worker, or piece by piece in the page where none can be started (a file that was
 * opened by double click, a locked-down browser, a deploy in between).
 */
export async function survey(reading: Reading): Promise<Outcome | undefined> {
  const outcome = await inWorker(reading);
  return outcome === 'no-worker' ? readSurvey(reading) : outcome;
}

function inWorker({
  catalogue,
  source,
  progress,
  cancelled,
}: Reading): Promise<Outcome | undefined | 'no-worker'> {
  const worker = startWorker();
  if (worker === undefined) return Promise.resolve('no-worker');
  return new Promise((resolve) => {
    const end = (outcome: Outcome | undefined | 'no-worker') => {
      worker.terminate();
      resolve(outcome);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (cancelled()) end(undefined);
      else if (data.kind === 'progress') progress(data.share);
      else end(data.kind === 'done' ? data.outcome : 'no-worker');
    });
    worker.addEventListener('error', () => {
      end('no-worker');
    });
    const order: Order = { catalogue, source, matcher: __MATCHER__ };
    worker.postMessage(order);
  });
}

function startWorker(): Worker | undefined {
  // A browser starts no worker from a folder.
  if (location.protocol === 'file:') return undefined;
  try {
    return new Worker(workerAddress('match-worker.js', basePath(location.pathname)));
  } catch {
    // Refused by a policy of the browser: the page reads by itself.
    return undefined;
  }
}

/** What the case keeps of a long text: which messages it holds, and where. */
export function surveyed(
  name: string | undefined,
  { findings }: Extract<Outcome, { readonly kind: 'read' }>,
): CaseEvent {
  const sightings = findings.map(({ id, count, first, last }) => ({
    page: id,
    count,
    first: first.line,
    last: last.line,
  }));
  return { kind: 'surveyed', name: name ?? '', sightings };
}

/** The text of a source that is short enough for a box; undefined for a longer one and for what is no text. */
export async function shortText(source: Source, longest: number): Promise<string | undefined> {
  if (typeof source === 'string') return source.length > longest ? undefined : source;
  if (source.size > longest) return undefined;
  const found = recognise(await headOf(source), source instanceof File ? source.name : '');
  if (found.kind !== 'text') return undefined;
  return new TextDecoder(found.encoding).decode(await source.arrayBuffer());
}
