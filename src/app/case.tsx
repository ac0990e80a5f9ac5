import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';

type Case = {
  /** What the reader pasted. In memory only: never in an address, storage, a log or a request. */
  readonly text: string;
  readonly setText: (text: string) => void;
};

const CaseContext = createContext<Case>({ text: '', setText: () => undefined });

/** Keeps what the reader brought while they move between pages and languages. */
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
  return <CaseContext value={{ text: typed ?? arrived, setText }}>{children}</CaseContext>;
}

/** What came with the address does not change any more. */
function never() {
  return () => undefined;
}

/** The case at hand. */
export function useCase(): Case {
  return use(CaseContext);
}
