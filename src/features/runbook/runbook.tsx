import type { ReactNode } from 'react';
import type { RunbookLeaf, ScenarioContent, ScenarioText } from '#content/types.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Icon } from '#ui/icon.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { PlaceLink } from '#urls/place-link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './runbook.module.css';

/** Draws the commands of a step. Passed in, so that this feature need not know how a command looks. */
export type DrawCommands = (ids: readonly string[], node: string) => ReactNode;

type Props = {
  readonly content: ScenarioContent;
  readonly text: ScenarioText;
  readonly commands: DrawCommands;
};

/** Where a step stands on the page of the whole runbook. */
export function stepPlace(node: string): string {
  return `step-${node}`;
}

type StepProps = Props & { readonly node: string };

/** What to do in a step: the instruction, the commands, and what to say aloud. */
export function StepBody({ content, text, node, commands }: StepProps) {
  const t = useWords('scenario');
  const step = content.steps[node];
  const words = text.nodes[node];
  if (!step || !words) return null;
  return (
    <>
      <p>
        <RichText text={words.text} />
      </p>
      {commands(step.commands, node)}
      <figure className={css.say}>
        <figcaption>{t('say')}</figcaption>
        <blockquote>
          <p>
            <RichText text={words.say} />
          </p>
        </blockquote>
      </figure>
    </>
  );
}

/** Whether a step looks, changes something, or makes sure. */
export function StepKind({ kind }: { readonly kind: ScenarioContent['steps'][string]['kind'] }) {
  const t = useWords('scenario');
  switch (kind) {
    case 'check':
      return (
        <Badge tone="good" icon="eye">
          {t('check')}
        </Badge>
      );
    case 'fix':
      return (
        <Badge tone="care" icon="wrench">
          {t('fix')}
        </Badge>
      );
    case 'verify':
      return <Badge tone="good">{t('verify')}</Badge>;
    case 'decide':
      return (
        <Badge tone="plain" icon="split">
          {t('decide')}
        </Badge>
      );
    default:
      return kind satisfies never;
  }
}

type OptionsProps = {
  readonly content: ScenarioContent;
  readonly text: ScenarioText;
  readonly node: string;
  /** `buttons` where the answer is the next thing to do; `lines` in the runbook as on paper. */
  readonly look: 'buttons' | 'lines';
};

/** The answers of a step, each a link to what comes next. */
export function Options({ content, text, node, look }: OptionsProps) {
  const t = useWords('scenario');
  const lng = useLng();
  const place = content.tree.nodes[node];
  if (place?.kind !== 'question') return null;
  const items = Object.entries(place.options).map(([option, target]) => {
    const label = <RichText text={text.nodes[node]?.options[option] ?? option} />;
    const to = pathOf({ kind: 'step', lng, id: content.id, step: target });
    return (
      <li key={option}>
        {look === 'buttons' ? (
          <Link to={to}>{label}</Link>
        ) : (
          <>
            <span>{label}</span>
            <Icon name="arrow-right" />
            {content.tree.nodes[target]?.kind === 'question' ? (
              <PlaceLink place={stepPlace(target)}>
                {targetName(content, text, target, t)}
              </PlaceLink>
            ) : (
              <Link to={to}>{targetName(content, text, target, t)}</Link>
            )}
          </>
        )}
      </li>
    );
  });
  return (
    <div className={css.options}>
      <p className={css.see}>{t('see')}</p>
      {look === 'buttons' ? (
        <ChoiceList>{items}</ChoiceList>
      ) : (
        <ul className={css.lines}>{items}</ul>
      )}
    </div>
  );
}

type Words = ReturnType<typeof useWords<'scenario'>>;

function targetName(
  content: ScenarioContent,
  text: ScenarioText,
  target: string,
  t: Words,
): string {
  const place = content.tree.nodes[target];
  if (place?.kind === 'leaf') return leafName(place.leaf, text, t);
  const number = Object.keys(content.steps).indexOf(target) + 1;
  return `${t('step', { number })} · ${text.nodes[target]?.title ?? target}`;
}

/** What an end of the runbook is called. */
export function leafName(leaf: RunbookLeaf, text: ScenarioText, t: Words): string {
  if (leaf.kind !== 'outcome') return text.titles[`${leaf.kind}/${leaf.id}`] ?? leaf.id;
  const { outcome } = leaf;
  switch (outcome) {
    case 'solved':
      return t('solvedTitle');
    case 'another-message':
      return t('anotherTitle');
    case 'not-this':
      return t('notThisTitle');
    case 'escalate':
      return t('escalateTitle');
    default:
      return outcome satisfies never;
  }
}
