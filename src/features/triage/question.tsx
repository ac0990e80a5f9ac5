import type { ReactNode } from 'react';
import type { TriageContent, TriageText } from '#content/types.ts';
import type { Step } from '#engine/tree.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ChoiceList } from '#ui/choice-list.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './question.module.css';

type Props = {
  readonly content: TriageContent;
  readonly text: TriageText;
  readonly node: string;
  /** Draws the commands that help to find out. */
  readonly commands: (ids: readonly string[]) => ReactNode;
};

/** One question: its answers as links, and how to find out. */
export function Question({ content, text, node, commands }: Props) {
  const t = useWords('triage');
  const lng = useLng();
  const place = content.tree.nodes[node];
  const words = text.nodes[node];
  if (place?.kind !== 'question' || !words) return null;
  return (
    <>
      <ChoiceList>
        {Object.entries(place.options).map(([option, target]) => (
          <li key={option}>
            <Link to={pathOf({ kind: 'question', lng, node: target })}>
              <RichText text={words.options[option] ?? option} />
            </Link>
          </li>
        ))}
      </ChoiceList>
      <div className={css.help}>
        <h2>{t('help')}</h2>
        <p>
          <RichText text={words.help} />
        </p>
        {commands(content.questions[node]?.commands ?? [])}
      </div>
    </>
  );
}

type AnswersProps = {
  readonly text: TriageText;
  readonly trail: readonly Step[];
  /** Where the answers have led, to be marked on the map. */
  readonly node: string;
};

/** The answers given so far; each can be changed. */
export function Answers({ text, trail, node: here }: AnswersProps) {
  const t = useWords('triage');
  const lng = useLng();
  if (trail.length === 0) return null;
  return (
    <section className={css.answers} aria-labelledby="answers">
      <h2 id="answers">{t('answers')}</h2>
      <ol>
        {trail.map(({ node, option }) => {
          const words = text.nodes[node];
          const question = words?.question ?? node;
          return (
            <li key={node}>
              {question} <strong>{<RichText text={words?.options[option] ?? option} />}</strong>{' '}
              <Link
                to={pathOf({ kind: 'question', lng, node })}
                aria-label={t('changeLabel', { question })}
              >
                {t('change')}
              </Link>
            </li>
          );
        })}
      </ol>
      <p>
        <Link to={pathOf({ kind: 'triage', lng })}>{t('again')}</Link>
        {' · '}
        <Link to={pathOf({ kind: 'map', lng })} query={`?at=${here}`}>
          {t('map')}
        </Link>
      </p>
    </section>
  );
}
