import { useId, type ReactNode } from 'react';
import css from './section.module.css';

type Props = {
  readonly title: ReactNode;
  /** Where a link on the same page leads to. */
  readonly id?: string;
  /** Whether only the heading is seen at first: for what is looked up and not read. */
  readonly folded?: boolean;
  readonly children: ReactNode;
};

/** A part of a page under a heading of its own. */
export function Section({ title, id, folded = false, children }: Props) {
  const own = useId();
  // On the heading, not around it: one id is enough for the link and for the name.
  const heading = id ?? own;
  const head = <h2 id={heading}>{title}</h2>;
  return (
    <section className={css.section} aria-labelledby={heading}>
      {folded ? (
        <details>
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
