import type { CaseEvent } from './case.ts';

/** A case as it is kept on a computer. */
export type CaseRecord = {
  readonly version: 1;
  /** The page that writes it. Another page that finds it writes a record of its own. */
  readonly holder: string;
  /** Milliseconds since 1970 after which it is deleted. */
  readonly until: number;
  readonly text: string;
  readonly events: readonly CaseEvent[];
};

/** Reads a record back. Storage can hold anything: whatever is not exactly a record is undefined. */
export function readRecord(stored: string): CaseRecord | undefined {
  const value = parsed(stored);
  if (!isObject(value) || value.version !== 1) return undefined;
  const { holder, until, text, events } = value;
  return typeof holder === 'string' &&
    typeof until === 'number' &&
    typeof text === 'string' &&
    Array.isArray(events) &&
    events.every(isEvent)
    ? { version: 1, holder, until, text, events }
    : undefined;
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    // Cut off or written by something else.
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isEvent(value: unknown): value is CaseEvent {
  if (!isObject(value)) return false;
  switch (value.kind) {
    case 'visited':
      return (
        typeof value.page === 'string' &&
        typeof value.node === 'string' &&
        typeof value.acted === 'boolean' &&
        [undefined, 'solved', 'another-message', 'not-this', 'escalate', 'elsewhere'].some(
          (end) => end === value.end,
        ) &&
        Array.isArray(value.trail) &&
        value.trail.every(
          (step: unknown) =>
            isObject(step) && typeof step.node === 'string' && typeof step.option === 'string',
        )
      );
    case 'copied':
      return typeof value.command === 'string' && typeof value.at === 'number';
    case 'came':
      return (
        typeof value.command === 'string' &&
        typeof value.at === 'number' &&
        [undefined, 'worked', 'failed', 'not-run'].some((came) => came === value.came)
      );
    case 'surveyed':
      return (
        typeof value.name === 'string' &&
        Array.isArray(value.sightings) &&
        value.sightings.every(
          (sighting: unknown) =>
            isObject(sighting) &&
            typeof sighting.page === 'string' &&
            [sighting.count, sighting.first, sighting.last].every(
              (number) => typeof number === 'number',
            ),
        )
      );
    case 'ruled-out':
      return Array.isArray(value.ids) && value.ids.every((id) => typeof id === 'string');
    case 'put-by':
      return typeof value.page === 'string' && typeof value.text === 'string';
    default:
      return false;
  }
}
