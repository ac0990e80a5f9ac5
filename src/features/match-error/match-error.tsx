import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useId, useMemo, useState, type ComponentType } from 'react';
import { indexTextQuery, matcherQuery } from '#content/queries.ts';
import type { Verdict } from '#engine/match/match.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { DropZone, FileButton } from './drop-zone.tsx';
import { EXAMPLE } from './example.ts';
import { LONGEST_IN_BOX, type LongText, type Source } from './long-text.ts';
import css from './match-error.module.css';
import type { ResultProps } from './result.tsx';
import { LongSummary, Summary } from './summary.tsx';

type Props = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What to show where nothing matches; null where something else answers the text. */
  readonly collect: ResultProps['collect'];
  readonly doubt: ResultProps['doubt'];
  readonly badge: ResultProps['badge'];
  /** Whether Ctrl+Enter opens the answer. */
  readonly opensByKey: () => boolean;
  /** Draws what was found. Passed in, so that it need not be there before something is pasted. */
  readonly Result: ComponentType<ResultProps>;
  /** A text too long for the box, or a file, being read or read. */
  readonly longText: LongText | undefined;
  /** Takes a file, or a text too long for the box. */
  readonly onSource: (source: Source) => void;
  /** Puts the long text away. */
  readonly onDrop: () => void;
};

/** A box to paste an error into, and what it points to. The text never leaves the page. */
export function MatchError({
  text,
  onChange,
  collect,
  doubt,
  badge,
  opensByKey,
  Result,
  longText: given,
  onSource,
  onDrop,
}: Props) {
  const t = useWords('match');
  const lng = useLng();
  const hint = useId();
  const client = useQueryClient();
  /** The text whose answer is to be opened as soon as it is there. */
  const [asked, setAsked] = useState<string>();
  /** Whether the text came into the empty box: nobody is typing, so its answer is drawn with it. */
  const [atOnce, setAtOnce] = useState(false);
  const deferred = useDeferredValue(text);
  const settled = atOnce && text.length <= SHORT ? text : deferred;
  // What was changed in the box is no file any more.
  const longText =
    given?.state.kind === 'boxed' && given.state.text !== settled ? undefined : given;
  const wanted = settled.trim() !== '' && settled.length <= LONGEST_IN_BOX;
  const matcher = useQuery({ ...matcherQuery(), enabled: wanted });
  const titles = useQuery({ ...indexTextQuery(lng), enabled: wanted || longText !== undefined });
  const match = matcher.data;
  const verdict = useMemo(
    () => (wanted && match ? measured(match, settled) : undefined),
    [match, settled, wanted],
  );
  const failed = matcher.isError || titles.isError;
  const elsewhere = verdict?.verdict === 'none' && collect === null;
  const answered = elsewhere ? undefined : verdict;

  return (
    <DropZone onFile={onSource} label={t('label')} hint={t('dropNow')}>
      <label htmlFor="paste" className={css.label}>
        {t('label')}
      </label>
      <textarea
        id="paste"
        className={css.text}
        value={text}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={hint}
        onFocus={() => {
          // Making the matcher takes a slow computer a moment; it is ready when the text comes.
          void client.query(matcherQuery()).catch(() => undefined);
        }}
        onChange={(event) => {
          setAtOnce(text === '');
          onChange(event.target.value);
          if (event.target.value.length > LONGEST_IN_BOX) onSource(event.target.value);
          else if (given && (given.name === undefined || given.state.kind === 'boxed')) onDrop();
        }}
        onKeyDown={({ key, ctrlKey, metaKey, currentTarget }) => {
          if (key === 'Enter' && (ctrlKey || metaKey) && opensByKey())
            setAsked(currentTarget.value);
        }}
        onPaste={(event) => {
          const [file] = event.clipboardData.files;
          const pasted = event.clipboardData.getData('text/plain');
          // What a browser would lay out for seconds is read beside the box; a file has no text to insert.
          if (pasted === '' ? file === undefined : pasted.length <= LONGEST_PASTE) return;
          event.preventDefault();
          onSource(pasted === '' ? (file ?? '') : pasted);
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
              onDrop();
              document.getElementById('paste')?.focus();
            }}
          >
            {t('clear')}
          </Button>
        )}
        <FileButton onFile={onSource}>{t('openFile')}</FileButton>
        <p className={css.dropHint}>{t('dropHint')}</p>
      </div>
      <p id={hint} className={css.hint} hidden={text !== ''}>
        <RichText text={t('hint')} />
      </p>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <div role="status" className={css.status}>
        {wanted && !failed && !elsewhere && longText?.state.kind !== 'boxed' && (
          <Summary verdict={titles.data && verdict} titles={titles.data} />
        )}
        {wanted && failed && <p>{t('failed')}</p>}
        {longText && !failed && !elsewhere && (
          <LongSummary state={longText.state} verdict={verdict} />
        )}
      </div>
      {(longText ?? (answered && titles.data)) && (
        <Suspense fallback={null}>
          <Result
            verdict={answered}
            text={settled}
            titles={titles.data}
            collect={collect}
            doubt={doubt}
            badge={badge}
            opens={wanted && asked === asInBox(settled)}
            longText={longText}
            onDrop={onDrop}
            onExcerpt={(excerpt) => {
              onChange(excerpt);
              document.getElementById('paste')?.focus();
            }}
          />
        </Suspense>
      )}
    </DropZone>
  );
}

/** Matches, and leaves the time it took where a profile and `npm run bench` find it. */
function measured(match: (text: string) => Verdict, text: string): Verdict {
  const start = performance.now();
  const verdict = match(text);
  performance.measure('match', { start });
  return verdict;
}

/** A text as a box gives it back. */
function asInBox(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** A text up to this length, in UTF-16 units, is matched within a frame even on a slow computer. */
const SHORT = 4000;

/** A paste up to this length goes into the box as ever, in UTF-16 units. */
const LONGEST_PASTE = 1_000_000;
