import { createContext, use, type ComponentProps } from 'react';
import { useHref, useLinkClickHandler, useLocation } from 'react-router';
import { relative } from './urls.ts';

/** How addresses are written: as relative paths, or behind `#` where the app is one file. */
export const AddressStyle = createContext<'path' | 'hash'>('path');

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** An address as `pathOf` gives it. */
  readonly to: string;
  /** What the address says beyond its path, such as `?at=command`. */
  readonly query?: string;
};

/**
 * A link to a page of the app. Its `href` is relative to the page it stands on, the same before and after hydration, so
 * that it works under any sub-path, in a new tab, and without JavaScript.
 */
export function Link({ to, query = '', children, ...rest }: Props) {
  const { pathname } = useLocation();
  const hashed = useHref(to + query);
  const href = use(AddressStyle) === 'hash' ? hashed : relative(pathname, to) + query;
  const follow = useLinkClickHandler(to + query);
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
