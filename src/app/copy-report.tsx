import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useCase } from './case.tsx';
import css from './hand-over-buttons.module.css';
import { useCopyHandOver } from './use-copy-hand-over.ts';

/** Copies what is known of a message that nobody knows, redacted; or shows it first. */
export function CopyReport() {
  const t = useWords('match');
  const { setPanel } = useCase();
  const { said, copy } = useCopyHandOver('package');
  return (
    <>
      <div className={css.bar}>
        <Button onClick={copy}>{t('noneReport')}</Button>
        <Button
          onClick={() => {
            setPanel('package');
          }}
        >
          {t('noneSee')}
        </Button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
