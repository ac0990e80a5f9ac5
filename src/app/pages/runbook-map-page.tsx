import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { NotFound } from '#app/lazy-not-found.ts';
import { MapView } from '#app/map-view.tsx';
import { Page } from '#app/page.tsx';
import { indexTextQuery, runbookMapsQuery } from '#content/queries.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';

/** The runbook of a scenario as a picture and as an outline: what to check, what to fix, and where it ends. */
export function RunbookMapPage() {
  const t = useWords('map');
  const scenario = useWords('scenario');
  const { id = '' } = useParams();
  const lng = useLng();
  const { data: pictures } = useSuspenseQuery(runbookMapsQuery(lng));
  const { data: titles } = useSuspenseQuery(indexTextQuery(lng));
  const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  if (!picture) return <NotFound />;
  const title = titles.scenarios[id]?.title ?? id;
  return (
    <Page
      kicker={<Link to={pathOf({ kind: 'scenario', lng, id })}>{title}</Link>}
      title={t('runbookTitle')}
      description={t('runbookLabel', { title })}
    >
      <MapView
        picture={picture}
        page={id}
        titles={{ picture: t('runbookPicture'), list: t('runbookList') }}
        kinds={{
          check: scenario('check'),
          fix: scenario('fix'),
          verify: scenario('verify'),
          decide: scenario('decide'),
          solved: scenario('solvedTitle'),
          'another-message': scenario('anotherTitle'),
          'not-this': scenario('notThisTitle'),
          escalate: scenario('escalateTitle'),
        }}
        to={(node) => pathOf({ kind: 'step', lng, id, step: node })}
      />
      <p>
        <Link to={pathOf({ kind: 'map', lng })}>{t('toQuestions')}</Link>
      </p>
    </Page>
  );
}
