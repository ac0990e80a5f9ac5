import type { RunbookLeaf, ScenarioText } from '#content/types.ts';
import type { Path } from '#engine/case.ts';
import type { useWords } from '#i18n/use-words.ts';

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

/** What an end of the runbook is called. */
export function leafTitle(
  leaf: RunbookLeaf,
  text: ScenarioText,
  t: ReturnType<typeof useWords<'scenario'>>,
): string {
  if (leaf.kind !== 'outcome') return text.titles[`${leaf.kind}/${leaf.id}`] ?? leaf.id;
  const { outcome } = leaf;
  switch (outcome) {
    case 'solved':
      return t('solvedTitle');
    case 'another-message':
      return t('anotherTitle');
    case 'not-this':
      return t('notThisTitle');
    case 'escalate':
      return t('escalateTitle');
    default:
      return outcome satisfies never;
  }
}
