import type { Reference, Titles } from '#content/types.ts';
import { caseOf, over, type Outcome } from '#engine/case.ts';
import { nextAfter, type Candidate } from '#engine/next.ts';
import { useWords } from '#i18n/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { Candidates } from './candidates.tsx';
import { useCase } from './case.tsx';
import { HandOverButtons } from './hand-over-buttons.tsx';
import { useRuledOut } from './ruled-out.ts';
import { UndoList } from './undo-list.tsx';
import { useCandidates } from './verdict.ts';

type Props = {
  /** The id of the outside entry, or `triage`. */
  readonly page: string;
  readonly related: readonly Reference[];
  readonly titles: Titles;
  readonly outcome: Outcome;
};

/** What comes after an answer without steps: the texts to hand over, or the candidates that are left. */
export function Settled({ page, related, titles, outcome }: Props) {
  const t = useWords('ending');
  const ruledOut = useRuledOut();
  const found = useCandidates();
  const { text, events } = useCase();
  const done = over(caseOf(text, events));
  const left = (list: readonly Candidate[]) => list.filter(({ id }) => !done.includes(id));
  const next = nextAfter(
    page === 'triage' ? undefined : page,
    { kind: 'outcome', outcome },
    [left(found), left(related)],
    ruledOut ?? [],
  );
  switch (next.kind) {
    case 'solved':
    case 'another':
      return (
        <>
          <UndoList />
          <HandOverButtons panels={['note', 'reply']} />
        </>
      );
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
