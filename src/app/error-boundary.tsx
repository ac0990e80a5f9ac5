import { Component, type ReactNode } from 'react';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { pathOf } from '#urls/urls.ts';
import { Link } from '#urls/link.tsx';
import { useCase } from './case.tsx';

type Props = { readonly children: ReactNode };

/** Catches what we got wrong, so that the reader keeps their text and has a way on. React knows no other way than a class. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useWords('problem');
  const lng = useLng();
  const { text } = useCase();
  return (
    <div role="alert">
      <h1 tabIndex={-1}>{t('brokenTitle')}</h1>
      <p>{text === '' ? t('brokenEmpty') : t('brokenText')}</p>
      {text !== '' && (
        <textarea readOnly rows={8} cols={60} value={text} aria-label={t('brokenText')} />
      )}
      <p>
        <Button
          look="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {t('reload')}
        </Button>{' '}
        <Link to={pathOf({ kind: 'home', lng })}>{t('home')}</Link>
      </p>
    </div>
  );
}
