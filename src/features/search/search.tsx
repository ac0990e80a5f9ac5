import MiniSearch, { type AsPlainObject } from 'minisearch';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { SEARCH_OPTIONS, type SearchEntry } from '#content/search.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './search.module.css';

type Props = {
  /** The index as the build made it; undefined while it is loading. */
  readonly index: AsPlainObject | undefined;
  readonly failed: boolean;
  /** Told when the reader has closed the search or gone to a result. */
  readonly onClose: () => void;
};

/** More lines than this help nobody: another word does. */
const MOST = 20;

/** A dialog that finds everything in both languages at once. What is typed stays in it. */
export function Search({ index, failed, onClose }: Props) {
  const t = useWords('search');
  const lng = useLng();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLAnchorElement>(null);
  const [query, setQuery] = useState('');
  const settled = useDeferredValue(query);
  const heading = useId();
  const field = useId();
  const hint = useId();
  const engine = useMemo(() => index && MiniSearch.loadJS(index, SEARCH_OPTIONS), [index]);
  const found = useMemo(() => (engine ? find(engine, settled) : []), [engine, settled]);
  useEffect(() => {
    const { current } = dialog;
    // An effect may run twice, and a dialog that is open already must not be opened again.
    if (current?.open === false) current.showModal();
    input.current?.focus();
  }, []);
  const close = () => dialog.current?.close();

  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={css.head}>
        <h2 id={heading}>{t('title')}</h2>
        <Button look="quiet" onClick={close}>
          <Icon name="x" />
          {t('close')}
        </Button>
      </div>
      <form
        role="search"
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          first.current?.click();
        }}
      >
        <label htmlFor={field}>{t('label')}</label>
        <p id={hint} className={css.hint}>
          {t('hint')}
        </p>
        <input
          ref={input}
          id={field}
          // Of a search field Escape clears the text; here it always closes.
          type="text"
          enterKeyHint="search"
          className={css.field}
          value={query}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
        />
      </form>
      <p role="status" className={css.status} aria-atomic="true">
        {failed ? t('failed') : engine && settled.trim() !== '' && summary(found.length, t)}
      </p>
      <ul className={css.results}>
        {found.slice(0, MOST).map((entry, place) => (
          <li key={entry.id}>
            <Link
              ref={place === 0 ? first : undefined}
              to={pathOf({ ...entry.target, lng })}
              onClick={close}
            >
              {entry.title[lng]}
            </Link>
            <Sort sort={entry.sort} />
            {entry.code !== undefined && <code className={css.code}>{entry.code}</code>}
          </li>
        ))}
      </ul>
    </dialog>
  );
}

function summary(count: number, t: ReturnType<typeof useWords<'search'>>): string {
  if (count === 0) return t('foundNone');
  return count > MOST ? t('foundMany', { total: count, shown: MOST }) : t('found', { count });
}

function find(engine: MiniSearch, query: string): readonly SearchEntry[] {
  const all = engine.search(query);
  // Where no line has all the words, some of them are better than nothing.
  const best = all.length > 0 ? all : engine.search(query, { combineWith: 'OR' });
  return best as unknown as readonly SearchEntry[];
}

function Sort({ sort }: Pick<SearchEntry, 'sort'>) {
  const t = useWords('search');
  const names = {
    scenario: t('scenario'),
    note: t('note'),
    outside: t('outside'),
    command: t('command'),
    question: t('question'),
    outcome: t('outcome'),
  } satisfies Record<SearchEntry['sort'], string>;
  return <span className={css.sort}>{names[sort]}</span>;
}
