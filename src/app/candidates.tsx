import { useQuery } from '@tanstack/react-query';
import { indexTextQuery } from '#content/queries.ts';
import type { Titles } from '#content/types.ts';
import type { Candidate } from '#engine/next.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';

type Props = {
  readonly candidates: readonly Candidate[];
  /** Those that the pasted text names. */
  readonly found: readonly Candidate[];
  readonly titles: Titles;
  /** What is ruled out from there on; left out, what the address rules out. */
  readonly query?: string | undefined;
  /** Whether something else on the page is what to do next. */
  readonly quiet?: boolean;
};

/** The pages to look at next, the likeliest first. */
export function Candidates({ candidates, found, titles, query, quiet = false }: Props) {
  const t = useWords('ending');
  const lng = useLng();
  const unnamed = candidates.some(({ kind, id }) => titles[`${kind}/${id}`] === undefined);
  const { data: all } = useQuery({ ...indexTextQuery(lng), enabled: unnamed });
  return (
    <ChoiceList>
      {candidates.map(({ kind, id }, index) => (
        <li key={id} data-next={(index === 0 && !quiet) || undefined}>
          <Link to={pathOf({ kind, lng, id })} query={query}>
            {titles[`${kind}/${id}`] ??
              (kind === 'scenario' ? all?.scenarios[id]?.title : all?.outside[id]) ??
              id}
            {found.some((each) => each.id === id) && ` (${t('fromPaste')})`}
          </Link>
        </li>
      ))}
    </ChoiceList>
  );
}
