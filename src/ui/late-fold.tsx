import { Suspense, useState, type ReactNode } from 'react';
import css from './late-fold.module.css';

type Props = {
  readonly summary: string;
  /** Drawn while the fold is open; it may be loaded then. */
  readonly children: ReactNode;
};

/** A fold with choices that only a script can follow: what is in it is loaded when it is opened. */
export function LateFold({ summary, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={css.fold}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && <Suspense>{children}</Suspense>}
    </details>
  );
}
