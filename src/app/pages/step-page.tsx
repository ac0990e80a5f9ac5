import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '#app/lazy-not-found.ts';
import { Page } from '#app/page.tsx';
import { PrintOpener } from '#app/print-opener.tsx';
import { Reconsider } from '#app/reconsider.tsx';
import { useRuledOut } from '#app/ruled-out.ts';
import { useVisit } from '#app/use-visit.ts';
import { scenarioQuery, scenarioTextQuery } from '#content/queries.ts';
import { leafTitle } from '#content/leaf-title.ts';
import type { RunbookLeaf, ScenarioContent, ScenarioText } from '#content/types.ts';
import { locate } from '#engine/tree.ts';
import { CommandList } from '#features/command/command-list.tsx';
import { useRetired } from '#features/command/found-values.tsx';
import { Options, StepBody, StepKind, type DrawCommands } from '#features/runbook/runbook.tsx';
import { Trail } from '#features/runbook/trail.tsx';
import { OfRetired } from '#features/truth/truth.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { pathOf } from '#urls/urls.ts';
import { RunbookEnd } from './lazy-runbook-end.ts';

type Props = { readonly content: ScenarioContent; readonly text: ScenarioText };

/** One step of a scenario's runbook, or where its answers end. */
export function StepPage() {
  const { id = '', step = '' } = useParams();
  const lng = useLng();
  const { data: content } = useSuspenseQuery(scenarioQuery(id));
  const { data: text } = useSuspenseQuery(scenarioTextQuery(lng, id));
  if (!content || !text) return <NotFound scenario={id} />;
  return <OneStep content={content} text={text} step={step} />;
}

/** Draws all of every command's facts. */
function inFull({ content, text }: Props): DrawCommands {
  return function draw(ids) {
    return <CommandList ids={ids} commands={content.commands} words={text.commands} next />;
  };
}

function OneStep({ content, text, step }: Props & { readonly step: string }) {
  const t = useWords('scenario');
  const place = locate(content.tree, step);
  const retired = useRetired();
  useVisit({
    page: content.id,
    node: step,
    trail: place.kind === 'unknown' ? [] : place.trail,
    end: place.kind === 'arrived' ? endOf(place.leaf) : undefined,
  });
  switch (place.kind) {
    case 'unknown':
      return <NotFound />;
    case 'asking': {
      const number = Object.keys(content.steps).indexOf(step) + 1;
      return (
        <Page
          kicker={
            <>
              <StepKind kind={content.steps[step]?.kind ?? 'decide'} />{' '}
              <Home content={content} text={text} />
            </>
          }
          title={`${t('step', { number })} · ${text.nodes[step]?.title ?? ''}`}
          description={text.nodes[step]?.text.replaceAll('`', '') ?? ''}
        >
          <Reconsider id={content.id} />
          {retired && (step === content.tree.start || loads(content, step)) && (
            <Notice tone="care">
              <OfRetired />
            </Notice>
          )}
          <StepBody
            content={content}
            text={text}
            node={step}
            commands={inFull({ content, text })}
          />
          <Options content={content} text={text} node={step} look="buttons" />
          <Answers content={content} text={text} trail={place.trail} node={step} />
        </Page>
      );
    }
    case 'arrived':
      return (
        <Page
          kicker={<Home content={content} text={text} />}
          title={leafTitle(place.leaf, text, t)}
          description={text.title}
        >
          <Suspense fallback={null}>
            <RunbookEnd content={content} text={text} leaf={place.leaf} />
          </Suspense>
          <Answers content={content} text={text} trail={place.trail} node={step} />
        </Page>
      );
    default:
      return place satisfies never;
  }
}

/** Whether a step loads a module that the pasted text may name: of the retired connector there is nothing to load. */
function loads({ steps, commands }: ScenarioContent, step: string): boolean {
  return (steps[step]?.commands ?? []).some((id) =>
    Object.values(commands[id]?.values ?? {}).includes('module-path'),
  );
}

function endOf(leaf: RunbookLeaf) {
  return leaf.kind === 'outcome' ? leaf.outcome : 'elsewhere';
}

function Home({ content, text }: Props) {
  const lng = useLng();
  return <Link to={pathOf({ kind: 'scenario', lng, id: content.id })}>{text.title}</Link>;
}

type AnswersProps = Props & Pick<Parameters<typeof Trail>[0], 'trail'> & { readonly node: string };

function Answers({ content, text, trail, node }: AnswersProps) {
  const t = useWords('scenario');
  const lng = useLng();
  const ruledOut = useRuledOut();
  // Whoever changes an answer here considers this failure again.
  const query = ruledOut && writeRuledOut(ruledOut.filter((id) => id !== content.id));
  return (
    // On a first step there is nothing to look back at.
    <Section title={trail.length === 0 ? t('links') : t('trail')}>
      <Trail content={content} text={text} trail={trail} query={query} />
      <p>
        <Link to={pathOf({ kind: 'scenario', lng, id: content.id })}>{t('whole')}</Link>
        {' · '}
        <Link to={pathOf({ kind: 'runbook-map', lng, id: content.id })} query={`?at=${node}`}>
          {t('seeMap')}
        </Link>
      </p>
      <PrintOpener content={content} />
    </Section>
  );
}
