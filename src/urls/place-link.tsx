import { use, type ReactNode } from 'react';
import { AddressStyle } from './link.tsx';

type Props = {
  /** The id of an element on this page. */
  readonly place: string;
  readonly children: ReactNode;
};

/** A link to a place on the page it stands on. Plain HTML where the part behind `#` is free. */
export function PlaceLink({ place, children }: Props) {
  const style = use(AddressStyle);
  return (
    <a
      href={`#${place}`}
      onClick={(event) => {
        // In the single file the part behind # is the address of the page.
        if (style === 'path') return;
        event.preventDefault();
        const target = document.getElementById(place);
        if (!target) return;
        target.tabIndex = -1;
        target.focus();
        target.scrollIntoView();
      }}
    >
      {children}
    </a>
  );
}
