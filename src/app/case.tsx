import {
  createContext,
  use,
  useCallback,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { CaseEvent } from '#engine/case.ts';

/** What can be open above a page: a text to hand over, or the list of shortcuts. */
export type Panel = 'note' | 'reply' | 'package' | 'report' | 'shortcuts';

type Case = {
  /** What the reader pasted. In memory only, unless they ask to keep the case: never in an address, a log or a request. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the reader did, oldest first. `caseOf` makes the case of it, where one is shown. */
  readonly events: readonly CaseEvent[];
  readonly record: (event: CaseEvent) => void;
  /** Puts another case in the place of this one: an empty, a kept or the former one. */
  readonly replace: (text: string, events: readonly CaseEvent[]) => void;
  readonly panel: Panel | undefined;
  readonly setPanel: (panel: Panel | undefined) => void;
};

const nothing = () => undefined;

const CaseContext = createContext<Case>({
  text: '',
  setText: nothing,
  events: [],
  record: nothing,
  replace: nothing,
  panel: undefined,
  setPanel: nothing,
});

/** Keeps what the reader brought and did while they move between pages and languages. */
export function CaseProvider({
  initial,
  children,
}: {
  readonly initial: string;
  readonly children: ReactNode;
}) {
  // The prerendered box is empty and the first drawing has to agree with it; the text arrives right after.
  const arrived = useSyncExternalStore(
    never,
    () => initial,
    () => '',
  );
  const [typed, setText] = useState<string>();
  const [events, setEvents] = useState<readonly CaseEvent[]>([]);
  const [panel, setPanel] = useState<Panel>();
  const text = typed ?? arrived;
  const record = useCallback((event: CaseEvent) => {
    setEvents((before) => [...before, event]);
  }, []);
  const value = useMemo(
    () => ({
      text,
      setText,
      events,
      record,
      replace: (newText: string, newEvents: readonly CaseEvent[]) => {
        setText(newText);
        setEvents(newEvents);
      },
      panel,
      setPanel,
    }),
    [text, events, record, panel],
  );
  return <CaseContext value={value}>{children}</CaseContext>;
}

/** What came with the address does not change any more. */
function never() {
  return () => undefined;
}

/** The case at hand. */
export function useCase(): Case {
  return use(CaseContext);
}
