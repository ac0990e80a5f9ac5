import { useLng, useWords } from '#i18n/use-words.ts';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './sources.module.css';

type Props = {
  /** Keys of sources, as the page about this tool explains them. */
  readonly sources: readonly string[];
};

/** Where a page has its facts from. What a key stands for is the same on every page, and stands on one of its own. */
export function Sources({ sources }: Props) {
  const t = useWords('truth');
  const lng = useLng();
  return (
    <p className={css.sources}>
      {t('sources', { keys: sources.join(', ') })}{' '}
      <Link to={pathOf({ kind: 'about', lng })}>{t('sourceNames')}</Link>
    </p>
  );
}
