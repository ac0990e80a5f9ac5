import type { QueryClient } from '@tanstack/react-query';
import { scenarioQuery, scenarioTextQuery, triageTextQuery } from '#content/queries.ts';
import type { ScenarioContent, ScenarioText } from '#content/types.ts';
import type { Path } from '#engine/case.ts';
import type { StepFacts } from '#engine/handover/facts.ts';
import { fields } from '#engine/power-shell.ts';
import type { Lng } from '#i18n/languages.ts';

/** The steps of a path that were taken, with what was answered. */
export async function stepsOf(
  client: QueryClient,
  lng: Lng,
  path: Path,
): Promise<readonly StepFacts[]> {
  if (path.page === 'triage') {
    const text = await client.query(triageTextQuery(lng));
    return path.trail.map(({ node, option }) => ({
      title: text.nodes[node]?.question ?? node,
      answer: text.nodes[node]?.options[option] ?? option,
      say: '',
      fix: false,
      commands: [],
    }));
  }
  const [content, text] = await Promise.all([
    client.query(scenarioQuery(path.page)),
    client.query(scenarioTextQuery(lng, path.page)),
  ]);
  if (!content || !text) return [];
  return path.trail.map(({ node, option }) => stepOf(content, text, node, option));
}

/** A step of a runbook, with the answer to it where one was given. */
export function stepOf(
  content: ScenarioContent,
  text: ScenarioText,
  node: string,
  option: string,
): StepFacts {
  const words = text.nodes[node];
  const step = content.steps[node];
  return {
    title: words?.title ?? node,
    answer: words?.options[option] ?? option,
    say: words?.say ?? '',
    fix: step?.kind === 'fix',
    commands: (step?.commands ?? [])
      .map((id) => content.commands[id]?.text ?? '')
      .filter((line) => line !== '' && fields(line).length === 0),
  };
}
