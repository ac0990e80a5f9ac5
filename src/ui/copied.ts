import { createContext } from 'react';

/** Told whenever a text of the page has really been copied. Whoever wants to know stands above. */
export const Copied = createContext<(text: string) => void>(() => undefined);
