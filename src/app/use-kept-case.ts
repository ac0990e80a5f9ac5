import { useEffect, useEffectEvent, useState } from 'react';
import { begun } from '#engine/begun.ts';
import type { CaseEvent } from '#engine/case.ts';
import type { KeptState } from '#features/case/keeping.tsx';
import { useCase } from './case.tsx';
import { browserPlaces, createKeeper, type Keeping, type Kept } from './kept-case.ts';

type Content = { readonly text: string; readonly events: readonly CaseEvent[] };

/** The case on this computer, where the reader asked to keep it. */
export type KeptCase = {
  readonly state: KeptState;
  /** What other tabs left, or what cannot be read. */
  readonly offers: readonly Kept[];
  readonly keep: (content: Content) => void;
  readonly resume: (kept: Extract<Kept, { readonly kind: 'case' }>) => void;
  readonly forget: () => void;
  readonly forgetOffer: (key: string) => void;
  /** The call is over: nothing of it stays. */
  readonly end: () => void;
};

/** Finds what this tab or another one kept, and writes every change of a case that is kept. */
export function useKeptCase(): KeptCase {
  const { text, events, replace } = useCase();
  const [keeper] = useState(() => {
    const places = browserPlaces();
    return places && createKeeper(places);
  });
  // Text that came with the address begins a case of its own.
  const [own] = useState(() => (begun(text, events) ? undefined : keeper?.own()));
  const [state, setState] = useState<KeptState>(
    own?.kind === 'case' ? { kind: 'kept', until: own.until } : { kind: 'not-kept' },
  );
  const [offers, setOffers] = useState(() => keeper?.others() ?? []);
  const say = (keeping: Keeping | undefined) => {
    setState(keeping ?? { kind: 'refused' });
  };

  const restore = useEffectEvent(() => {
    if (own?.kind === 'case') replace(own.text, [...own.events, ...events]);
  });
  useEffect(() => {
    restore();
  }, []);
  const update = useEffectEvent((content: Content) => {
    if (state.kind !== 'kept' || !begun(content.text, content.events)) return;
    const keeping = keeper?.update(content);
    if (keeping) say(keeping);
  });
  useEffect(() => {
    // After the drawing: writing a long text takes a moment.
    const timer = setTimeout(() => {
      update({ text, events });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [text, events]);

  return {
    state,
    offers,
    keep: (content) => {
      say(keeper?.keep(content));
    },
    resume: (kept) => {
      say(keeper?.resume(kept));
      replace(kept.text, kept.events);
      setOffers(offers.filter(({ key }) => key !== kept.key));
    },
    forget: () => {
      keeper?.forget();
      setState({ kind: 'forgotten' });
    },
    forgetOffer: (key) => {
      keeper?.forget(key);
      setOffers(offers.filter((offer) => offer.key !== key));
    },
    end: () => {
      keeper?.forget();
      setState({ kind: 'not-kept' });
    },
  };
}
