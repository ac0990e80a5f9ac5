import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Page } from '#app/page.tsx';
import { indexTextQuery } from '#content/queries.ts';
import { mayHoldReport } from '#engine/collection.ts';
import { CollectCommand } from '#features/preconditions/collect.tsx';
import { Launch } from '#features/preconditions/launch.tsx';
import { PasteReport } from '#features/preconditions/paste-report.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { launchAddress, pathOf } from '#urls/urls.ts';

const PreconditionReport = lazy(async () => ({
  default: (await import('#features/preconditions/report.tsx')).PreconditionReport,
}));

/** From PowerShell: the command that collects the preconditions, its answer, and the line that opens the app. */
export function CheckPage() {
  const t = useWords('check');
  const lng = useLng();
  const { data: titles } = useSuspenseQuery(indexTextQuery(lng));
  // Where the app is hosted is known in the browser only; until then nothing is said about it.
  const address = useSyncExternalStore(
    never,
    () => launchAddress(window.location, lng),
    () => null,
  );
  return (
    <Page title={t('title')} lead={t('lead')} description={t('description')}>
      <Section title={t('collectTitle')}>
        <CollectCommand next />
      </Section>
      <Section title={t('pasteTitle')}>
        <PasteReport
          report={(text) =>
            mayHoldReport(text) && (
              <Suspense fallback={null}>
                <PreconditionReport
                  text={text}
                  link={(id) => (
                    <Link to={pathOf({ kind: 'scenario', lng, id })}>
                      {titles.scenarios[id]?.title}
                    </Link>
                  )}
                />
              </Suspense>
            )
          }
        />
      </Section>
      {address !== null && (
        <Section title={t('launchTitle')}>
          <Launch address={address} />
        </Section>
      )}
    </Page>
  );
}

/** An address does not change while its page is shown. */
function never() {
  return () => undefined;
}
