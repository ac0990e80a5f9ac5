import type { RunbookLeaf, ScenarioText } from './types.ts';

/** Says one of the ends that every runbook has. */
type EndWords = (key: 'solvedTitle' | 'anotherTitle' | 'notThisTitle' | 'escalateTitle') => string;

/** What an end of a runbook is called. */
export function leafTitle(leaf: RunbookLeaf, text: ScenarioText, t: EndWords): string {
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
