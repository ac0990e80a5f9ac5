import { QueryClient } from '@tanstack/react-query';

/** A store for the content. Nothing in it grows old: content changes only with a deploy. */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: 1 },
    },
  });
}
