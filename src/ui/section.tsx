import { useId, type ReactNode } from 'react';
import css from './section.module.css';

type Props = {
  readonly title: ReactNode;
  /** Where a link on the same page leads to. */
  readonly id?: string;
  readonly children: ReactNode;
};

/** A part of a page under a heading of its own. */
export function Section({ title, id, children }: Props) {
  const own = useId();
  // On the heading, not around it: one id is enough for the link and for the name.
  const heading = id ?? own;
  return (
    <section className={css.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
