import type { Came, Copied } from '#engine/case.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './case-bar.module.css';

type Props = {
  readonly copied: Copied;
  readonly onCame: (came: Came | undefined) => void;
  /** Whether it stands beside the command, which then need not be said again. */
  readonly beside?: boolean;
};

/** What came of a copied command, in one press; a second press takes it back, and nobody has to say. */
export function CommandOutcome({ copied, onCame, beside = false }: Props) {
  const t = useWords('case');
  const names = { worked: t('worked'), failed: t('failed'), 'not-run': t('notRun') };
  return (
    <div
      className={css.came}
      role="group"
      aria-label={t('came', { command: copied.command })}
      data-beside={beside || undefined}
    >
      {beside ? <span>{t('cameOfIt')}</span> : <code>{copied.command}</code>}
      <span className={css.actions}>
        {(['worked', 'failed', 'not-run'] as const).map((came) => (
          <Button
            key={came}
            aria-pressed={copied.came === came}
            onClick={() => {
              onCame(copied.came === came ? undefined : came);
            }}
          >
            {names[came]}
          </Button>
        ))}
      </span>
    </div>
  );
}
