import { Candidates } from '#app/candidates.tsx';
import { HandOverButtons } from '#app/hand-over-buttons.tsx';
import { useRuledOut } from '#app/ruled-out.ts';
import { useRuleOut } from '#app/use-rule-out.ts';
import { useCandidates } from '#app/verdict.ts';
import type { RunbookLeaf, ScenarioContent, ScenarioText } from '#content/types.ts';
import { nextAfter } from '#engine/next.ts';
import { Escalation } from '#features/runbook/escalation.tsx';
import { useWords } from '#i18n/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';

type Props = {
  readonly content: ScenarioContent;
  readonly text: ScenarioText;
  readonly leaf: RunbookLeaf;
};

/** The end of a runbook: solved, passed on, or the candidates that are left. */
export function RunbookEnd({ content, text, leaf }: Props) {
  const t = useWords('scenario');
  const ending = useWords('ending');
  const ruledOut = useRuledOut();
  const found = useCandidates();
  const next = nextAfter(content.id, leaf, [found, content.notThis], ruledOut ?? []);
  useRuleOut(content.id, leaf.kind === 'outcome' && leaf.outcome === 'not-this', ruledOut);
  switch (next.kind) {
    case 'solved':
      return (
        <>
          <Notice tone="good">
            <p>{t('solvedText')}</p>
          </Notice>
          <HandOverButtons panels={['note', 'reply']} />
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
