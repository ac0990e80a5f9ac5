import type { ReactNode } from 'react';
import type { IndexText } from '#content/types.ts';
import type { Verdict } from '#engine/match/match.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import { Found, FoundOutside } from './found.tsx';
import { LongTextView } from './long-text-view.tsx';
import type { LongText } from './long-text.ts';
import css from './match-error.module.css';
import { outsideTitle } from './titles.ts';

export type ResultProps = {
  /** Undefined until the text in the box is matched. */
  readonly verdict: Verdict | undefined;
  readonly text: string;
  readonly titles: IndexText | undefined;
  /** What to collect where nothing matches. Passed in, so that this feature need not know commands. */
  readonly collect: ReactNode;
  /** What to show where several scenarios are possible: the question that separates them. */
  readonly doubt: (scenarios: readonly string[]) => ReactNode;
  readonly longText: LongText | undefined;
  readonly onDrop: () => void;
  /** Takes the lines around a message of a long text, for a closer look. */
  readonly onExcerpt: (text: string) => void;
};

/** What a pasted text or a file points to. */
export function Result({
  verdict,
  text,
  titles,
  collect,
  doubt,
  longText,
  onDrop,
  onExcerpt,
}: ResultProps) {
  return (
    <>
      {longText && (
        <LongTextView longText={longText} titles={titles} onDrop={onDrop} onExcerpt={onExcerpt} />
      )}
      {verdict && titles && (
        <Answer verdict={verdict} text={text} titles={titles} collect={collect} doubt={doubt} />
      )}
    </>
  );
}

type AnswerProps = Pick<ResultProps, 'text' | 'collect' | 'doubt'> & {
  readonly verdict: Verdict;
  readonly titles: IndexText;
};

function Answer({ verdict, text, titles, collect, doubt }: AnswerProps) {
  const t = useWords('match');
  const lng = useLng();
  if (verdict.verdict === 'none') {
    return (
      <>
        <Notice title={t('noneTitle')}>
          <p>{t('noneText')}</p>
          <ButtonLink look="primary">
            <Link to={pathOf({ kind: 'triage', lng })}>
              {t('noneQuestions')} <Icon name="arrow-right" />
            </Link>
          </ButtonLink>
        </Notice>
        {collect}
      </>
    );
  }
  return (
    <div className={css.answer}>
      <h2 className={css.hidden}>{t('answer')}</h2>
      <ol className={css.results}>
        {verdict.matches.map((match, index) => (
          <li key={match.scenario}>
            <Found
              match={match}
              words={titles.scenarios[match.scenario]}
              text={text}
              first={index === 0}
            />
          </li>
        ))}
        {verdict.outside.map((found, index) => (
          <li key={found.id}>
            <FoundOutside
              found={found}
              title={outsideTitle(titles, found.id)}
              note={titles.outside[found.id] === undefined}
              text={text}
              first={index === 0 && verdict.matches.length === 0}
            />
          </li>
        ))}
      </ol>
      {verdict.matches.length > 1 &&
        verdict.matches.every(({ certainty }) => certainty !== 'certain') &&
        doubt(verdict.matches.map(({ scenario }) => scenario))}
    </div>
  );
}
