import type { ReactNode } from 'react';
import css from './outline.module.css';

type Props = {
  /** What the list is called, as its heading. */
  readonly title: string;
  /** Links to the parts of the page, one list item each. */
  readonly children: ReactNode;
};

/** The parts of a long page, in one short list: folded where the screen is narrow, open beside the page where it is wide. */
export function Outline({ title, children }: Props) {
  return (
    <nav className={css.outline} aria-label={title}>
      <p className={css.title}>{title}</p>
      <details data-folded="narrow">
        <summary>{title}</summary>
        <ol className={css.list}>{children}</ol>
      </details>
    </nav>
  );
}
