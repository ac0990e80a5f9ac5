import type { ScenarioContent, ScenarioText } from '#content/types.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { PlaceLink } from '#urls/place-link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './runbook.module.css';
import { Options, StepBody, StepKind, stepPlace, type DrawCommands } from './runbook.tsx';

type Props = {
  readonly content: ScenarioContent;
  readonly text: ScenarioText;
  readonly commands: DrawCommands;
};

/** All steps of a runbook below each other, the first of them open. Each answer names the step it leads to. */
export function Runbook({ content, text, commands }: Props) {
  const t = useWords('scenario');
  const lng = useLng();
  const nodes = Object.keys(content.steps);
  return (
    <ol className={css.steps}>
      {nodes.map((node, index) => {
        const twin = nodes
          .slice(0, index)
          .findIndex((earlier) => same(content, text, earlier, node));
        const again = twin !== -1 && sameAnswers(text, nodes[twin] ?? node, node);
        return (
          <li key={node} className={css.step}>
            <details open={index === 0}>
              <summary>
                <h3>
                  {`${t('step', { number: index + 1 })} · ${text.nodes[node]?.title ?? node}`}
                </h3>{' '}
                {!again && <StepKind kind={content.steps[node]?.kind ?? 'decide'} />}
              </summary>
              {/* Inside, so that a link to it opens the fold. */}
              <div id={stepPlace(node)}>
                {again ? (
                  <p>
                    <PlaceLink place={stepPlace(nodes[twin] ?? node)}>
                      {t('sameStep', { number: twin + 1 })}
                    </PlaceLink>
                  </p>
                ) : twin === -1 ? (
                  <StepBody content={content} text={text} node={node} commands={commands} />
                ) : (
                  <p>
                    <RichText text={text.nodes[node]?.text ?? ''} />{' '}
                    <PlaceLink place={stepPlace(nodes[twin] ?? node)}>
                      {t('sameStep', { number: twin + 1 })}
                    </PlaceLink>
                  </p>
                )}
                {!again && (
                  <>
                    <Options content={content} text={text} node={node} look="lines" />
                    <p className={css.alone}>
                      <Link to={pathOf({ kind: 'step', lng, id: content.id, step: node })}>
                        {t('alone', { number: index + 1 })}
                      </Link>
                    </p>
                  </>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** Whether two steps ask the reader to do the same, so that the later one may refer to the earlier. */
function same(content: ScenarioContent, text: ScenarioText, one: string, other: string): boolean {
  const [a, b] = [content.steps[one], content.steps[other]];
  const [words, otherWords] = [text.nodes[one], text.nodes[other]];
  return (
    a?.kind === b?.kind &&
    // What a branch is called differs where its steps are told apart by their titles.
    (words?.title === otherWords?.title || words?.say === otherWords?.say) &&
    a !== undefined &&
    a.commands.length > 0 &&
    a.commands.join(' ') === b?.commands.join(' ')
  );
}

/** Whether two steps have the same answers in the same words: a step that several ways end in is told once. */
function sameAnswers(text: ScenarioText, one: string, other: string): boolean {
  const [a, b] = [text.nodes[one]?.options, text.nodes[other]?.options];
  return JSON.stringify(a) === JSON.stringify(b);
}
