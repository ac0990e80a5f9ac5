import type { ComponentProps } from 'react';
import css from './button.module.css';

/** `primary` for the one thing to do next on a page. */
export type Look = 'primary' | 'plain' | 'quiet';

type Props = ComponentProps<'button'> & { readonly look?: Look };

/** A push button. Never submits a form unless told to. */
export function Button({ look = 'plain', type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={css.button} data-look={look} />;
}
