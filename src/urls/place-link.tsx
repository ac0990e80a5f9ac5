import { use, type ReactNode } from 'react';
import { AddressStyle } from './link.tsx';

type Props = {
  /** The id of an element on this page. */
  readonly place: string;
  readonly children: ReactNode;
};

/** A link to a place on the page it stands on, which it opens where that is folded. Plain HTML where the part behind `#` is free. */
export function PlaceLink({ place, children }: Props) {
  const style = use(AddressStyle);
  return (
    <a
      href={`#${place}`}
      onClick={(event) => {
        const target = document.getElementById(place);
        // A heading is outside its own fold, and not every browser opens what is inside one.
        const fold = target?.closest('details');
        if (fold) fold.open = true;
        // In the single file the part behind # is the address of the page.
        if (style === 'path' || !target) return;
        event.preventDefault();
        target.tabIndex = -1;
        target.focus();
        target.scrollIntoView();
      }}
    >
      {children}
    </a>
  );
}
