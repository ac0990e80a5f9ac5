import { useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { Page } from '#app/page.tsx';
import {
  indexQuery,
  indexTextQuery,
  mapQuery,
  triageQuery,
  triageTextQuery,
} from '#content/queries.ts';
import type { TriageContent, TriageText } from '#content/types.ts';
import { locate } from '#engine/tree.ts';
import { Picture } from '#features/map/picture.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { PlaceLink } from '#urls/place-link.tsx';
import { pathOf } from '#urls/urls.ts';

/** The whole decision tree as a picture and as an outline, every line of it a link. */
export function MapPage() {
  const t = useWords('map');
  const lng = useLng();
  const { data: index } = useSuspenseQuery(indexQuery());
  const { data: titles } = useSuspenseQuery(indexTextQuery(lng));
  const { data: content } = useSuspenseQuery(triageQuery());
  const { data: text } = useSuspenseQuery(triageTextQuery(lng));
  const { data: picture } = useSuspenseQuery(mapQuery(lng));
  const lit = useMarked(content.tree);
  return (
    <Page title={t('title')} lead={t('lead')} description={t('description')}>
      <Section title={t('picture')}>
        <p>
          {t('pictureHint')} <PlaceLink place="list">{t('skip')}</PlaceLink>
        </p>
        {lit.length > 0 && (
          <p>{t('yours', { path: lit.map((node) => nameOf(node, content, text)).join(' → ') })}</p>
        )}
        <Picture picture={picture} lit={lit} />
      </Section>
      <Section id="list" title={t('questions')}>
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

/**
 * The path to be marked: that to the node which the address names with `?at=`, an unknown one being no node. The
 * prerendered page marks nothing, and the first drawing has to agree with it.
 */
function useMarked(tree: TriageContent['tree']): readonly string[] {
  const { search } = useLocation();
  const asked = useSyncExternalStore(
    never,
    () => search,
    () => '',
  );
  const at = new URLSearchParams(asked).get('at');
  if (at === null) return [];
  const place = locate(tree, at);
  return place.kind === 'unknown' ? [] : [...place.trail.map(({ node }) => node), at];
}

const never = () => () => undefined;

function nameOf(node: string, content: TriageContent, text: TriageText): string {
  const place = content.tree.nodes[node];
  if (place?.kind !== 'leaf') return text.nodes[node]?.question ?? node;
  const { leaf } = place;
  return (
    (leaf.kind === 'outcome'
      ? text.outcomes[leaf.outcome]?.title
      : text.titles[`${leaf.kind}/${leaf.id}`]) ?? node
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
  return (
    <li>
      {answer !== undefined && (
        <>
          <RichText text={answer} /> →{' '}
        </>
      )}
      <Link to={pathOf({ kind: 'question', lng, node })}>{nameOf(node, content, text)}</Link>
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
