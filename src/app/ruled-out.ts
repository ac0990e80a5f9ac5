import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { indexQuery } from '#content/queries.ts';
import { readRuledOut } from '#urls/ruled-out.ts';

const never = () => () => undefined;

/**
 * What the address rules out. Undefined while a prerendered page comes to life, which knows nothing of it, and until the
 * known ids are loaded.
 */
export function useRuledOut(): readonly string[] | undefined {
  const { search } = useLocation();
  const shown = useSyncExternalStore<string | undefined>(
    never,
    () => search,
    () => undefined,
  );
  const { data } = useQuery({ ...indexQuery(), enabled: shown !== undefined && shown !== '' });
  return useMemo(() => {
    if (shown === '') return [];
    if (shown === undefined || !data) return undefined;
    const known = new Set([...data.scenarios.map(({ id }) => id), ...data.outside]);
    return readRuledOut(shown, (id) => known.has(id));
  }, [shown, data]);
}
