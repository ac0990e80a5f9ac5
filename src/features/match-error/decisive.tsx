import { useWords } from '#i18n/use-words.ts';
import { marked } from './marks.ts';
import css from './match-error.module.css';

type Props = {
  /** The reader's text. */
  readonly text: string;
  /** The places in it that decided. */
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
};

/** The words that decided, marked in the reader's own text. */
export function Decisive({ text, evidence }: Props) {
  const t = useWords('match');
  const pieces = marked(text, evidence);
  if (pieces.length === 0) return null;
  return (
    <figure className={css.decisive}>
      <figcaption>{t('why')}</figcaption>
      <pre tabIndex={0} aria-label={t('why')} role="group">
        {pieces.map((piece, index) =>
          piece.kind === 'mark' ? (
            <mark key={index}>{piece.text}</mark>
          ) : (
            <span key={index}>{piece.kind === 'gap' ? ' […] ' : piece.text}</span>
          ),
        )}
      </pre>
    </figure>
  );
}
