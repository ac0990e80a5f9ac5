import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '#app/lazy-not-found.ts';
import { Settle } from '#app/lazy-settle.ts';
import { Page } from '#app/page.tsx';
import { useVisit } from '#app/use-visit.ts';
import { triageQuery, triageTextQuery } from '#content/queries.ts';
import type { Reference, TriageContent, TriageLeaf, TriageText } from '#content/types.ts';
import { locate } from '#engine/tree.ts';
import { CommandList } from '#features/command/command-list.tsx';
import { Answers, Question } from '#features/triage/question.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';

type Props = { readonly content: TriageContent; readonly text: TriageText };

/** One question, or the end that the answers lead to. */
export function TriagePage() {
  const t = useWords('triage');
  const { node } = useParams();
  const lng = useLng();
  const { data: content } = useSuspenseQuery(triageQuery());
  const { data: text } = useSuspenseQuery(triageTextQuery(lng));
  const place = locate(content.tree, node ?? content.tree.start);
  useVisit({
    page: 'triage',
    node: place.node,
    trail: place.kind === 'unknown' ? [] : place.trail,
    end: undefined,
  });
  switch (place.kind) {
    case 'unknown':
      return <NotFound />;
    case 'asking':
      return (
        <Page
          kicker={t('question', { number: place.trail.length + 1 })}
          title={text.nodes[place.node]?.question ?? ''}
          description={
            node === undefined
              ? t('description')
              : (text.nodes[place.node]?.help.replaceAll('`', '') ?? '')
          }
        >
          <Question
            content={content}
            text={text}
            node={place.node}
            commands={(ids) => (
              <CommandList ids={ids} commands={content.commands} words={text.commands} />
            )}
          />
          <Answers text={text} trail={place.trail} node={place.node} />
          <p>
            <Link to={pathOf({ kind: 'home', lng })}>{t('paste')}</Link>
            {' · '}
            <Link to={pathOf({ kind: 'check', lng })}>{t('toCheck')}</Link>
          </p>
        </Page>
      );
    case 'arrived':
      return (
        <Page kicker={t('leads')} title={titleOf(place.leaf, text)} description={t('description')}>
          <End
            content={content}
            text={text}
            leaf={place.leaf}
            settle={(related) => (
              <Suspense fallback={null}>
                <Settle
                  page="triage"
                  node={place.node}
                  trail={place.trail}
                  related={related}
                  titles={text.titles}
                />
              </Suspense>
            )}
          />
          <Answers text={text} trail={place.trail} node={place.node} />
        </Page>
      );
    default:
      return place satisfies never;
  }
}

function titleOf(leaf: TriageLeaf, text: TriageText): string {
  return leaf.kind === 'outcome'
    ? (text.outcomes[leaf.outcome]?.title ?? leaf.outcome)
    : (text.titles[`${leaf.kind}/${leaf.id}`] ?? leaf.id);
}

type EndProps = Props & {
  readonly leaf: TriageLeaf;
  /** Asks how it went, and leads on to one of these pages where it did not. */
  readonly settle: (related: readonly Reference[]) => ReactNode;
};

function End({ content, text, leaf, settle }: EndProps) {
  const t = useWords('triage');
  const lng = useLng();
  if (leaf.kind !== 'outcome') {
    return (
      <Notice tone="good">
        <p>
          <RichText text={text.summaries[`${leaf.kind}/${leaf.id}`] ?? ''} />
        </p>
        <ButtonLink look="primary">
          <Link to={pathOf({ kind: leaf.kind, lng, id: leaf.id })}>
            {leaf.kind === 'scenario' ? t('open') : t('openOutside')}
          </Link>
        </ButtonLink>
      </Notice>
    );
  }
  const outcome = content.outcomes[leaf.outcome];
  return (
    <>
      {text.outcomes[leaf.outcome]?.text.map((paragraph) => (
        <p key={paragraph}>
          <RichText text={paragraph} />
        </p>
      ))}
      <CommandList
        ids={outcome?.commands ?? []}
        commands={content.commands}
        words={text.commands}
        next
      />
      {settle(outcome?.related ?? [])}
      {outcome && outcome.related.length > 0 && (
        <Section title={t('related')}>
          <ul>
            {outcome.related.map(({ kind, id }) => (
              <li key={id}>
                <Link to={pathOf({ kind, lng, id })}>{text.titles[`${kind}/${id}`]}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {outcome && outcome.links.length > 0 && (
        <Section title={t('links')}>
          <ul>
            {outcome.links.map((link) => (
              <li key={link.id}>
                <a href={link.href[lng]} rel="noreferrer">
                  {link.title[lng]}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
