import { launchFunction, launchLine } from '#engine/launch-line.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { OneLine } from './one-line.tsx';
import css from './preconditions.module.css';

type Props = {
  /** The address of the first page where the app is hosted now; undefined where PowerShell cannot open it. */
  readonly address: string | undefined;
};

/** The line that opens the app with the last error, to paste and for a profile. */
export function Launch({ address }: Props) {
  const t = useWords('check');
  if (address === undefined) return <p>{t('launchNoAddress')}</p>;
  return (
    <div className={css.part}>
      <p>
        <RichText text={t('launchHow')} />
      </p>
      <OneLine title={t('launchTitle')} text={launchLine(address)} />
      <details className={css.details}>
        <summary>{t('profileTitle')}</summary>
        <div className={css.part}>
          <p>
            <RichText text={t('profileHow')} />
          </p>
          <OneLine title={t('profileTitle')} text={launchFunction(address)} />
        </div>
      </details>
    </div>
  );
}
