import { use, useState, type RefObject } from 'react';
import { Button, type Look } from './button.tsx';
import { Copied } from './copied.ts';
import { copyText, type CopyOutcome } from './copy-text.ts';
import css from './copy-button.module.css';

type Props = {
  /** Exactly what lands on the clipboard. */
  readonly text: string;
  /** The element that shows the text, to be selected where nothing can be copied. */
  readonly shown: RefObject<HTMLElement | null>;
  /** Says what will be copied; different for every button of a page. */
  readonly label: string;
  readonly children: string;
  readonly look?: Look;
  /** What to say afterwards. */
  readonly said: Readonly<Record<CopyOutcome, string>>;
};

/** Copies a text and says what came of it. It never says "copied" when nothing was. */
export function CopyButton({ text, shown, label, children, look = 'plain', said }: Props) {
  const tell = use(Copied);
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: CopyOutcome }>();
  // Compare with the text, not a flag: editing a value makes "Copied" untrue at once.
  const outcome = last?.text === text ? last.outcome : undefined;
  return (
    <span className={css.copy} data-copied={outcome ?? ''}>
      <Button
        aria-label={label}
        look={look}
        data-copy=""
        onClick={(event) => {
          // Says that the click is taken: what copies before the app has come to life must not copy again.
          event.preventDefault();
          void copyText(text, shown.current).then((result) => {
            setLast({ text, outcome: result });
            if (result === 'copied') tell(text);
          });
        }}
      >
        {children}
      </Button>
      <span role="status" className={css.said} data-outcome={outcome}>
        {outcome && said[outcome]}
      </span>
    </span>
  );
}
