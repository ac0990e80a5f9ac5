declare module 'virtual:icons' {
  import type { IconName } from '#ui/icon-names.ts';

  /** What a pen draws on a square of 24 by 24, as the `d` of a path. */
  export const drawings: Readonly<Record<IconName, string>>;
}
