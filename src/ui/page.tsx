import type { ReactNode } from 'react';
import css from './page.module.css';

type Props = {
  /** A line above the title that says where the page belongs. */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** What has to be read and done first, before anything else of the page. */
  readonly first?: ReactNode;
  /** What stands beside the page where there is room, and before its parts where there is none: an outline. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A page: its title, which takes the focus after a navigation, and its parts below each other. */
export function PageBody({ kicker, title, lead, first, aside, children }: Props) {
  return (
    <article className={css.page}>
      <header className={css.head}>
        {kicker !== undefined && <p className={css.kicker}>{kicker}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
      </header>
      {first !== undefined && <div className={css.first}>{first}</div>}
      {aside === undefined ? (
        children
      ) : (
        <>
          <div className={css.aside}>{aside}</div>
          <div className={css.parts}>{children}</div>
        </>
      )}
    </article>
  );
}
