import { useEffect, useEffectEvent } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import type { CaseEvent } from '#engine/case.ts';
import { useCase } from './case.tsx';

type Visit = Omit<Extract<CaseEvent, { readonly kind: 'visited' }>, 'kind' | 'acted'>;

/** Notes in the case where the reader is. What a link or the history opened is not yet an answer of theirs. */
export function useVisit(visit: Visit): void {
  const { record } = useCase();
  const chosen = useNavigationType() !== NavigationType.Pop;
  const note = useEffectEvent(() => {
    const answered = visit.trail.length > 0 || visit.end !== undefined;
    record({ kind: 'visited', ...visit, acted: chosen && answered });
  });
  useEffect(() => {
    note();
  }, [visit.page, visit.node, visit.end]);
}
