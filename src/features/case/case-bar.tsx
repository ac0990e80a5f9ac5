import { useState, type ReactNode } from 'react';
import type { Case } from '#engine/case.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './case-bar.module.css';

type Props = {
  readonly current: Case;
  readonly onHandOver: () => void;
  readonly onNewCall: () => void;
  /** What the case holds, drawn only while it is open. */
  readonly details: ReactNode;
};

/** The call at hand in one line at the lower edge, which opens on demand. */
export function CaseBar({ current, onHandOver, onNewCall, details }: Props) {
  const t = useWords('case');
  const [open, setOpen] = useState(false);
  const answers = current.paths.reduce((sum, { trail }) => sum + trail.length, 0);
  const counts = [
    ...(answers > 0 ? [t('answers', { count: answers })] : []),
    ...(current.ruledOut.length > 0 ? [t('ruledOut', { count: current.ruledOut.length })] : []),
    ...(current.copied.length > 0 ? [t('commands', { count: current.copied.length })] : []),
  ];
  return (
    <aside className={css.dock} aria-label={t('label')}>
      <details
        className={css.case}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary className={css.summary}>
          <span className={css.open}>{t('open')}</span>
          {counts.length > 0 && <span className={css.counts}>{counts.join(' · ')}</span>}
        </summary>
        {open && <div className={css.details}>{details}</div>}
      </details>
      <div className={css.actions}>
        <Button onClick={onHandOver}>{t('handOver')}</Button>
        <Button onClick={onNewCall}>{t('newCall')}</Button>
      </div>
    </aside>
  );
}

type LineProps = { readonly children: ReactNode };

/** A line at the same place that says something about a case and offers what to do. */
export function CaseLine({ children }: LineProps) {
  const t = useWords('case');
  return (
    <aside className={css.line} aria-label={t('label')}>
      {children}
    </aside>
  );
}
