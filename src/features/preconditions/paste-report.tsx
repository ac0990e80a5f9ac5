import { useId, useState, type ReactNode } from 'react';
import { readReport } from '#engine/collection.ts';
import { useWords } from '#i18n/use-words.ts';
import { PreconditionReport } from './report.tsx';
import css from './preconditions.module.css';

type Props = { readonly link: (scenario: string) => ReactNode };

/** A box for what the collection command printed, apart from the one for errors: the error stays where it is. */
export function PasteReport({ link }: Props) {
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
      <PreconditionReport text={text} link={link} />
    </div>
  );
}
