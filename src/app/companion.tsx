import { startTransition, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { begun } from '#engine/begun.ts';
import { useCase } from './case.tsx';
import { Desk } from './lazy-desk.ts';
import { shortcutOf, shortcutsOff, type Shortcut } from './shortcut.ts';
import { idle } from './turns.ts';

const never = () => () => undefined;

/**
 * Brings the agent's desk, the case bar, the hand-over and the shortcuts, once there is a reason to: until then a page
 * loads nothing of it.
 */
export function Companion() {
  const { text, events, panel } = useCase();
  const { search } = useLocation();
  const [key, setKey] = useState<Shortcut>();
  const [brought, setBrought] = useState(false);
  const found = useSyncExternalStore(
    never,
    () => search !== '' || hasKept(),
    () => false,
  );
  const asked = found || key !== undefined || panel !== undefined;
  if (asked && !brought) setBrought(true);
  const due = begun(text, events) && !brought;
  useEffect(() => {
    if (!due) return undefined;
    let over = false;
    // The reader waits for the answer to what they pasted, not for the desk.
    void idle().then(() => {
      if (over) return;
      startTransition(() => {
        setBrought(true);
      });
    });
    return () => {
      over = true;
    };
  }, [due]);
  const wanted = brought || asked;
  useEffect(() => {
    if (wanted) return undefined;
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut || shortcutsOff()) return;
      event.preventDefault();
      setKey(shortcut);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [wanted]);
  return (
    wanted && (
      <Suspense fallback={null}>
        <Desk first={key} />
      </Suspense>
    )
  );
}

function hasKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('case-'));
  } catch {
    // Blocked storage holds nothing for us.
    return false;
  }
}
