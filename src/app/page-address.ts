import { use } from 'react';
import { useLocation } from 'react-router';
import type { Lng } from '#i18n/languages.ts';
import { AddressStyle } from '#urls/link.tsx';
import { basePath, inLanguage, pageAt, pathOf } from '#urls/urls.ts';

/** The whole address of the present page in a language, as it is written into a note. */
export function usePageAddress(): (lng: Lng) => string {
  const { pathname, search } = useLocation();
  const style = use(AddressStyle);
  return (lng) => {
    const path = pathOf(inLanguage(pageAt(pathname), lng)) + search;
    if (style === 'path') return location.origin + basePath(location.pathname) + path;
    // The folder of a file names its owner, so only the name of the file is given.
    const file = location.protocol === 'file:' ? location.pathname.replace(/^.*\//, '') : undefined;
    return `${file ?? location.origin + location.pathname}#${path}`;
  };
}
