import type { ComponentProps } from 'react';
import css from './button.module.css';

type Props = ComponentProps<'button'> & {
  /** `primary` for the one thing to do next on a page. */
  readonly look?: 'primary' | 'plain' | 'quiet';
};

/** A push button. Never submits a form unless told to. */
export function Button({ look = 'plain', type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={css.button} data-look={look} />;
}
