import type { ReactNode } from 'react';
import css from './badge.module.css';

type Props = {
  readonly tone: 'good' | 'care' | 'stop' | 'plain';
  readonly children: ReactNode;
};

/** A word or two that classify something. The sign before them says the same without colour. */
export function Badge({ tone, children }: Props) {
  return (
    <span className={css.badge} data-tone={tone}>
      {children}
    </span>
  );
}
