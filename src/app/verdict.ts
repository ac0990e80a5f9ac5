import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { indexQuery, matcherQuery } from '#content/queries.ts';
import type { Verdict } from '#engine/match/match.ts';
import type { Candidate } from '#engine/next.ts';
import { sightingsIn } from '#engine/sightings.ts';
import { useCase } from './case.tsx';

/** What the pasted text matched. Loads the matcher only where something was pasted; undefined until it is there. */
export function useVerdict(text: string): Verdict | undefined {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['verdict', text],
    queryFn: () => findVerdict(client, text),
    enabled: text.trim() !== '',
    staleTime: Infinity,
    // What was pasted is not kept longer than it is looked at.
    gcTime: 0,
    networkMode: 'always',
  });
  return data;
}

/** Matches a text with what the first page uses. */
export async function findVerdict(client: QueryClient, text: string): Promise<Verdict> {
  return (await client.query(matcherQuery()))(text);
}

/**
 * The candidates that the case points to: first those of the pasted text, the ten before what is outside them, then those
 * of a long text; each in the order of appearance.
 */
export function useCandidates(): readonly Candidate[] {
  const { text, events } = useCase();
  const verdict = useVerdict(text);
  const sightings = sightingsIn(events);
  const { data: index } = useQuery({
    ...indexQuery(),
    enabled: verdict !== undefined || sightings.length > 0,
  });
  if (!index) return [];
  const pages = [
    ...(verdict?.matches ?? []).map(({ scenario }) => scenario),
    ...(verdict?.outside ?? []).map(({ id }) => id),
    ...sightings.map(({ page }) => page),
  ];
  // The note is reported outside the ten, but has a page like theirs.
  return [...new Set(pages)].map((id) => ({
    kind: index.outside.includes(id) ? 'outside' : 'scenario',
    id,
  }));
}
