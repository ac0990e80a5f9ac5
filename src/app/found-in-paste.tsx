import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { matcherQuery } from '#content/queries.ts';
import { FoundValues, NOTHING } from '#features/command/found-values.tsx';
import { pageAt } from '#urls/urls.ts';
import { useCase } from './case.tsx';

/**
 * Fills the commands of a page with what the pasted error names. What reads the text is loaded only where there is a text
 * and the page is the answer to one.
 */
export function FoundInPaste({ children }: { readonly children: ReactNode }) {
  const { text } = useCase();
  const page = pageAt(useLocation().pathname);
  const id =
    page.kind === 'scenario' || page.kind === 'step' || page.kind === 'outside' ? page.id : '';
  const wanted = id !== '' && text.trim() !== '';
  const matcher = useQuery({ ...matcherQuery(), enabled: wanted });
  const { data = NOTHING } = useQuery({
    // The text is in the key, so it is forgotten as soon as no page shows it.
    queryKey: ['found', id, text],
    queryFn: async () => {
      const { readPaste } = await import('./read-paste.ts');
      return matcher.data ? readPaste(text, id, matcher.data) : NOTHING;
    },
    enabled: wanted && matcher.data !== undefined,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
  });
  return <FoundValues value={data}>{children}</FoundValues>;
}
