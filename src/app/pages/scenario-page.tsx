import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { NotFound } from '#app/lazy-not-found.ts';
import { Page } from '#app/page.tsx';
import { PrintOpener } from '#app/print-opener.tsx';
import { Reconsider } from '#app/lazy-reconsider.tsx';
import { useVisit } from '#app/use-visit.ts';
import { scenarioQuery, scenarioTextQuery } from '#content/queries.ts';
import type { ScenarioContent, ScenarioText } from '#content/types.ts';
import { CommandList } from '#features/command/command-list.tsx';
import { Escalation } from '#features/runbook/escalation.tsx';
import type { DrawCommands } from '#features/runbook/runbook.tsx';
import {
  Claims,
  Documented,
  Elsewhere,
  Messages,
  References,
} from '#features/runbook/scenario-parts.tsx';
import { Runbook } from '#features/runbook/whole-runbook.tsx';
import { Sources } from '#features/truth/sources.tsx';
import { TodayBadge, TruthToday } from '#features/truth/truth.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Icon } from '#ui/icon.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import { ScenarioOutline } from './scenario-outline.tsx';

type Props = { readonly content: ScenarioContent; readonly text: ScenarioText };

/** A scenario: what is true today, what to do, and all that is known of it. */
export function ScenarioPage() {
  const { id = '' } = useParams();
  const lng = useLng();
  const { data: content } = useSuspenseQuery(scenarioQuery(id));
  const { data: text } = useSuspenseQuery(scenarioTextQuery(lng, id));
  if (!content || !text) return <NotFound scenario={id} />;
  return <Whole content={content} text={text} />;
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
        <PrintOpener content={content} />
      </Section>
      {content.notThis.length > 0 && (
        <Section id="not-this" title={t('notThis')}>
          <References references={content.notThis} titles={text.titles} />
        </Section>
      )}
      <Section id="escalate" title={t('escalate')} folded="screen">
        <Escalation text={text} />
      </Section>
      <Section id="why" title={t('why')} folded="everywhere">
        <Claims content={content} text={text} section="why" />
      </Section>
      <Section id="notes" title={t('notes')} folded="everywhere">
        <Claims content={content} text={text} section="note" />
      </Section>
      <Section id="documented" title={t('documented')} folded="everywhere">
        <p>{t('documentedHint')}</p>
        <Documented content={content} text={text} commands={commands} />
      </Section>
      <Section id="links" title={t('links')} folded="screen">
        <Elsewhere links={content.links} />
        <Sources sources={content.sources} />
      </Section>
    </Page>
  );
}
