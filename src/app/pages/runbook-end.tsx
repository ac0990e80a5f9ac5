import { Candidates } from '#app/candidates.tsx';
import { useCase } from '#app/case.tsx';
import { HandOverButtons } from '#app/hand-over-buttons.tsx';
import { useRuledOut } from '#app/ruled-out.ts';
import { UndoList } from '#app/undo-list.tsx';
import { useRuleOut } from '#app/use-rule-out.ts';
import { useCandidates } from '#app/verdict.ts';
import type { RunbookLeaf, ScenarioContent, ScenarioText } from '#content/types.ts';
import { caseOf, over } from '#engine/case.ts';
import { nextAfter, type Candidate } from '#engine/next.ts';
import { Escalation } from '#features/runbook/escalation.tsx';
import { useWords } from '#i18n/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { AnotherMessage } from './another-message.tsx';

type Props = {
  readonly content: ScenarioContent;
  readonly text: ScenarioText;
  readonly leaf: RunbookLeaf;
};

/** The end of a runbook: solved, with what to undo; over, and another message; passed on; or the candidates that are left. */
export function RunbookEnd({ content, text, leaf }: Props) {
  const t = useWords('scenario');
  const ending = useWords('ending');
  const ruledOut = useRuledOut();
  const found = useCandidates();
  const { text: pasted, events } = useCase();
  const done = over(caseOf(pasted, events));
  const left = (list: readonly Candidate[]) => list.filter(({ id }) => !done.includes(id));
  const next = nextAfter(content.id, leaf, [left(found), left(content.notThis)], ruledOut ?? []);
  useRuleOut(content.id, leaf.kind === 'outcome' && leaf.outcome === 'not-this', ruledOut);
  switch (next.kind) {
    case 'solved':
      return (
        <>
          <Notice tone="good">
            <p>
              <RichText text={shown({ leaf, t })} />
            </p>
            <p>{t('solvedText')}</p>
          </Notice>
          <UndoList />
          <HandOverButtons panels={['note', 'reply']} />
        </>
      );
    case 'another':
      return (
        <>
          <Notice tone="good">
            <p>{t('anotherText')}</p>
          </Notice>
          <AnotherMessage page={content.id} />
          {next.candidates.length > 0 && (
            <Section title={t('anotherCandidates')}>
              <Candidates candidates={next.candidates} found={found} titles={text.titles} quiet />
            </Section>
          )}
          <HandOverButtons panels={['note', 'reply']} quiet />
        </>
      );
    case 'escalate':
      return (
        <Section title={ending('whom')}>
          {next.exhausted && (
            <Notice tone="care">
              <p>{ending('exhaustedText')}</p>
            </Notice>
          )}
          <Escalation text={text} />
          <HandOverButtons panels={['package', 'note', 'reply']} />
        </Section>
      );
    case 'go-on':
      return (
        <Notice title={leaf.kind === 'outcome' ? undefined : t('elsewhereTitle')}>
          <p>{leaf.kind === 'outcome' ? ending('nextText') : t('elsewhereText')}</p>
          <Candidates
            candidates={next.candidates}
            found={found}
            titles={text.titles}
            query={writeRuledOut(next.ruledOut)}
          />
        </Notice>
      );
    default:
      return next satisfies never;
  }
}

type Shown = { readonly leaf: RunbookLeaf; readonly t: ReturnType<typeof useWords<'scenario'>> };

/** What the last step has shown: as much as may be called solved. */
function shown({ leaf, t }: Shown): string {
  if (!('shows' in leaf)) return '';
  switch (leaf.shows) {
    case 'connection':
      return t('shownConnection');
    case 'loading':
      return t('shownLoading');
    case 'repetition':
      return t('shownRepetition');
    default:
      return leaf.shows satisfies never;
  }
}
