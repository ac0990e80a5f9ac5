import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useMemo, type ReactNode } from 'react';
import { catalogueQuery, indexTextQuery } from '#content/queries.ts';
import type { IndexText } from '#content/types.ts';
import { createMatcher, type Verdict } from '#engine/match/match.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Found, FoundOutside } from './found.tsx';
import css from './match-error.module.css';

type Props = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What to show where nothing matches, beside the words. Passed in, so that this feature need not know commands. */
  readonly collect: ReactNode;
};

/** A box to paste an error into, and what it points to. The text never leaves the page. */
export function MatchError({ text, onChange, collect }: Props) {
  const t = useWords('match');
  const lng = useLng();
  const hint = useId();
  const settled = useDeferredValue(text);
  const wanted = settled.trim() !== '';
  const catalogue = useQuery({ ...catalogueQuery(), enabled: wanted });
  const titles = useQuery({ ...indexTextQuery(lng), enabled: wanted });
  const match = useMemo(
    () => (catalogue.data ? createMatcher(catalogue.data) : undefined),
    [catalogue.data],
  );
  const verdict = useMemo(
    () => (wanted && match ? match(settled) : undefined),
    [match, settled, wanted],
  );
  const failed = catalogue.isError || titles.isError;

  return (
    <section className={css.box} aria-label={t('label')}>
      <label htmlFor="paste" className={css.label}>
        {t('label')}
      </label>
      <p id={hint} className={css.hint}>
        <RichText text={t('hint')} />
      </p>
      <textarea
        id="paste"
        className={css.text}
        value={text}
        rows={7}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={hint}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <div className={css.bar}>
        {text === '' ? (
          <Button
            look="quiet"
            onClick={() => {
              onChange(EXAMPLE);
            }}
          >
            {t('example')}
          </Button>
        ) : (
          <Button
            onClick={() => {
              onChange('');
              document.getElementById('paste')?.focus();
            }}
          >
            {t('clear')}
          </Button>
        )}
      </div>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <div role="status" className={css.status}>
        {wanted && !failed && <Summary verdict={titles.data && verdict} titles={titles.data} />}
        {wanted && failed && <p>{t('failed')}</p>}
      </div>
      {verdict && titles.data && (
        <Answer verdict={verdict} text={settled} titles={titles.data} collect={collect} />
      )}
    </section>
  );
}

/** The message of the article on a current computer: a real one, so that trying the example shows a real answer. */
const EXAMPLE = `Import-Module : File C:\\Program Files\\WindowsPowerShell\\Modules\\MicrosoftTeams\\6.4.0\\MicrosoftTeams.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.
At line:1 char:1
+ Import-Module MicrosoftTeams
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : SecurityError: (:) [Import-Module], PSSecurityException
    + FullyQualifiedErrorId : UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand`;

type SummaryProps = {
  readonly verdict: Verdict | undefined;
  readonly titles: IndexText | undefined;
};

/** The answer in one sentence, for those who hear the page. */
function Summary({ verdict, titles }: SummaryProps) {
  const t = useWords('match');
  if (!verdict || !titles) return <p>{t('working')}</p>;
  switch (verdict.verdict) {
    case 'match':
      return (
        <p>
          {t('found', {
            count: verdict.matches.length,
            titles: verdict.matches
              .map(({ scenario }) => titles.scenarios[scenario]?.title)
              .join(' · '),
          })}
        </p>
      );
    case 'outside':
      return (
        <p>
          {t('foundOutside', {
            titles: verdict.outside.map(({ id }) => outsideTitle(titles, id)).join(' · '),
          })}
        </p>
      );
    case 'none':
      return <p>{t('foundNone')}</p>;
    default:
      return verdict.verdict satisfies never;
  }
}

/** The title of an outside entry; the note has a page like a scenario's. */
export function outsideTitle(titles: IndexText, id: string): string {
  return titles.outside[id] ?? titles.scenarios[id]?.title ?? id;
}

type AnswerProps = {
  readonly verdict: Verdict;
  readonly text: string;
  readonly titles: IndexText;
  readonly collect: ReactNode;
};

function Answer({ verdict, text, titles, collect }: AnswerProps) {
  const t = useWords('match');
  if (verdict.verdict === 'none') {
    return (
      <Notice title={t('noneTitle')}>
        <p>
          <RichText text={t('noneText')} />
        </p>
        {collect}
      </Notice>
    );
  }
  return (
    <div className={css.answer}>
      <h2>{t('answer')}</h2>
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
        {verdict.outside.map((found) => (
          <li key={found.id}>
            <FoundOutside
              found={found}
              title={outsideTitle(titles, found.id)}
              note={titles.outside[found.id] === undefined}
              text={text}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
