import { useRef } from 'react';
import { useWords } from '#i18n/use-words.ts';
import type { Look } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import css from './preconditions.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly look?: Look;
};

/** A long line to paste into PowerShell, with its copy button above it: nobody reads it to its end first. */
export function OneLine({ title, text, look = 'plain' }: Props) {
  const t = useWords('command');
  const shown = useRef<HTMLElement>(null);
  return (
    <div className={css.line}>
      <CopyButton
        text={text}
        shown={shown}
        label={t('copyLabel', { title })}
        look={look}
        said={{ copied: t('copied'), selected: t('selected'), refused: t('refused') }}
      >
        {t('copy')}
      </CopyButton>
      <pre className={css.code} tabIndex={0} role="group" aria-label={title}>
        <code ref={shown}>{text}</code>
      </pre>
    </div>
  );
}
