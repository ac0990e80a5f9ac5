import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { LongText, Source } from '#features/match-error/long-text.ts';
import { useCase } from './case.tsx';

type LongTextCase = {
  readonly longText: LongText | undefined;
  /** Reads a text or a file; what is short enough is handed to `box` instead. */
  readonly read: (source: Source, box: (text: string) => void) => void;
  /** Stops reading, or puts the text away. */
  readonly drop: () => void;
};

const nothing = () => undefined;
const LongTextContext = createContext<LongTextCase>({
  longText: undefined,
  read: nothing,
  drop: nothing,
});

/** Keeps a long text and what was found in it while the reader moves between pages. */
export function LongTextProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [longText, setLongText] = useState<LongText>();
  const { record } = useCase();
  const running = useRef(0);
  const drop = useCallback(() => {
    running.current += 1;
    setLongText(undefined);
    record({ kind: 'surveyed', name: '', sightings: [] });
  }, [record]);
  const read = useCallback(
    (source: Source, box: (text: string) => void) => {
      running.current += 1;
      const own = running.current;
      const current = () => running.current === own;
      const about = {
        name: source instanceof File ? source.name : undefined,
        size: typeof source === 'string' ? source.length : source.size,
      };
      const show = (state: LongText['state']) => {
        if (current()) setLongText({ ...about, state });
      };
      void (async () => {
        try {
          const { readLongText } = await import('./read-long-text.ts');
          await readLongText({ client, source, name: about.name, box, show, record, current });
        } catch {
          // The file is gone, unreadable, or a script of ours did not arrive: the reader is told and can try again.
          show({ kind: 'refused', why: 'failed' });
        }
      })();
    },
    [client, record],
  );
  const value = useMemo(() => ({ longText, read, drop }), [longText, read, drop]);
  return <LongTextContext value={value}>{children}</LongTextContext>;
}

/** The long text at hand. */
export function useLongText(): LongTextCase {
  return use(LongTextContext);
}
