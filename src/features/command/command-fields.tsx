import { useId } from 'react';
import type { CommandText } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import css from './command-card.module.css';

type Props = {
  readonly names: readonly string[];
  readonly words: CommandText;
  /** What the reader typed; a field that was not touched is not there. */
  readonly typed: Readonly<Record<string, string>>;
  /** What the pasted error names. */
  readonly found: Readonly<Record<string, string>>;
  readonly change: (name: string, value: string) => void;
};

/** The fields of a command. A value from the pasted text says so until it is changed. */
export function CommandFields({ names, words, typed, found, change }: Props) {
  const t = useWords('command');
  const prefix = useId();
  return names.map((name) => {
    const untouched = typed[name] === undefined && found[name] !== undefined;
    return (
      <div key={name} className={css.field}>
        <label htmlFor={`${prefix}${name}`}>
          <RichText text={words.parameters?.[name] ?? name} />
        </label>
        <input
          id={`${prefix}${name}`}
          value={typed[name] ?? found[name] ?? ''}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={untouched ? `${prefix}${name}-from` : undefined}
          onChange={(event) => {
            change(name, event.target.value);
          }}
        />
        {untouched && (
          <small id={`${prefix}${name}-from`} className={css.from}>
            {t('fromText')}
          </small>
        )}
      </div>
    );
  });
}
