import { lazy, Suspense, useSyncExternalStore } from 'react';
import { onUpdate, waitingUpdate } from './update.ts';
import css from './shell.module.css';

const UpdateReady = lazy(async () => ({
  default: (await import('./update-ready.tsx')).UpdateReady,
}));

/** Says that a newer version is ready, once there is one. */
export function UpdateNotice() {
  const worker = useSyncExternalStore(onUpdate, waitingUpdate, () => undefined);
  return (
    <div role="status" className={css.update}>
      {worker && (
        <Suspense fallback={null}>
          <UpdateReady worker={worker} />
        </Suspense>
      )}
    </div>
  );
}
