import { drawings } from 'virtual:icons';
import type { IconName } from './icon-names.ts';
import css from './icon.module.css';

type Props = { readonly name: IconName };

/** A sign beside a word that says the same. It is as big as the text around it and has its colour; it is never read aloud. */
export function Icon({ name }: Props) {
  return (
    <svg className={css.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
