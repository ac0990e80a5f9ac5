import { lazy, Suspense } from 'react';
import type { Reference, Titles } from '#content/types.ts';
import type { CaseEvent, Outcome } from '#engine/case.ts';
import type { Step } from '#engine/tree.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { useCase } from './case.tsx';
import css from './hand-over-buttons.module.css';
import { useVisit } from './use-visit.ts';

/** What comes after an answer is asked for by few readers, so it comes with the answer. */
const Settled = lazy(async () => ({ default: (await import('./settled.tsx')).Settled }));

type Props = {
  /** The id of the outside entry, or `triage`. */
  readonly page: string;
  /** The end that the questions led to, with the answers; a known message has neither. */
  readonly node?: string;
  readonly trail?: readonly Step[];
  readonly related: readonly Reference[];
  readonly titles: Titles;
};

/** Asks how an answer without steps went, to a known message or to the questions: a call does not end there. */
export function Settle({ page, node = '', trail = NO_TRAIL, related, titles }: Props) {
  const t = useWords('ending');
  const { events, record } = useCase();
  const outcome = settledAs(page, node, events);
  useVisit({ page, node, trail, end: undefined });
  const choose = (end: Outcome) => () => {
    record({ kind: 'visited', page, node, trail, end, acted: true });
  };
  return (
    <Section title={t('settle')}>
      <div className={css.bar}>
        <Button aria-pressed={outcome === 'solved'} onClick={choose('solved')}>
          {t('solved')}
        </Button>
        <Button aria-pressed={outcome === 'not-this'} onClick={choose('not-this')}>
          {t('notThis')}
        </Button>
        <Button aria-pressed={outcome === 'escalate'} onClick={choose('escalate')}>
          {t('escalate')}
        </Button>
      </div>
      <div role="status">
        {outcome && (
          <Suspense>
            <Settled page={page} related={related} titles={titles} outcome={outcome} />
          </Suspense>
        )}
      </div>
    </Section>
  );
}

const NO_TRAIL: readonly Step[] = [];

/** What was last said of this page. In the case, so that the other language says it too. */
function settledAs(page: string, node: string, events: readonly CaseEvent[]): Outcome | undefined {
  return events
    .flatMap((event) =>
      event.kind === 'visited' && event.page === page && event.node === node ? [event.end] : [],
    )
    .findLast((end) => end !== undefined && end !== 'elsewhere');
}
