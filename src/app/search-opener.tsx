import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';

const load = () => import('./search-panel.tsx');
/** Ahead of the click; what does not come is asked for again by it. */
const prepare = () => {
  load().catch(() => undefined);
};
const Panel = lazy(async () => ({ default: (await load()).SearchPanel }));

/** The way to the search from every page. Without JavaScript it leads to the map, where everything stands. */
export function SearchOpener() {
  const t = useWords('shell');
  const lng = useLng();
  const navigate = useNavigate();
  const map = pathOf({ kind: 'map', lng });
  const [state, setState] = useState<'closed' | 'coming' | 'open'>('closed');
  return (
    <>
      <Link
        to={map}
        aria-haspopup="dialog"
        onFocus={prepare}
        onPointerEnter={prepare}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setState('coming');
          load().then(
            () => {
              setState('open');
            },
            () => {
              // The map has everything that the search would find.
              setState('closed');
              void navigate(map);
            },
          );
        }}
      >
        <Icon name="search" />
        {state === 'coming' ? t('loading') : t('search')}
      </Link>
      {state === 'open' && (
        <Suspense fallback={null}>
          <Panel
            onClose={() => {
              setState('closed');
            }}
          />
        </Suspense>
      )}
    </>
  );
}
