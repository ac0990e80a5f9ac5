import { createContext, type ReactNode } from 'react';

/** Told whenever a text of the page has really been copied. Whoever wants to know stands above. */
export const Copied = createContext<(text: string) => void>(() => undefined);

/** Draws what follows a text that was copied, beside it; nothing as long as it was not. */
export const AfterCopy = createContext<(text: string) => ReactNode>(() => null);
