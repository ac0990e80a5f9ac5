import type { ReactNode } from 'react';
import css from './page.module.css';

type Props = {
  /** A line above the title that says where the page belongs. */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A page: its title, which takes the focus after a navigation, and its parts below each other. */
export function PageBody({ kicker, title, lead, children }: Props) {
  return (
    <article className={css.page}>
      <header className={css.head}>
        {kicker !== undefined && <p className={css.kicker}>{kicker}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
      </header>
      {children}
    </article>
  );
}
