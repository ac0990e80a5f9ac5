import { lazy, Suspense, useState } from 'react';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';

const load = () => import('./search-panel.tsx');
const Panel = lazy(async () => ({ default: (await load()).SearchPanel }));

/** The way to the search from every page. Without JavaScript it leads to the map, where everything stands. */
export function SearchOpener() {
  const t = useWords('shell');
  const lng = useLng();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link
        to={pathOf({ kind: 'map', lng })}
        aria-haspopup="dialog"
        onFocus={() => void load()}
        onPointerEnter={() => void load()}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="search" />
        {t('search')}
      </Link>
      {open && (
        <Suspense fallback={null}>
          <Panel
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
