import { lazy } from 'react';
import type { ScenarioContent } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { LateFold } from '#ui/late-fold.tsx';

const PrintPanel = lazy(async () => ({
  default: (await import('./print-panel.tsx')).PrintPanel,
}));

/** Opens the choices for printing a runbook. */
export function PrintOpener({ content }: { readonly content: ScenarioContent }) {
  const t = useWords('scenario');
  return (
    <LateFold summary={t('print')}>
      <PrintPanel content={content} />
    </LateFold>
  );
}
