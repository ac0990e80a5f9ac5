import type { ReactNode } from 'react';
import css from './choice-list.module.css';

type Props = {
  /** Links or lines, one choice each. */
  readonly children: ReactNode;
};

/** Big targets below each other, one of which is to be chosen. Each child is a list item; `data-next` marks the one to look at first. */
export function ChoiceList({ children }: Props) {
  return (
    <ul className={css.list} data-choices="">
      {children}
    </ul>
  );
}
