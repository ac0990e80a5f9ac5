import { createContext, use, useState, type ReactNode } from 'react';

type Case = {
  /** What the reader pasted. In memory only: never in an address, storage, a log or a request. */
  readonly text: string;
  readonly setText: (text: string) => void;
};

const CaseContext = createContext<Case>({ text: '', setText: () => undefined });

/** Keeps what the reader brought while they move between pages and languages. */
export function CaseProvider({ initial, children }: { readonly initial: string; readonly children: ReactNode }) {
  const [text, setText] = useState(initial);
  return <CaseContext value={{ text, setText }}>{children}</CaseContext>;
}

/** The case at hand. */
export function useCase(): Case {
  return use(CaseContext);
}
