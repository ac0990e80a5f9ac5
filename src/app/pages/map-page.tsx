import { useSuspenseQuery } from '@tanstack/react-query';
import { useCase } from '#app/case.tsx';
import { MapView } from '#app/map-view.tsx';
import { Page } from '#app/page.tsx';
import { indexQuery, indexTextQuery, mapQuery } from '#content/queries.ts';
import { caseOf } from '#engine/case.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { PlaceLink } from '#urls/place-link.tsx';
import { pathOf } from '#urls/urls.ts';

/** The decision tree of the questions as a picture and as an outline, and the way to the pictures of the runbooks. */
export function MapPage() {
  const t = useWords('map');
  const lng = useLng();
  const { data: index } = useSuspenseQuery(indexQuery());
  const { data: titles } = useSuspenseQuery(indexTextQuery(lng));
  const { data: picture } = useSuspenseQuery(mapQuery(lng));
  const title = (id: string) => titles.scenarios[id]?.title ?? id;
  const { text, events } = useCase();
  const visited = caseOf(text, events).paths.filter(({ page }) => titles.scenarios[page]);
  return (
    <Page title={t('title')} lead={t('lead')} description={t('description')}>
      {visited.length > 0 && (
        <Notice title={t('thisCall')}>
          <ul>
            {visited.map(({ page }) => (
              <li key={page}>
                <Link to={pathOf({ kind: 'runbook-map', lng, id: page })}>{title(page)}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <MapView
        picture={picture}
        page="triage"
        titles={{ picture: t('picture'), list: t('questions') }}
        kinds={{}}
        to={(node) => pathOf({ kind: 'question', lng, node })}
      >
        {' · '}
        <PlaceLink place="runbooks">{t('toRunbooks')}</PlaceLink>
      </MapView>
      <Section id="runbooks" title={t('scenarios')}>
        <ul>
          {index.scenarios.map(({ id }) => (
            <li key={id}>
              <Link to={pathOf({ kind: 'scenario', lng, id })}>{title(id)}</Link>
              {' – '}
              <Link
                to={pathOf({ kind: 'runbook-map', lng, id })}
                aria-label={t('runbookLabel', { title: title(id) })}
              >
                {t('runbook')}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('outside')} folded="screen">
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
