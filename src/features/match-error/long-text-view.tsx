import type { IndexText } from '#content/types.ts';
import type { ReactNode } from 'react';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import { CertaintyBadge } from './certainty-badge.tsx';
import { Decisive } from './decisive.tsx';
import type { Found, LongText, Refusal } from './long-text.ts';
import css from './match-error.module.css';
import { Often } from './often.tsx';
import { outsideTitle } from './titles.ts';

/** In bytes. Below it the size would be said as nothing. */
const SMALLEST_SAID = 50_000;

type Props = {
  readonly longText: LongText;
  readonly titles: IndexText | undefined;
  readonly onDrop: () => void;
  /** Takes the lines around a message, for a closer look. */
  readonly onExcerpt: (text: string) => void;
  /** The answer to a file that is in the box. */
  readonly children: ReactNode;
};

/** A long text or a file at hand: how far it is read, and the messages in it. */
export function LongTextView({ longText, titles, onDrop, onExcerpt, children }: Props) {
  const t = useWords('match');
  const lng = useLng();
  const { name, size, state } = longText;
  const megabytes = new Intl.NumberFormat(lng, { maximumFractionDigits: 1 }).format(size / 1e6);
  return (
    <section className={css.long} aria-label={name ?? t('pastedText')}>
      <div className={css.longHead}>
        <h2 className={css.longName}>
          {name ?? t('pastedText')}{' '}
          {size >= SMALLEST_SAID && (
            <span className={css.longSize}>{t('size', { size: megabytes })}</span>
          )}
        </h2>
        {state.kind !== 'boxed' && (
          <Button look="quiet" onClick={onDrop}>
            {state.kind === 'reading' ? t('cancel') : t('putAway')}
          </Button>
        )}
      </div>
      {children}
      {state.kind === 'reading' && (
        <progress className={css.progress} value={state.share} aria-label={t('readingShare')} />
      )}
      {state.kind === 'refused' && <Refused why={state.why} />}
      {state.kind === 'read' && titles && (
        <ol className={css.results}>
          {state.findings.map((found) => (
            <li key={found.id}>
              <FoundOften found={found} titles={titles} onExcerpt={onExcerpt} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Refused({ why }: { readonly why: Refusal }) {
  const t = useWords('match');
  const texts = {
    picture: t('refusedPicture'),
    word: t('refusedWord'),
    mail: t('refusedMail'),
    archive: t('refusedArchive'),
    pdf: t('refusedPdf'),
    program: t('refusedProgram'),
    unknown: t('refusedUnknown'),
    'too-big': t('refusedTooBig'),
    failed: t('refusedFailed'),
  } satisfies Record<Refusal, string>;
  return (
    <Notice tone="care">
      <p>
        <RichText text={texts[why]} />
      </p>
    </Notice>
  );
}

type FoundOftenProps = Pick<Props, 'onExcerpt'> & {
  readonly found: Found;
  readonly titles: IndexText;
};

/** One message of a long text: how often, where, and its first lines. */
function FoundOften({ found, titles, onExcerpt }: FoundOftenProps) {
  const t = useWords('match');
  const lng = useLng();
  const { id, kind, count, first, last, certainty, caution } = found;
  const [excerpt] = found.excerpts;
  const title = titles.scenarios[id]?.title ?? outsideTitle(titles, id);
  const scenario = titles.scenarios[id] !== undefined;
  return (
    <div className={css.found}>
      <p className={css.badges}>
        <CertaintyBadge certainty={certainty} />
      </p>
      <h3>
        <Link to={pathOf({ kind: scenario ? 'scenario' : 'outside', lng, id })}>{title}</Link>
      </h3>
      {kind === 'outside' && <p>{t('foundOutside')}</p>}
      <Often count={count} first={first.line} last={last.line} />
      {caution && <p>{t('caution')}</p>}
      <Decisive text={excerpt.text} evidence={[excerpt]} />
      <p>
        <Button
          aria-label={t('toBoxLabel', {
            line: new Intl.NumberFormat(lng).format(first.line),
            title,
          })}
          onClick={() => {
            onExcerpt(excerpt.text);
          }}
        >
          {t('toBox')}
        </Button>
      </p>
    </div>
  );
}
