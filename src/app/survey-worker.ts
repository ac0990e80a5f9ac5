import { readSurvey, type Reading } from './survey-read.ts';

/** What the page asks of the worker. `matcher` is the version of the page's own matcher. */
export type Order = Pick<Reading, 'catalogue' | 'source'> & { readonly matcher: string };

/** What the worker answers, as often as there is something to say. */
export type Answer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: Awaited<ReturnType<typeof readSurvey>> }
  /** The worker comes from another deploy than the page; its catalogue may have another shape. */
  | { readonly kind: 'other-version' };

function answer(message: Answer): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.matcher !== __MATCHER__) {
    answer({ kind: 'other-version' });
    return;
  }
  void readSurvey({
    catalogue: data.catalogue,
    source: data.source,
    progress: (share) => {
      answer({ kind: 'progress', share });
    },
    // The page ends the worker instead.
    cancelled: () => false,
  }).then((outcome) => {
    answer({ kind: 'done', outcome });
  });
});
