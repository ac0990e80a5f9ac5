import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './case-bar.module.css';

/** How the case is kept: not at all, until a time, or why it cannot be. */
export type KeptState =
  | { readonly kind: 'not-kept' | 'refused' | 'gone' | 'forgotten' }
  | { readonly kind: 'kept'; readonly until: number };

type Props = {
  readonly state: KeptState;
  readonly onKeep: () => void;
  readonly onForget: () => void;
};

/** Lets the reader keep the case on their computer, and forget it. */
export function Keeping({ state, onKeep, onForget }: Props) {
  const t = useWords('case');
  const time = useTime();
  return (
    <div>
      <p role="status">
        {state.kind === 'kept' && t('kept', { time: time(state.until) })}
        {state.kind === 'refused' && t('refused')}
        {state.kind === 'gone' && t('gone')}
        {state.kind === 'forgotten' && t('forgotten')}
      </p>
      {state.kind === 'kept' ? (
        <Button onClick={onForget}>{t('forget')}</Button>
      ) : (
        <>
          <Button onClick={onKeep}>{t('keep')}</Button>
          <p className={css.hint}>{t('keepHint')}</p>
        </>
      )}
    </div>
  );
}

/** Writes a moment as weekday and time, in the language of the page. */
export function useTime(): (at: number) => string {
  const format = new Intl.DateTimeFormat(useLng(), {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => format.format(at);
}
