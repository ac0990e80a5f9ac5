import { createContext, use } from 'react';
import type { Value } from '#engine/values.ts';

const FoundValuesContext = createContext<readonly Value[]>([]);

/** Gives the commands below it what the pasted error names, so that their fields begin filled. */
export const FoundValues = FoundValuesContext.Provider;

/** For each field of a command, the value that the pasted error names, where there is one. */
export function useFoundValues(
  wanted: Readonly<Record<string, Value['kind']>>,
): Readonly<Record<string, string>> {
  const found = use(FoundValuesContext);
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([field, kind]) => {
      const value = found.find((each) => each.kind === kind)?.value;
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
