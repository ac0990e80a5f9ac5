import type { IndexText } from '#content/types.ts';
import type { Certainty, Evidence, Match, OutsideMatch } from '#engine/match/match.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './match-error.module.css';
import { marked } from './marks.ts';

type FoundProps = {
  readonly match: Match;
  readonly words: IndexText['scenarios'][string] | undefined;
  /** The reader's text, in which the evidence is marked. */
  readonly text: string;
  readonly first: boolean;
};

/** A recognised scenario: how sure, why, and the way to its runbook. */
export function Found({ match, words, text, first }: FoundProps) {
  const t = useWords('match');
  const lng = useLng();
  return (
    <div className={css.found} data-first={first || undefined}>
      <p className={css.badges}>
        <CertaintyBadge certainty={match.certainty} />
      </p>
      <h3>{words?.title ?? match.scenario}</h3>
      <p>
        <RichText text={words?.today ?? ''} />
      </p>
      {match.caution && (
        <Notice tone="care">
          <p>{t('caution')}</p>
        </Notice>
      )}
      <p>
        <Link className={css.open} to={pathOf({ kind: 'scenario', lng, id: match.scenario })}>
          {t('open')}
          <span className={css.hidden}> : {words?.title}</span>
        </Link>
      </p>
      <Decisive text={text} evidence={match.evidence} />
    </div>
  );
}

type OutsideProps = {
  readonly found: OutsideMatch;
  readonly title: string;
  /** Whether it is the note, which has a page like a scenario's. */
  readonly note: boolean;
  readonly text: string;
};

/** A recognised message outside the ten. */
export function FoundOutside({ found, title, note, text }: OutsideProps) {
  const t = useWords('match');
  const lng = useLng();
  return (
    <div className={css.found}>
      <h3>{title}</h3>
      <p>
        <Link
          className={css.open}
          to={pathOf({ kind: note ? 'scenario' : 'outside', lng, id: found.id })}
        >
          {note ? t('open') : t('openOutside')}
          <span className={css.hidden}> : {title}</span>
        </Link>
      </p>
      <Decisive text={text} evidence={found.evidence} />
    </div>
  );
}

function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
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

function Decisive({
  text,
  evidence,
}: {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}) {
  const t = useWords('match');
  const pieces = marked(text, evidence);
  if (pieces.length === 0) return null;
  return (
    <figure className={css.decisive}>
      <figcaption>{t('why')}</figcaption>
      <pre tabIndex={0} aria-label={t('why')} role="group">
        {pieces.map((piece, index) =>
          piece.kind === 'mark' ? (
            <mark key={index}>{piece.text}</mark>
          ) : (
            <span key={index}>{piece.kind === 'gap' ? ' […] ' : piece.text}</span>
          ),
        )}
      </pre>
    </figure>
  );
}
