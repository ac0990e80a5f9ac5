import { createContext, use } from 'react';
import type { Value } from '#engine/values.ts';

/** What the pasted error says of itself. */
export type InPaste = {
  readonly values: readonly Value[];
  /** Whether the retired connector or its service printed it. */
  readonly retired: boolean;
};

export const NOTHING: InPaste = { values: [], retired: false };

const FoundValuesContext = createContext(NOTHING);

/** Gives the commands below it what the pasted error names, so that their fields begin filled. */
export const FoundValues = FoundValuesContext.Provider;

/** For each field of a command, the value that the pasted error names, where there is one. */
export function useFoundValues(
  wanted: Readonly<Record<string, Value['kind']>>,
): Readonly<Record<string, string>> {
  const { values } = use(FoundValuesContext);
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([field, kind]) => {
      const value = values.find((each) => each.kind === kind)?.value;
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** Whether the pasted error comes from the retired connector. */
export function useRetired(): boolean {
  return use(FoundValuesContext).retired;
}
