import { useQuery } from '@tanstack/react-query';
import { searchQuery } from '#content/queries.ts';
import { Search } from '#features/search/search.tsx';

type Props = { readonly onClose: () => void };

/** The search with its index. A piece of code of its own: most readers never search. */
export function SearchPanel({ onClose }: Props) {
  const { data, isError } = useQuery(searchQuery());
  return <Search index={data} failed={isError} onClose={onClose} />;
}
