import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '#app/lazy-not-found.ts';
import { Page } from '#app/page.tsx';
import { Reconsider } from '#app/reconsider.tsx';
import { useRuledOut } from '#app/ruled-out.ts';
import { useVisit } from '#app/use-visit.ts';
import { scenarioQuery, scenarioTextQuery } from '#content/queries.ts';
import type { RunbookLeaf, ScenarioContent, ScenarioText } from '#content/types.ts';
import { locate } from '#engine/tree.ts';
import { CommandList } from '#features/command/command-list.tsx';
import {
  leafName,
  Options,
  Runbook,
  StepBody,
  StepKind,
  type DrawCommands,
} from '#features/runbook/runbook.tsx';
import {
  Claims,
  Documented,
  Elsewhere,
  Escalation,
  Messages,
  References,
  Sources,
} from '#features/runbook/scenario-parts.tsx';
import { Trail } from '#features/runbook/trail.tsx';
import { TodayBadge, TruthToday } from '#features/truth/truth.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Icon } from '#ui/icon.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { pathOf } from '#urls/urls.ts';
import { ScenarioOutline } from './scenario-outline.tsx';

type Props = { readonly content: ScenarioContent; readonly text: ScenarioText };

const RunbookEnd = lazy(async () => ({
  default: (await import('./runbook-end.tsx')).RunbookEnd,
}));

/** A scenario, or one step of its runbook where the address names one. */
export function ScenarioPage() {
  const { id = '', step } = useParams();
  const lng = useLng();
  const { data: content } = useSuspenseQuery(scenarioQuery(id));
  const { data: text } = useSuspenseQuery(scenarioTextQuery(lng, id));
  if (!content || !text) return <NotFound scenario={id} />;
  return step === undefined ? (
    <Whole content={content} text={text} />
  ) : (
    <OneStep content={content} text={text} step={step} />
  );
}

/** Draws all of every command's facts. */
function inFull({ content, text }: Props): DrawCommands {
  return function draw(ids) {
    return <CommandList ids={ids} commands={content.commands} words={text.commands} />;
  };
}

/** On the page of the whole runbook a command is explained where it comes first; its parts are on the page of its step. */
function once({ content, text }: Props): DrawCommands {
  const first = new Map<string, string>();
  const places = [
    ...Object.entries(content.steps),
    ...content.documented.map((step) => [step.id, step] as const),
  ];
  for (const [place, { commands }] of places) {
    for (const command of commands) if (!first.has(command)) first.set(command, place);
  }
  const words = Object.fromEntries(
    Object.entries(text.commands).map(([id, own]) => [id, { ...own, parts: [] }]),
  );
  return function draw(ids, place) {
    return (
      <CommandList
        ids={ids}
        commands={content.commands}
        words={words}
        known={(id) => first.get(id) !== place}
      />
    );
  };
}

function Whole({ content, text }: Props) {
  const t = useWords('scenario');
  const lng = useLng();
  const commands = once({ content, text });
  useVisit({ page: content.id, node: content.tree.start, trail: [], end: undefined });
  return (
    <Page
      kicker={<TodayBadge today={content.today} />}
      title={text.title}
      lead={<RichText text={text.summary} />}
      description={text.summary.replaceAll('`', '')}
      first={
        <>
          <Reconsider id={content.id} />
          <TruthToday sentence={text.today} />
          <ButtonLink look="primary">
            <Link to={pathOf({ kind: 'step', lng, id: content.id, step: content.tree.start })}>
              {t('begin')} <Icon name="arrow-right" />
            </Link>
          </ButtonLink>
        </>
      }
      aside={<ScenarioOutline content={content} text={text} />}
    >
      <Section id="today" title={t('today')}>
        <Claims content={content} text={text} section="today" />
      </Section>
      <Section id="message" title={t('message')}>
        <Messages content={content} text={text} />
      </Section>
      <Section id="steps" title={t('steps')}>
        <p>
          {t('stepsHint')}{' '}
          <Link to={pathOf({ kind: 'runbook-map', lng, id: content.id })}>{t('picture')}</Link>
        </p>
        <Runbook content={content} text={text} commands={commands} />
      </Section>
      {content.notThis.length > 0 && (
        <Section id="not-this" title={t('notThis')}>
          <References references={content.notThis} titles={text.titles} />
        </Section>
      )}
      <Section id="escalate" title={t('escalate')} folded>
        <Escalation text={text} />
      </Section>
      <Section id="why" title={t('why')} folded>
        <Claims content={content} text={text} section="why" />
      </Section>
      <Section id="notes" title={t('notes')} folded>
        <Claims content={content} text={text} section="note" />
      </Section>
      <Section id="documented" title={t('documented')} folded>
        <p>{t('documentedHint')}</p>
        <Documented content={content} text={text} commands={commands} />
      </Section>
      <Section id="links" title={t('links')} folded>
        <Elsewhere links={content.links} />
        <Sources sources={content.sources} />
      </Section>
    </Page>
  );
}

function OneStep({ content, text, step }: Props & { readonly step: string }) {
  const t = useWords('scenario');
  const place = locate(content.tree, step);
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
          title={leafName(place.leaf, text, t)}
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
    <Section title={t('trail')}>
      <Trail content={content} text={text} trail={trail} query={query} />
      <p>
        <Link to={pathOf({ kind: 'scenario', lng, id: content.id })}>{t('whole')}</Link>
      </p>
      <p>
        <Link to={pathOf({ kind: 'runbook-map', lng, id: content.id })} query={`?at=${node}`}>
          {t('seeMap')}
        </Link>
      </p>
    </Section>
  );
}
