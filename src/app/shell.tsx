import { Suspense, useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { otherLng, type Lng } from '#i18n/languages.ts';
import { LngContext, useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Link } from '#urls/link.tsx';
import { inLanguage, pageAt, pathOf } from '#urls/urls.ts';
import { Icon } from '#ui/icon.tsx';
import { useCase } from './case.tsx';
import { Companion } from './companion.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { keepLanguage } from './kept-language.ts';
import { SearchOpener } from './search-opener.tsx';
import { SlowNotice } from './slow-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';
import css from './shell.module.css';

type Props = { readonly lng: Lng; readonly children: ReactNode };

/** What every page has: the language, the way to the main places, and a net under the page. */
export function Shell({ lng, children }: Props) {
  const { pathname } = useLocation();
  useEffect(() => {
    document.documentElement.lang = lng;
  }, [lng]);
  return (
    <LngContext value={lng}>
      <Header />
      <main id="content" className={css.main} tabIndex={-1}>
        <UpdateNotice />
        <SlowNotice />
        {/* Stays from page to page: a page is in view until the next one is there, and none arrives that was left meanwhile. */}
        <Suspense fallback={<Waiting />}>
          {/* A new address is a new chance. */}
          <ErrorBoundary key={pathname}>{children}</ErrorBoundary>
        </Suspense>
        {/* Not with the page: what is at hand stays from page to page. */}
        <ErrorBoundary>
          <Companion />
        </ErrorBoundary>
      </main>
      <Footer />
    </LngContext>
  );
}

function Header() {
  const t = useWords('shell');
  const lng = useLng();
  const page = pageAt(useLocation().pathname);
  const other = otherLng(lng);
  const current = (is: boolean) => (is ? 'page' : undefined);
  return (
    <header className={css.header}>
      <a
        className={css.skip}
        href="#content"
        onClick={(event) => {
          // In the single file the part behind # is the address.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('skip')}
      </a>
      <div className={css.top}>
        <Link className={css.name} to={pathOf({ kind: 'home', lng })}>
          {t('name')}
        </Link>
        <div className={css.tools}>
          <SearchOpener />
          <Link
            to={pathOf(inLanguage(page, other))}
            lang={other}
            hrefLang={other}
            aria-label={t('otherLanguageLabel')}
            onClick={() => {
              keepLanguage(other);
            }}
          >
            <Icon name="languages" />
            {t('otherLanguage')}
          </Link>
        </div>
      </div>
      <nav aria-label={t('navigation')} className={css.nav}>
        <Link to={pathOf({ kind: 'home', lng })} aria-current={current(page.kind === 'home')}>
          {t('paste')}
        </Link>
        <Link to={pathOf({ kind: 'triage', lng })} aria-current={current(page.kind === 'triage')}>
          {t('questions')}
        </Link>
        <Link to={pathOf({ kind: 'map', lng })} aria-current={current(page.kind === 'map')}>
          {t('map')}
        </Link>
        <Link to={pathOf({ kind: 'about', lng })} aria-current={current(page.kind === 'about')}>
          {t('about')}
        </Link>
      </nav>
    </header>
  );
}

function Footer() {
  const t = useWords('shell');
  const { setPanel } = useCase();
  return (
    <footer className={css.footer}>
      <div className={css.inner}>
        <p>{t('footer')}</p>
        <p className={css.shortcuts}>
          <Button
            look="quiet"
            onClick={() => {
              setPanel('shortcuts');
            }}
          >
            {t('shortcuts')}
          </Button>
        </p>
      </div>
    </footer>
  );
}

function Waiting() {
  const t = useWords('shell');
  return <p role="status">{t('loading')}</p>;
}
