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
  const heading = useId();
  return (
    <section id={id} className={css.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
