import { useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Handover } from '#engine/handover/document.ts';
import { html, markdown, plainText, type Format } from '#engine/handover/formats.ts';
import type { Lng } from '#i18n/languages.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { copyRich, type RichOutcome } from '#ui/copy-rich.ts';
import { copyText } from '#ui/copy-text.ts';
import css from './hand-over.module.css';

type Props = {
  readonly handover: Handover;
  readonly format: Format;
  readonly lng: Lng;
  /** Draws the preview, which is selected where nothing can be copied. */
  readonly children: (shown: RefObject<HTMLDivElement | null>) => ReactNode;
};

/** The preview with its copy button. It never says "copied" when nothing was, nor "formatted" when only text was. */
export function CopyHandOver({ handover, format, lng, children }: Props) {
  const t = useWords('handOver');
  const shown = useRef<HTMLDivElement>(null);
  const text = written(handover, format, lng);
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: RichOutcome }>();
  // Compare with the text, not a flag: another language or a value put back makes "Copied" untrue at once.
  const outcome = last?.text === text ? last.outcome : undefined;
  const said = {
    copied: t('copied'),
    'copied-plain': t('copiedPlain'),
    selected: t('selected'),
    refused: t('refused'),
  };
  const copy = async () => {
    const result =
      format === 'rich'
        ? await copyRich({ html: text, plain: plainText(handover) }, shown.current)
        : await copyText(text, shown.current);
    setLast({ text, outcome: result });
  };
  return (
    <>
      <div className={css.copy}>
        <Button look="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <span role="status">{outcome && said[outcome]}</span>
      </div>
      {children(shown)}
    </>
  );
}

function written(handover: Handover, format: Format, lng: Lng): string {
  switch (format) {
    case 'plain':
      return plainText(handover);
    case 'markdown':
      return markdown(handover);
    case 'rich':
      return html(handover, lng);
    default:
      return format satisfies never;
  }
}
