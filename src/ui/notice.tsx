import type { ReactNode } from 'react';
import css from './notice.module.css';

type Props = {
  readonly tone?: 'plain' | 'good' | 'care' | 'stop';
  readonly title?: ReactNode;
  readonly children: ReactNode;
};

/** Something that must be seen before going on. */
export function Notice({ tone = 'plain', title, children }: Props) {
  return (
    <div className={css.notice} data-tone={tone}>
      {title !== undefined && <p className={css.title}>{title}</p>}
      {children}
    </div>
  );
}
