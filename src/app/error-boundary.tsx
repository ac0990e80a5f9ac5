import { Component, type ReactNode } from 'react';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { pathOf } from '#urls/urls.ts';
import { Link } from '#urls/link.tsx';
import { useCase } from './case.tsx';
import { isLostPart } from './lost-part.ts';

type Props = { readonly children: ReactNode };

/** `lost`: a part of the app did not come. `broken`: we are wrong. */
type State = { readonly kind: 'whole' | 'lost' | 'broken' };

/** Catches what we got wrong, so that the reader keeps their text and has a way on. React knows no other way than a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { kind: 'whole' };

  static getDerivedStateFromError(error: unknown): State {
    return { kind: isLostPart(error) ? 'lost' : 'broken' };
  }

  override render() {
    const { kind } = this.state;
    return kind === 'whole' ? this.props.children : <Broken kind={kind} />;
  }
}

function Broken({ kind }: { readonly kind: 'lost' | 'broken' }) {
  const t = useWords('problem');
  const lng = useLng();
  const { text } = useCase();
  return (
    <div role="alert">
      <h1 tabIndex={-1}>{kind === 'lost' ? t('lostTitle') : t('brokenTitle')}</h1>
      {kind === 'lost' && <p>{t('lostText')}</p>}
      <p>{text === '' ? t('brokenEmpty') : t('keptText')}</p>
      {text !== '' && (
        <textarea readOnly rows={8} cols={60} value={text} aria-label={t('keptText')} />
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
