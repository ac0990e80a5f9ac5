import { useId, useState, type ReactNode } from 'react';
import { readReport } from '#engine/collection.ts';
import { useWords } from '#i18n/use-words.ts';
import css from './preconditions.module.css';

type Props = {
  /** Draws the table of a report. Passed in, so that it need not be there before something is pasted. */
  readonly report: (text: string) => ReactNode;
};

/** A box for what the collection command printed, apart from the one for errors: the error stays where it is. */
export function PasteReport({ report }: Props) {
  const t = useWords('check');
  const box = useId();
  const [text, setText] = useState('');
  const nothing = text.trim() !== '' && readReport(text).kind === 'none';
  return (
    <div className={css.part}>
      <label htmlFor={box} className={css.label}>
        {t('pasteLabel')}
      </label>
      <textarea
        id={box}
        className={css.box}
        rows={5}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      {nothing && <p role="status">{t('noReport')}</p>}
      {report(text)}
    </div>
  );
}
