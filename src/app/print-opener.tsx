import { lazy, Suspense, useState } from 'react';
import type { ScenarioContent } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import css from './print-opener.module.css';

const PrintPanel = lazy(async () => ({
  default: (await import('./print-panel.tsx')).PrintPanel,
}));

/** Opens the choices for printing a runbook, which are loaded then. */
export function PrintOpener({ content }: { readonly content: ScenarioContent }) {
  const t = useWords('scenario');
  const [open, setOpen] = useState(false);
  return (
    <details
      className={css.opener}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('print')}</summary>
      {open && (
        <Suspense>
          <PrintPanel content={content} />
        </Suspense>
      )}
    </details>
  );
}
