import type { Reference, Titles } from '#content/types.ts';
import type { CaseEvent, Outcome } from '#engine/case.ts';
import { nextAfter } from '#engine/next.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { Candidates } from './candidates.tsx';
import { useCase } from './case.tsx';
import css from './hand-over-buttons.module.css';
import { HandOverButtons } from './hand-over-buttons.tsx';
import { useRuledOut } from './ruled-out.ts';
import { useVisit } from './use-visit.ts';
import { useCandidates } from './verdict.ts';

type Props = {
  readonly id: string;
  readonly related: readonly Reference[];
  readonly titles: Titles;
};

/** Asks how the answer to a known message went: such a page has no steps, but a call does not end there. */
export function Settle({ id, related, titles }: Props) {
  const t = useWords('ending');
  const { events, record } = useCase();
  const outcome = settledAs(id, events);
  useVisit({ page: id, node: '', trail: [], end: undefined });
  const choose = (end: Outcome) => () => {
    record({ kind: 'visited', page: id, node: '', trail: [], end, acted: true });
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
        {outcome && <Settled id={id} related={related} titles={titles} outcome={outcome} />}
      </div>
    </Section>
  );
}

/** What was last said of this page. In the case, so that the other language says it too. */
function settledAs(id: string, events: readonly CaseEvent[]): Outcome | undefined {
  return events
    .flatMap((event) => (event.kind === 'visited' && event.page === id ? [event.end] : []))
    .findLast((end) => end !== undefined && end !== 'elsewhere');
}

function Settled({ id, related, titles, outcome }: Props & { readonly outcome: Outcome }) {
  const t = useWords('ending');
  const ruledOut = useRuledOut();
  const { text } = useCase();
  const found = useCandidates(text);
  const next = nextAfter(id, { kind: 'outcome', outcome }, [found, related], ruledOut ?? []);
  switch (next.kind) {
    case 'solved':
      return <HandOverButtons panels={['note', 'reply']} />;
    case 'escalate':
      return (
        <>
          {next.exhausted && (
            <Notice tone="care">
              <p>{t('exhaustedText')}</p>
            </Notice>
          )}
          <HandOverButtons panels={['package', 'note', 'reply']} />
        </>
      );
    case 'go-on':
      return (
        <>
          <p>{t('nextText')}</p>
          <Candidates
            candidates={next.candidates}
            found={found}
            titles={titles}
            query={writeRuledOut(next.ruledOut)}
          />
        </>
      );
    default:
      return next satisfies never;
  }
}
