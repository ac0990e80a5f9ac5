import { useEffect, useEffectEvent, useState } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import { ShortcutList } from '#features/shortcuts/shortcut-list.tsx';
import { useLng } from '#i18n/use-words.ts';
import { pathOf } from '#urls/urls.ts';
import { useCase } from './case.tsx';
import { focusBox, focusBoxSoon } from './focus-box.ts';
import { shortcutOf, shortcutsOff, switchShortcuts, type Shortcut } from './shortcut.ts';

type Props = {
  /** The key that brought the shortcuts; it was pressed for something. */
  readonly first: Shortcut | undefined;
  readonly onNote: () => void;
};

/** Does what the keys stand for, until they are switched off. */
export function Shortcuts({ first, onNote }: Props) {
  const lng = useLng();
  const navigate = useNavigate();
  const [off, setOff] = useState(shortcutsOff);
  const { panel, setPanel } = useCase();
  const drawn = useHref(useLocation());
  const act = useEffectEvent((shortcut: Shortcut) => {
    if (shortcut.kind === 'answer') {
      // The address changes before the next page is drawn; a key in between would answer the question before it once more.
      if (new URL(drawn, location.href).href === location.href)
        answers()[shortcut.number - 1]?.click();
      return;
    }
    switch (shortcut.character) {
      case '/':
        if (!focusBox())
          void Promise.resolve(navigate(pathOf({ kind: 'home', lng }))).then(focusBoxSoon);
        break;
      case 'c':
        copyNext();
        break;
      case 'n':
        onNote();
        break;
      case '?':
        setPanel('shortcuts');
        break;
    }
  });
  const begin = useEffectEvent(() => {
    if (first) act(first);
  });
  useEffect(() => {
    // Once the desk is drawn, so that what the key does is seen.
    const timer = setTimeout(begin);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (off) return undefined;
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      act(shortcut);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [off]);
  return (
    panel === 'shortcuts' && (
      <ShortcutList
        off={off}
        onSwitch={(next) => {
          switchShortcuts(next);
          setOff(next);
        }}
        onClose={() => {
          setPanel(undefined);
        }}
      />
    )
  );
}

/** The answers of the page, in the order in which they stand. */
function answers(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-choices] a')];
}

/** The copy button of the first command that is not on the clipboard yet; after the last one, the first again. */
function nextCopy(): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('main [data-copied]')];
  const last = all.findLastIndex(({ dataset }) => dataset.copied !== '');
  return (all[last + 1] ?? all[0])?.querySelector('button') ?? undefined;
}

/** A copy in a fold would be said where nobody sees it, so the fold opens. */
function copyNext() {
  const button = nextCopy();
  const fold = button?.closest('details');
  if (fold) fold.open = true;
  button?.click();
}
