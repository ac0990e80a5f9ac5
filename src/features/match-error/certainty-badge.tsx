import type { Certainty } from '#engine/match/match.ts';
import { useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';

/** How sure an answer is, in a word. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const t = useWords('match');
  switch (certainty) {
    case 'certain':
      return <Badge tone="good">{t('certain')}</Badge>;
    case 'likely':
      return <Badge tone="care">{t('likely')}</Badge>;
    case 'possible':
      return <Badge tone="plain">{t('possible')}</Badge>;
    default:
      return certainty satisfies never;
  }
}
