import type { ReactNode } from 'react';
import css from './button-link.module.css';

type Props = {
  /** `primary` for the one way on that most readers want. */
  readonly look?: 'primary' | 'plain';
  /** One link. */
  readonly children: ReactNode;
};

/** A line with one link that is as prominent as a button. */
export function ButtonLink({ look = 'plain', children }: Props) {
  return (
    <p className={css.link} data-look={look}>
      {children}
    </p>
  );
}
