import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useCase } from '#app/case.tsx';
import { useLongText } from '#app/long-text.tsx';
import { Page } from '#app/page.tsx';
import { ReportInPaste } from '#app/report-in-paste.tsx';
import { shortcutsOff } from '#app/shortcut.ts';
import { indexQuery, indexTextQuery, triageQuery, triageTextQuery } from '#content/queries.ts';
import type { Listed } from '#content/types.ts';
import { mayHoldReport } from '#engine/collection.ts';
import { separating } from '#engine/tree.ts';
import { MatchError } from '#features/match-error/match-error.tsx';
import { TodayBadge } from '#features/truth/truth.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import { Result } from './lazy-result.ts';
import css from './home-page.module.css';

const CommandList = lazy(async () => ({
  default: (await import('#features/command/command-list.tsx')).CommandList,
}));

const CopyReport = lazy(async () => ({
  default: (await import('#app/copy-report.tsx')).CopyReport,
}));

const CollectCommand = lazy(async () => ({
  default: (await import('#features/preconditions/collect.tsx')).CollectCommand,
}));

/** The first page: the paste box, the way to the questions, and the ten failures. */
export function HomePage() {
  const t = useWords('home');
  const truth = useWords('truth');
  const lng = useLng();
  return (
    <Page
      title={t('title')}
      lead={<span className={css.lead}>{t('lead')}</span>}
      description={t('description')}
    >
      <div className={css.begin}>
        <Paste />
        <div className={css.beside}>
          <Section title={t('noText')}>
            <p>{t('noTextHint')}</p>
            <ButtonLink>
              <Link to={pathOf({ kind: 'triage', lng })}>
                {t('toQuestions')} <Icon name="arrow-right" />
              </Link>
            </ButtonLink>
            <p>
              <Link to={pathOf({ kind: 'check', lng })}>{t('toCheck')}</Link>
            </p>
          </Section>
          <p className={css.truth}>{truth('short')}</p>
        </div>
      </div>
      <ReportInPaste />
      <Section title={t('all')}>
        <div className={css.stages}>
          <Failures />
        </div>
      </Section>
    </Page>
  );
}

/** Stands for itself: with every letter that is typed it is drawn anew, and the page around it is not. */
function Paste() {
  const { text, setText } = useCase();
  const { longText, read, drop } = useLongText();
  return (
    <MatchError
      text={text}
      onChange={setText}
      collect={mayHoldReport(text) ? null : <Collect />}
      doubt={(scenarios) => <Doubt scenarios={scenarios} />}
      badge={(today) => <TodayBadge today={today} />}
      opensByKey={() => !shortcutsOff()}
      Result={Result}
      longText={longText}
      onSource={(source) => {
        read(source, setText);
      }}
      onDrop={drop}
    />
  );
}

function Failures() {
  const t = useWords('home');
  const lng = useLng();
  const { data: index } = useSuspenseQuery(indexQuery());
  const { data: text } = useSuspenseQuery(indexTextQuery(lng));
  const stages = {
    loading: t('stageLoading'),
    'sign-in': t('stageSignIn'),
    session: t('stageSession'),
    working: t('stageWorking'),
  } satisfies Record<Listed['stage'], string>;
  return Object.entries(stages).map(([stage, name]) => (
    <div key={stage} className={css.stage}>
      <h3>{name}</h3>
      <ul className={css.list}>
        {index.scenarios
          .filter((scenario) => scenario.stage === stage)
          .map(({ id, today }) => (
            <li key={id}>
              <p className={css.line}>
                <Link to={pathOf({ kind: 'scenario', lng, id })}>{text.scenarios[id]?.title}</Link>
                <TodayBadge today={today} />
              </p>
              <p className={css.quiet}>
                <RichText text={text.scenarios[id]?.summary ?? ''} />
              </p>
            </li>
          ))}
      </ul>
    </div>
  ));
}

/** Shown only after a paste that matched nothing, so loaded only then: a report, and what to collect. */
function Collect() {
  const t = useWords('match');
  const lng = useLng();
  const content = useQuery(triageQuery());
  const text = useQuery(triageTextQuery(lng));
  return (
    <>
      <Suspense>
        <CopyReport />
      </Suspense>
      <details>
        <summary>{t('noneCollect')}</summary>
        {content.data && text.data && (
          <Suspense>
            <CommandList
              ids={content.data.collect}
              commands={content.data.commands}
              words={text.data.commands}
            />
          </Suspense>
        )}
        <Suspense>
          <CollectCommand />
        </Suspense>
      </details>
    </>
  );
}

/** The one question of the tree that separates the scenarios in doubt. */
function Doubt({ scenarios }: { readonly scenarios: readonly string[] }) {
  const t = useWords('match');
  const lng = useLng();
  const content = useQuery(triageQuery());
  const text = useQuery(triageTextQuery(lng));
  if (!content.data || !text.data) return null;
  const node = separating(
    content.data.tree,
    scenarios.map((id) => (leaf) => leaf.kind === 'scenario' && leaf.id === id),
  );
  if (node === undefined) return null;
  return (
    <Notice title={t('doubt')}>
      <p>
        <Link to={pathOf({ kind: 'question', lng, node })}>{text.data.nodes[node]?.question}</Link>
      </p>
    </Notice>
  );
}
