/** What a host answers; the names of headers are in lower case. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};
export type Site = {
  /** Where the app stands, such as `/wizard/`. */
  readonly base: string;
  /** A script of the build, such as `assets/boot-x.js`. */
  readonly asset: string;
  /** Folders without a page, with a slash at the end. */
  readonly bare: readonly string[];
};
export const POLICY: string;
export const WORKER_POLICY: string;
export const ALL: readonly string[];
export function check(
  get: (path: string) => Answer | Promise<Answer>,
  site: Site,
  names?: readonly string[],
): Promise<Map<string, string[]>>;
