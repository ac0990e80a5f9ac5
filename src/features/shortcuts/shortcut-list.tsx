import { useEffect, useId, useRef } from 'react';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Option } from '#ui/choice.tsx';
import css from './shortcut-list.module.css';

type Props = {
  readonly off: boolean;
  readonly onSwitch: (off: boolean) => void;
  readonly onClose: () => void;
};

/** The keys and what they do, with the switch that turns them off. */
export function ShortcutList({ off, onSwitch, onClose }: Props) {
  const t = useWords('shortcuts');
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const keys = [
    ['/', t('paste')],
    [t('openKeys'), t('open')],
    ['1 – 9', t('answer')],
    ['C', t('command')],
    ['N', t('note')],
    ['?', t('list')],
  ] as const;
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t('title')}</h2>
      <dl className={css.keys}>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{t('fields')}</p>
      <Option
        type="checkbox"
        checked={!off}
        onChange={(event) => {
          onSwitch(!event.target.checked);
        }}
      >
        {t('on')}
      </Option>
      <p className={css.hint}>{t('stored')}</p>
      <Button
        look="primary"
        onClick={() => {
          dialog.current?.close();
        }}
      >
        {t('close')}
      </Button>
    </dialog>
  );
}
