import type { CaseEvent } from './case.ts';
import { sightingsIn } from './sightings.ts';

/** Whether there is something that would be lost with the page. A link that was only opened loses nothing. */
export function begun(text: string, events: readonly CaseEvent[]): boolean {
  return (
    text.trim() !== '' ||
    sightingsIn(events).length > 0 ||
    events.some((event) =>
      event.kind === 'visited' ? event.acted : event.kind === 'copied' || event.kind === 'put-by',
    )
  );
}
