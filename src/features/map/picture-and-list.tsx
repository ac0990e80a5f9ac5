import { Fragment, useSyncExternalStore, type ReactNode } from 'react';
import css from './picture-and-list.module.css';

type Props = {
  readonly picture: ReactNode;
  readonly list: ReactNode;
};

/** As in the style beside this, which puts the prerendered page in the same order. */
const NARROW = '(max-width: 40rem)';

/**
 * The picture and then the list; the list first where a screen is too narrow for more than one box of the picture, for the
 * eye as for the keys.
 */
export function PictureAndList({ picture, list }: Props) {
  const narrow = useSyncExternalStore(
    watch,
    () => matchMedia(NARROW).matches,
    () => false,
  );
  const parts = [
    // Another key in another place: a window that is moved would forget what it shows.
    <div key={narrow ? 'below' : 'above'} className={css.picture}>
      {picture}
    </div>,
    <Fragment key="list">{list}</Fragment>,
  ];
  return <div className={css.both}>{narrow ? parts.toReversed() : parts}</div>;
}

/** What stands above the list where it is first, and what is said of it where it is not. */
export function Where({
  narrow,
  children,
}: {
  readonly narrow: boolean;
  readonly children: ReactNode;
}) {
  return <span className={narrow ? css.first : css.second}>{children}</span>;
}

function watch(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
