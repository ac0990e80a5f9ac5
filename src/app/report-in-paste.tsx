import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { indexTextQuery } from '#content/queries.ts';
import { mayHoldReport } from '#engine/collection.ts';
import { useLng } from '#i18n/use-words.ts';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import { useCase } from './case.tsx';

const PreconditionReport = lazy(async () => ({
  default: (await import('#features/preconditions/report.tsx')).PreconditionReport,
}));

/** The table of preconditions, where the output of the collection command lands in the box for errors. */
export function ReportInPaste() {
  const { text } = useCase();
  const lng = useLng();
  const held = mayHoldReport(text);
  const { data: titles } = useQuery({ ...indexTextQuery(lng), enabled: held });
  if (!held) return null;
  return (
    <Suspense>
      <PreconditionReport
        text={text}
        link={(id) => (
          <Link to={pathOf({ kind: 'scenario', lng, id })}>{titles?.scenarios[id]?.title}</Link>
        )}
      />
    </Suspense>
  );
}
