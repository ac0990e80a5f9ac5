import { useSuspenseQuery } from '@tanstack/react-query';
import { Page } from '#app/page.tsx';
import { indexQuery, indexTextQuery, triageQuery, triageTextQuery } from '#content/queries.ts';
import type { TriageContent, TriageText } from '#content/types.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';

/** The whole decision tree as an outline, every line of it a link. */
export function MapPage() {
  const t = useWords('map');
  const lng = useLng();
  const { data: index } = useSuspenseQuery(indexQuery());
  const { data: titles } = useSuspenseQuery(indexTextQuery(lng));
  const { data: content } = useSuspenseQuery(triageQuery());
  const { data: text } = useSuspenseQuery(triageTextQuery(lng));
  return (
    <Page title={t('title')} lead={t('lead')} description={t('description')}>
      <Section title={t('questions')}>
        <ul>
          <Branch content={content} text={text} node={content.tree.start} />
        </ul>
      </Section>
      <Section title={t('scenarios')}>
        <ul>
          {index.scenarios.map(({ id }) => (
            <li key={id}>
              <Link to={pathOf({ kind: 'scenario', lng, id })}>{titles.scenarios[id]?.title}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('outside')}>
        <ul>
          {index.outside.map((id) => (
            <li key={id}>
              <Link to={pathOf({ kind: 'outside', lng, id })}>{titles.outside[id]}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

type BranchProps = {
  readonly content: TriageContent;
  readonly text: TriageText;
  readonly node: string;
  readonly answer?: string | undefined;
};

function Branch({ content, text, node, answer }: BranchProps) {
  const lng = useLng();
  const place = content.tree.nodes[node];
  if (!place) return null;
  const name =
    place.kind === 'question'
      ? text.nodes[node]?.question
      : place.leaf.kind === 'outcome'
        ? text.outcomes[place.leaf.outcome]?.title
        : text.titles[`${place.leaf.kind}/${place.leaf.id}`];
  return (
    <li>
      {answer !== undefined && (
        <>
          <RichText text={answer} /> →{' '}
        </>
      )}
      <Link to={pathOf({ kind: 'question', lng, node })}>{name}</Link>
      {place.kind === 'question' && (
        <ul>
          {Object.entries(place.options).map(([option, target]) => (
            <Branch
              key={option}
              content={content}
              text={text}
              node={target}
              answer={text.nodes[node]?.options[option]}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
