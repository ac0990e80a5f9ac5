import { createContext, use, useSyncExternalStore, type ComponentProps } from 'react';
import { useHref, useLinkClickHandler, useLocation } from 'react-router';
import { ruledOutPart } from './ruled-out.ts';
import { relative } from './urls.ts';

/** How addresses are written: as relative paths, or behind `#` where the app is one file. */
export const AddressStyle = createContext<'path' | 'hash'>('path');

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** An address as `pathOf` gives it. */
  readonly to: string;
  /** The query of the address; left out, what the present address rules out stays ruled out. */
  readonly query?: string | undefined;
};

const never = () => () => undefined;

/**
 * A link to a page of the app. Its `href` is relative to the page it stands on, the same before and after hydration, so
 * that it works under any sub-path, in a new tab, and without JavaScript.
 */
export function Link({ to, query, children, ...rest }: Props) {
  const { pathname, search } = useLocation();
  // The prerendered page knows no query, and its links have to agree with the first drawing.
  const carried = useSyncExternalStore(
    never,
    () => ruledOutPart(search),
    () => '',
  );
  const target = to + (query ?? carried);
  const hashed = useHref(target);
  const href = use(AddressStyle) === 'hash' ? hashed : relative(pathname, to) + (query ?? carried);
  const follow = useLinkClickHandler(target);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        rest.onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}
