import type { IndexText } from '#content/types.ts';
import type { Verdict } from '#engine/match/match.ts';
import { linesOf } from '#engine/sightings.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import type { LongText } from './long-text.ts';
import css from './match-error.module.css';
import { outsideTitle } from './titles.ts';

/* What came of a text in one sentence, for those who hear the page. */

type SummaryProps = {
  readonly verdict: Verdict | undefined;
  readonly titles: IndexText | undefined;
};

/** The answer to a text in the box. */
export function Summary({ verdict, titles }: SummaryProps) {
  const t = useWords('match');
  if (!verdict || !titles) return <p>{t('working')}</p>;
  const all = verdict.matches.map(({ scenario }) => titles.scenarios[scenario]?.title);
  switch (verdict.verdict) {
    case 'match':
      return (
        <p>
          {t('found', { count: all.length, titles: all[0] })}
          {/* Seen below, one by one. */}
          {all.length > 1 && <span className={css.hidden}> {all.join(' · ')}</span>}
        </p>
      );
    case 'outside':
      return (
        <p>
          {t('foundOutside')}
          <span className={css.hidden}>
            {' '}
            {verdict.outside.map(({ id }) => outsideTitle(titles, id)).join(' · ')}
          </span>
        </p>
      );
    case 'none':
      return <p>{t('foundNone')}</p>;
    default:
      return verdict.verdict satisfies never;
  }
}

type LongSummaryProps = {
  readonly state: LongText['state'];
  /** What a text in the box matched, once it is there. */
  readonly verdict: Verdict | undefined;
};

/** What came of a long text or a file. */
export function LongSummary({ state, verdict }: LongSummaryProps) {
  const t = useWords('match');
  switch (state.kind) {
    case 'reading':
      return <p>{t('reading')}</p>;
    case 'refused':
      return null;
    case 'boxed':
      if (!verdict) return <p>{t('working')}</p>;
      return (
        <Counted
          count={verdict.matches.length + verdict.outside.length}
          lines={linesOf(state.text)}
        />
      );
    case 'read':
      return <Counted count={state.findings.length} lines={state.lines} />;
    default:
      return state satisfies never;
  }
}

function Counted({ count, lines: number }: { readonly count: number; readonly lines: number }) {
  const t = useWords('match');
  const lines = new Intl.NumberFormat(useLng()).format(number);
  if (count > 0) return <p>{t('long', { count, lines })}</p>;
  return (
    <>
      <p>{t('foundNone')}</p>
      <p>{t('longNone', { lines })}</p>
    </>
  );
}
