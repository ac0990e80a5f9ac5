import { COLLECTION_COMMAND } from '#engine/collection-command.ts';
import { useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { OneLine } from './one-line.tsx';
import css from './preconditions.module.css';

type Props = {
  /** Whether it is what to do next on the page. */
  readonly next?: boolean;
};

/** The command that collects the preconditions of a computer, and what to know before running it. */
export function CollectCommand({ next = false }: Props) {
  const t = useWords('check');
  const command = useWords('command');
  return (
    <div className={css.part}>
      <p className={css.badges}>
        <Badge tone="good">{command('reads')}</Badge>
        <Badge tone="plain">{command('elevationNone')}</Badge>
        <Badge tone="plain">{t('shells')}</Badge>
      </p>
      <p>
        <RichText text={t('collectHow')} />
      </p>
      <OneLine
        title={t('collectTitle')}
        text={COLLECTION_COMMAND}
        look={next ? 'primary' : 'plain'}
      />
      <details className={css.details}>
        <summary>{t('collectWhat')}</summary>
        <p className={css.hint}>
          <RichText text={t('collectReads')} />
        </p>
      </details>
    </div>
  );
}
