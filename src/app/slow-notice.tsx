import { useEffect, useState } from 'react';
import { useHref, useLocation } from 'react-router';
import { useWords } from '#i18n/use-words.ts';

/** How long the next page may take before the reader is told why nothing happens, in milliseconds. */
const SLOW = 3000;

/** What a reader goes to another page by. */
const WAYS = ['click', 'keydown', 'popstate'];

/**
 * Says that the next page is on its way, where it takes long. A page stays in view, and of use, until the next one is
 * there: only the address tells that somebody waits.
 */
export function SlowNotice() {
  const t = useWords('shell');
  const { pathname } = useLocation();
  const shown = useHref(pathname);
  const [awaited, setAwaited] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // In the single file the part behind # is the address, and nothing is on its way.
        const late = !shown.startsWith('#') && location.pathname !== shown;
        setAwaited(late ? shown : '');
      }, SLOW);
    };
    for (const way of WAYS) addEventListener(way, look);
    return () => {
      clearTimeout(timer);
      for (const way of WAYS) removeEventListener(way, look);
    };
  }, [shown]);
  return <div role="status">{awaited === shown && <p>{t('slow')}</p>}</div>;
}
