import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { Candidate } from '#engine/next.ts';

const Said = lazy(async () => ({ default: (await import('./reconsider.tsx')).Reconsider }));

const never = () => () => undefined;

/** What an address says that rules something out: loaded only then, after the prerendered page, which knows nothing of it. */
export function Reconsider(candidate: Partial<Candidate> & Pick<Candidate, 'id'>) {
  const { search } = useLocation();
  const asked = useSyncExternalStore(
    never,
    () => search !== '',
    () => false,
  );
  return (
    asked && (
      <Suspense fallback={null}>
        <Said {...candidate} />
      </Suspense>
    )
  );
}
