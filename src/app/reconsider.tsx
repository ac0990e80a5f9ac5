import type { Candidate } from '#engine/next.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { Link } from '#urls/link.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { pathOf } from '#urls/urls.ts';
import { useRuledOut } from './ruled-out.ts';

/** Says on the page of a failure that it was ruled out before, and lets the reader think again. */
export function Reconsider({ id, kind = 'scenario' }: Partial<Candidate> & Pick<Candidate, 'id'>) {
  const t = useWords('ending');
  const lng = useLng();
  const ruledOut = useRuledOut();
  if (!ruledOut?.includes(id)) return null;
  return (
    <Notice title={t('ruledOutTitle')}>
      <p>{t('ruledOutText')}</p>
      <p>
        <Link
          to={pathOf({ kind, lng, id })}
          query={writeRuledOut(ruledOut.filter((each) => each !== id))}
        >
          {t('considerAgain')}
        </Link>
      </p>
    </Notice>
  );
}
