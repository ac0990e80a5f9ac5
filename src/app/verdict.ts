import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { catalogueQuery, indexQuery } from '#content/queries.ts';
import type { Index } from '#content/types.ts';
import type { Verdict } from '#engine/match/match.ts';
import type { Candidate } from '#engine/next.ts';

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
  const [{ createMatcher }, catalogue] = await Promise.all([
    import('#engine/match/match.ts'),
    client.query(catalogueQuery()),
  ]);
  return createMatcher(catalogue)(text);
}

/** The candidates that a text points to, in the order of appearance, the ten before what is outside them. */
export function useCandidates(text: string): readonly Candidate[] {
  const verdict = useVerdict(text);
  const { data: index } = useQuery({ ...indexQuery(), enabled: verdict !== undefined });
  return verdict && index ? candidatesOf(verdict, index) : [];
}

function candidatesOf({ matches, outside }: Verdict, index: Index): readonly Candidate[] {
  return [
    ...matches.map(({ scenario }): Candidate => ({ kind: 'scenario', id: scenario })),
    // The note is reported outside the ten, but has a page like theirs.
    ...outside.map(({ id }): Candidate => ({
      kind: index.outside.includes(id) ? 'outside' : 'scenario',
      id,
    })),
  ];
}
