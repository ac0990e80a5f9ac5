import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useCase } from './case.tsx';

/** The notice of a newer version: it is loaded when the reader says so, and not while there is something to lose. */
export function UpdateReady({ worker }: { readonly worker: ServiceWorker }) {
  const t = useWords('shell');
  const { text } = useCase();
  return (
    <Notice>
      <p>{text === '' ? t('updateReady') : t('updateLater')}</p>
      {text === '' && (
        <p>
          <Button
            onClick={() => {
              load(worker);
            }}
          >
            {t('updateNow')}
          </Button>
        </p>
      )}
    </Notice>
  );
}

function load(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  worker.postMessage('take over');
}
