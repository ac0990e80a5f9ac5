import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { outsideQuery, outsideTextQuery, scenarioQuery } from '#content/queries.ts';
import type { IndexText, OutsideContent } from '#content/types.ts';
import type { Match, OutsideMatch, Reason } from '#engine/match/match.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import { CertaintyBadge } from './certainty-badge.tsx';
import { Decisive } from './decisive.tsx';
import css from './match-error.module.css';

type FoundProps = {
  readonly match: Match;
  readonly words: IndexText['scenarios'][string] | undefined;
  /** The reader's text, in which the evidence is marked. */
  readonly text: string;
  readonly first: boolean;
  /** In which lines of a file it stands. */
  readonly often: ReactNode;
};

/** A recognised scenario: how sure, why, and the way to its runbook. */
export function Found({ match, words, text, first, often }: FoundProps) {
  const t = useWords('match');
  const truth = useWords('truth');
  const lng = useLng();
  return (
    <div className={css.found} data-first={first || undefined}>
      <p className={css.badges}>
        <CertaintyBadge certainty={match.certainty} />
      </p>
      <h3>{words?.title ?? match.scenario}</h3>
      {match.retired && (
        <p>
          <strong>
            <RichText text={truth('ofRetired')} />
          </strong>
        </p>
      )}
      <p>
        <RichText text={words?.today ?? ''} />
      </p>
      {often}
      <Because reason={match.reason} />
      {match.caution && (
        <Notice tone="care">
          <p>{t('caution')}</p>
        </Notice>
      )}
      <p>
        <Link className={css.open} to={pathOf({ kind: 'scenario', lng, id: match.scenario })}>
          {t('open')}
          <span className={css.hidden}>, {words?.title}</span>
        </Link>
      </p>
      <Decisive text={text} evidence={match.evidence} />
    </div>
  );
}

type OutsideProps = {
  readonly found: OutsideMatch;
  readonly title: string;
  /** What is said of the note, which has a page like a scenario's. */
  readonly note: IndexText['scenarios'][string] | undefined;
  readonly text: string;
  /** Says whether it still happens today. */
  readonly badge: (today: OutsideContent['today']) => ReactNode;
  readonly first: boolean;
  readonly often: ReactNode;
};

/** A recognised message outside the ten: that it is none of them, how sure, and what it means today. */
export function FoundOutside({ found, title, note, text, badge, first, often }: OutsideProps) {
  const t = useWords('match');
  const lng = useLng();
  const { id } = found;
  const scenario = useQuery({ ...scenarioQuery(id), enabled: note !== undefined });
  const outside = useQuery({ ...outsideQuery(id), enabled: note === undefined });
  const words = useQuery({ ...outsideTextQuery(lng, id), enabled: note === undefined });
  // All at once: what comes later would move what is being read.
  if (note ? scenario.isPending : outside.isPending || words.isPending) return null;
  const today = (note ? scenario : outside).data?.today;
  return (
    <div className={css.found} data-first={first || undefined}>
      <p className={css.badges}>
        <CertaintyBadge certainty={found.certainty} /> {today && badge(today)}
      </p>
      <h3>{title}</h3>
      <p>{t('foundOutside')}</p>
      <p>
        <RichText text={note?.today ?? words.data?.meaning ?? ''} />
      </p>
      {often}
      {found.followOn && <p>{t('followOn')}</p>}
      <p>
        <Link className={css.open} to={pathOf({ kind: note ? 'scenario' : 'outside', lng, id })}>
          {note ? t('open') : t('openOutside')}
          <span className={css.hidden}>, {title}</span>
        </Link>
      </p>
      <Decisive text={text} evidence={found.evidence} />
    </div>
  );
}

/** What was missing for an exact message, or speaks against it. */
function Because({ reason }: { readonly reason: Reason }) {
  const t = useWords('match');
  switch (reason) {
    case 'exact':
      return null;
    case 'piece':
      return <p>{t('becausePiece')}</p>;
    case 'number':
      return <p>{t('becauseNumber')}</p>;
    case 'continued':
      return <p>{t('becauseContinued')}</p>;
    case 'embedded':
      return <p>{t('becauseEmbedded')}</p>;
    case 'words':
      return <p>{t('becauseWords')}</p>;
    case 'mistyped':
      return <p>{t('becauseMistyped')}</p>;
    case 'cut':
      return <p>{t('becauseCut')}</p>;
    default:
      return reason satisfies never;
  }
}
