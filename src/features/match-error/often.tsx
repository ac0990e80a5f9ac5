import type { Sighting } from '#engine/sightings.ts';
import { useLng, useWords } from '#i18n/use-words.ts';

/** How often a message stands in a file, and in which lines first and last. */
export function Often({ count, first, last }: Pick<Sighting, 'count' | 'first' | 'last'>) {
  const t = useWords('match');
  const format = new Intl.NumberFormat(useLng());
  const number = (value: number) => format.format(value);
  return (
    <p>
      {count === 1
        ? t('once', { line: number(first) })
        : t('times', { count, first: number(first), last: number(last) })}
    </p>
  );
}
