import type { ScenarioContent, ScenarioText } from '#content/types.ts';
import type { Step } from '#engine/tree.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './runbook.module.css';

type Props = {
  readonly content: ScenarioContent;
  readonly text: ScenarioText;
  readonly trail: readonly Step[];
  /** What stays ruled out where an answer is changed; left out, what the address rules out. */
  readonly query?: string | undefined;
};

/** The answers that led to a step; each can be changed. */
export function Trail({ content, text, trail, query }: Props) {
  const t = useWords('scenario');
  const lng = useLng();
  return (
    <ol className={css.trail}>
      {trail.map(({ node, option }) => {
        const words = text.nodes[node];
        const title = words?.title ?? node;
        return (
          <li key={node}>
            {title} — <RichText text={words?.options[option] ?? option} />{' '}
            <Link
              to={pathOf({ kind: 'step', lng, id: content.id, step: node })}
              query={query}
              aria-label={t('changeLabel', { question: title })}
            >
              {t('change')}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
