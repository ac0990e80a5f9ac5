import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { IndexText, OutsideContent, Reference } from '#content/types.ts';
import type { Verdict } from '#engine/match/match.ts';
import { sightingsOf, type Sighting } from '#engine/sightings.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { ruledOutPart } from '#urls/ruled-out.ts';
import { pathOf } from '#urls/urls.ts';
import { Found, FoundOutside } from './found.tsx';
import { Often } from './often.tsx';
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
  /** Says whether a known message still happens today. Passed in, as another feature draws it. */
  readonly badge: (today: OutsideContent['today']) => ReactNode;
  /** Whether the reader asked for the first answer before it was there. */
  readonly opens: boolean;
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
  badge,
  opens,
  longText,
  onDrop,
  onExcerpt,
}: ResultProps) {
  useOpening(opens && titles && verdict ? firstOf(verdict, titles) : undefined);
  const boxed = longText?.state.kind === 'boxed';
  const answer = verdict && titles && (
    <Answer
      verdict={verdict}
      text={text}
      titles={titles}
      collect={collect}
      doubt={doubt}
      badge={badge}
      sightings={boxed ? sightingsOf(text, verdict) : undefined}
    />
  );
  return (
    <>
      {longText && (
        <LongTextView longText={longText} titles={titles} onDrop={onDrop} onExcerpt={onExcerpt}>
          {boxed && answer}
        </LongTextView>
      )}
      {!boxed && answer}
    </>
  );
}

/** The page that answers what was found first. */
function firstOf({ matches, outside }: Verdict, titles: IndexText): Reference | undefined {
  const id = matches[0]?.scenario ?? outside[0]?.id;
  return id === undefined ? undefined : { kind: titles.scenarios[id] ? 'scenario' : 'outside', id };
}

/** Opens a page once there is one, as a click on its link does. */
function useOpening(page: Reference | undefined): void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const lng = useLng();
  const open = useEffectEvent(() => {
    if (page) void navigate(pathOf({ ...page, lng }) + ruledOutPart(search));
  });
  const id = page?.id;
  useEffect(() => {
    if (id !== undefined) open();
  }, [id]);
}

type AnswerProps = Pick<ResultProps, 'text' | 'collect' | 'doubt' | 'badge'> & {
  readonly verdict: Verdict;
  readonly titles: IndexText;
  /** Where each message stands, in the order of appearance, where the text is that of a file. */
  readonly sightings: readonly Sighting[] | undefined;
};

function Answer({ verdict, text, titles, collect, doubt, badge, sightings }: AnswerProps) {
  const t = useWords('match');
  const lng = useLng();
  if (verdict.verdict === 'none') {
    return (
      <>
        <Notice title={t('noneTitle')}>
          <p>
            <RichText text={t('noneText')} />
          </p>
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
  const often = (id: string) => {
    const sighting = sightings?.find(({ page }) => page === id);
    return sighting && <Often {...sighting} />;
  };
  const cards: readonly Card[] = [
    ...verdict.matches.map((match, index): Card => [
      match.scenario,
      <Found
        key={match.scenario}
        match={match}
        words={titles.scenarios[match.scenario]}
        text={text}
        first={index === 0}
        often={often(match.scenario)}
      />,
    ]),
    ...verdict.outside.map((found, index): Card => [
      found.id,
      <FoundOutside
        key={found.id}
        found={found}
        title={outsideTitle(titles, found.id)}
        note={titles.scenarios[found.id]}
        text={text}
        badge={badge}
        first={index === 0 && verdict.matches.length === 0}
        often={often(found.id)}
      />,
    ]),
  ];
  return (
    <div className={css.answer}>
      <h2 className={css.hidden}>{t('answer')}</h2>
      <ol className={css.results}>
        {inOrder(cards, sightings).map(([id, card]) => (
          <li key={id}>{card}</li>
        ))}
      </ol>
      {verdict.matches.length > 1 &&
        verdict.matches.every(({ certainty }) => certainty !== 'certain') &&
        doubt(verdict.matches.map(({ scenario }) => scenario))}
    </div>
  );
}

type Card = readonly [id: string, card: ReactNode];

/** The ten before what is outside them; in a file, all in the order of appearance. */
function inOrder(
  cards: readonly Card[],
  sightings: readonly Sighting[] | undefined,
): readonly Card[] {
  if (!sightings) return cards;
  return sightings.flatMap(({ page }) => cards.filter(([id]) => id === page));
}
