import { leafTitle } from '#content/leaf-title.ts';
import type { ScenarioContent } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { CommandOnPaper } from './command-on-paper.tsx';
import css from './sheet.module.css';
import { Sides, type Side } from './sheet.tsx';

type Props = {
  readonly content: ScenarioContent;
  readonly sides: readonly Side[];
  readonly node: string;
  readonly number: number;
  /** The commands that were not explained before. */
  readonly explained: readonly string[];
  /** The option that was chosen here, where only the way taken is printed. */
  readonly chosen: string | undefined;
};

/** A step on paper: the instruction, its commands, what to say, and where each answer leads. */
export function Step({ content, sides, node, number, explained, chosen }: Props) {
  return (
    <li className={css.step}>
      <Sides sides={sides}>
        {(side) => <Instruction {...side} content={content} node={node} number={number} />}
      </Sides>
      {(content.steps[node]?.commands ?? []).map((id) => (
        <CommandOnPaper
          key={id}
          id={id}
          content={content}
          sides={sides}
          brief={!explained.includes(id)}
        />
      ))}
      <Sides sides={sides}>
        {(side) => <Answers {...side} content={content} node={node} chosen={chosen} />}
      </Sides>
    </li>
  );
}

type PartProps = Side & Pick<Props, 'content' | 'node'>;

function Instruction({ content, text, node, number }: PartProps & Pick<Props, 'number'>) {
  const t = useWords('scenario');
  const words = text.nodes[node];
  const kinds = { check: t('check'), fix: t('fix'), verify: t('verify'), decide: t('decide') };
  return (
    <>
      <h2>
        {`${t('step', { number })} · ${words?.title ?? node} `}
        <span className={css.quiet}>{kinds[content.steps[node]?.kind ?? 'decide']}</span>
      </h2>
      <p>
        <RichText text={words?.text ?? ''} />
      </p>
      <p>
        <span className={css.quiet}>{t('say')}</span> <RichText text={words?.say ?? ''} />
      </p>
    </>
  );
}

function Answers({ content, text, node, chosen }: PartProps & Pick<Props, 'chosen'>) {
  const t = useWords('scenario');
  const place = content.tree.nodes[node];
  if (place?.kind !== 'question') return null;
  const steps = Object.keys(content.steps);
  return (
    <ul className={css.answers}>
      {Object.entries(place.options)
        .filter(([option]) => chosen === undefined || option === chosen)
        .map(([option, target]) => {
          const next = content.tree.nodes[target];
          return (
            <li key={option} data-chosen={option === chosen || undefined}>
              <RichText text={text.nodes[node]?.options[option] ?? option} />
              {' → '}
              <strong>
                {next?.kind === 'leaf'
                  ? leafTitle(next.leaf, text, t)
                  : t('step', { number: steps.indexOf(target) + 1 })}
              </strong>
            </li>
          );
        })}
    </ul>
  );
}
