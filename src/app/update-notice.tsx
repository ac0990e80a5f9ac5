import { useSyncExternalStore } from 'react';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useCase } from './case.tsx';
import { onUpdate, waitingUpdate } from './update.ts';
import css from './shell.module.css';

/** Says that a newer version is ready. It is loaded when the reader says so, and not while there is something to lose. */
export function UpdateNotice() {
  const t = useWords('shell');
  const { text } = useCase();
  const worker = useSyncExternalStore(onUpdate, waitingUpdate, () => undefined);
  return (
    <div role="status" className={css.update}>
      {worker && (
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
      )}
    </div>
  );
}

function load(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  worker.postMessage('take over');
}
