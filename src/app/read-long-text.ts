import type { QueryClient } from '@tanstack/react-query';
import { catalogueQuery } from '#content/queries.ts';
import type { CaseEvent } from '#engine/case.ts';
import { sightingsOf } from '#engine/sightings.ts';
import { LONGEST_IN_BOX, type LongText, type Source } from '#features/match-error/long-text.ts';
import { shortText, survey, surveyed } from './survey.ts';
import { findVerdict } from './verdict.ts';

type Asked = {
  readonly client: QueryClient;
  readonly source: Source;
  /** The file's name, if it is one. */
  readonly name: string | undefined;
  /** Takes a text that is short enough for the box. */
  readonly box: (text: string) => void;
  readonly show: (state: LongText['state']) => void;
  readonly record: (event: CaseEvent) => void;
  /** Whether the reader still wants to know. */
  readonly current: () => boolean;
};

/** Reads a text or a file and says how far it is, and what came of it; a short one is answered where a paste is. */
export async function readLongText({
  client,
  source,
  name,
  box,
  show,
  record,
  current,
}: Asked): Promise<void> {
  const text = await shortText(source, LONGEST_IN_BOX);
  if (text !== undefined) {
    if (!current()) return;
    box(text);
    show({ kind: 'boxed', text });
    // The page says it where the matcher cannot be loaded.
    const verdict = await findVerdict(client, text).catch(() => undefined);
    if (verdict && current())
      record({ kind: 'surveyed', name: name ?? '', sightings: sightingsOf(text, verdict) });
    return;
  }
  show({ kind: 'reading', share: 0 });
  const outcome = await survey({
    catalogue: await client.query(catalogueQuery()),
    source,
    progress: (share) => {
      show({ kind: 'reading', share });
    },
    cancelled: () => !current(),
  });
  if (!outcome) return;
  show(outcome);
  if (outcome.kind === 'read' && current()) record(surveyed(name, outcome));
}
