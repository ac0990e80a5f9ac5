import { useEffect, useEffectEvent } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { CaseEvent } from '#engine/case.ts';
import { useCase } from './case.tsx';

type Visit = Omit<Extract<CaseEvent, { readonly kind: 'visited' }>, 'kind' | 'acted'>;

/** Notes in the case where the reader is. What a link or the history opened is not yet an answer of theirs. */
export function useVisit(visit: Visit): void {
  const { record } = useCase();
  const chosen = useNavigationType() !== NavigationType.Pop;
  const { pathname } = useLocation();
  const note = useEffectEvent(() => {
    // The address is elsewhere already: a page that is drawn once more while it is left is no visit, or a new call would
    // begin with the end of the last one.
    if (!location.href.includes(pathname)) return;
    const answered = visit.trail.length > 0 || visit.end !== undefined;
    record({ kind: 'visited', ...visit, acted: chosen && answered });
  });
  useEffect(() => {
    note();
  }, [visit.page, visit.node, visit.end]);
}
