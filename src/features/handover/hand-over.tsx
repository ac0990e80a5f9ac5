import { useEffect, useId, useRef, useState } from 'react';
import type { Facts, HandoverWords } from '#engine/handover/facts.ts';
import type { Format } from '#engine/handover/formats.ts';
import { prepare } from '#engine/handover/prepare.ts';
import { writeHandover, type HandoverKind } from '#engine/handover/texts.ts';
import { LANGUAGES, type Lng } from '#i18n/languages.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { CopyHandOver } from './copy-hand-over.tsx';
import css from './hand-over.module.css';
import { Preview } from './preview.tsx';
import { Replacements } from './replacements.tsx';

type Props = {
  readonly kind: HandoverKind;
  readonly onKind: (kind: HandoverKind) => void;
  /** The language of the text, which need not be that of the page. */
  readonly lng: Lng;
  readonly onLng: (lng: Lng) => void;
  /** Undefined until they are loaded. */
  readonly source: { readonly facts: Facts; readonly words: HandoverWords } | undefined;
  readonly onClose: () => void;
};

/** Prepares a text for the ticket, the caller or the next line: redacted, shown as it will be, then copied. */
export function HandOver({ kind, onKind, lng, onLng, source, onClose }: Props) {
  const t = useWords('handOver');
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<Format>('plain');
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => {
    dialog.current?.close();
  };
  const prepared = source && prepare(writeHandover(kind, source.facts, source.words), restored);

  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={css.head}>
        <h2 id={heading}>{t('title')}</h2>
        <Button onClick={close}>{t('close')}</Button>
      </div>
      <div className={css.choices}>
        <Choice
          legend={t('which')}
          value={kind}
          onChange={onKind}
          options={[
            ['note', t('note')],
            ['reply', t('reply')],
            ['package', t('package')],
            ['report', t('report')],
          ]}
        />
        <Choice
          legend={t('language')}
          value={lng}
          onChange={onLng}
          options={LANGUAGES.map((each) => [each, each === 'en' ? t('english') : t('french')])}
        />
        <Choice
          legend={t('format')}
          value={format}
          onChange={setFormat}
          options={[
            ['plain', t('plain')],
            ['markdown', t('markdown')],
            ['rich', t('rich')],
          ]}
        />
      </div>
      {prepared === undefined && <p role="status">{t('loading')}</p>}
      {prepared?.kind === 'failed' && (
        <Notice tone="stop">
          <p role="alert">{t('failed')}</p>
        </Notice>
      )}
      {prepared?.kind === 'ready' && (
        <>
          <Replacements
            replacements={prepared.replacements}
            restored={restored}
            onRestore={setRestored}
          />
          <CopyHandOver handover={prepared.handover} format={format} lng={lng}>
            {(shown) => (
              <Preview handover={prepared.handover} format={format} lng={lng} shown={shown} />
            )}
          </CopyHandOver>
        </>
      )}
    </dialog>
  );
}
