import type { Path } from '#engine/case.ts';

/** The way through a runbook that was taken. */
export type Chosen = {
  /** The steps on the way, the last one included. */
  readonly nodes: readonly string[];
  /** Where it led. */
  readonly node: string;
  /** The option that was chosen at each step. */
  readonly options: Readonly<Record<string, string>>;
};

/** The way that a case tells of. Undefined where nothing was answered. */
export function chosen(path: Path | undefined): Chosen | undefined {
  if (!path || path.trail.length === 0) return undefined;
  return {
    nodes: [...path.trail.map(({ node }) => node), path.node],
    node: path.node,
    options: Object.fromEntries(path.trail.map(({ node, option }) => [node, option])),
  };
}
