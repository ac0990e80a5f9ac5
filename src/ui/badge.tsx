import type { ReactNode } from 'react';
import css from './badge.module.css';
import type { IconName } from './icon-names.ts';
import { Icon } from './icon.tsx';

type Props = {
  readonly tone: 'good' | 'care' | 'stop' | 'plain';
  /** The sign before the words; left out, that of the tone. */
  readonly icon?: IconName;
  readonly children: ReactNode;
};

const SIGNS = {
  good: 'circle-check',
  care: 'triangle-alert',
  stop: 'octagon-x',
  plain: undefined,
} as const satisfies Record<Props['tone'], IconName | undefined>;

/** A word or two that classify something. The sign before them says the same without colour. */
export function Badge({ tone, icon = SIGNS[tone], children }: Props) {
  return (
    <span className={css.badge} data-tone={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
