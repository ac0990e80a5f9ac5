import { useId, type ReactNode } from 'react';
import css from './section.module.css';

type Props = {
  readonly title: ReactNode;
  /** Where a link on the same page leads to. */
  readonly id?: string;
  /**
   * Whether only the heading is seen at first. `everywhere` for what is looked up and not read: it is printed where the
   * reader has opened it. `screen` for what belongs on paper all the same.
   */
  readonly folded?: 'everywhere' | 'screen' | undefined;
  readonly children: ReactNode;
};

/** A part of a page under a heading of its own. */
export function Section({ title, id, folded, children }: Props) {
  const own = useId();
  // On the heading, not around it: one id is enough for the link and for the name.
  const heading = id ?? own;
  const head = <h2 id={heading}>{title}</h2>;
  return (
    <section className={css.section} aria-labelledby={heading}>
      {folded ? (
        <details data-folded={folded === 'screen' ? folded : undefined}>
          <summary>{head}</summary>
          <div className={css.section}>{children}</div>
        </details>
      ) : (
        <>
          {head}
          {children}
        </>
      )}
    </section>
  );
}
