import type * as v from 'valibot';
import type * as schema from '#content/schema.ts';
import type { Scenario } from '#content/schema.ts';
import type * as wordsSchema from '#content/words-schema.ts';
import type { ScenarioWords } from '#content/words-schema.ts';

type Steps = v.InferOutput<typeof schema.sharedSteps>;
type StepWords = v.InferOutput<typeof wordsSchema.sharedStepWords>;

/** Where options name a shared step: the node that it becomes, after the node that leads to it. */
function named(value: Scenario) {
  return Object.entries(value.nodes).flatMap(([node, { options }]) =>
    Object.entries(options).flatMap(([option, target]) =>
      typeof target !== 'string' && 'step' in target
        ? [{ node, option, step: target.step, own: `${node}-${option}` }]
        : [],
    ),
  );
}

/**
 * A scenario in which every shared step that an option names is a node, right after the one that leads to it. A name that
 * `steps.yaml` does not have becomes the name of a node that is not there, which the check of the tree tells.
 */
export function stepsInPlace(value: Scenario, steps: Steps): Scenario {
  const places = named(value);
  const nodes = Object.entries(value.nodes).flatMap(([id, node]) => {
    const own = places.filter((place) => place.node === id);
    const options = Object.fromEntries(own.map((place) => [place.option, place.own]));
    return [
      [id, { ...node, options: { ...node.options, ...options } }] as const,
      ...own.flatMap((place) => {
        const step = steps[place.step];
        return step ? [[place.own, step] as const] : [];
      }),
    ];
  });
  return { ...value, nodes: Object.fromEntries(nodes) };
}

/** The words of a scenario with those of its shared steps. */
export function stepWordsInPlace<Words extends { readonly value: ScenarioWords | undefined }>(
  words: Words,
  scenario: Scenario | undefined,
  steps: StepWords | undefined,
): Words {
  if (!words.value || !scenario || !steps) return words;
  const shared = named(scenario).flatMap(({ own, step }) => {
    const found = steps[step];
    return found ? [[own, found] as const] : [];
  });
  return {
    ...words,
    value: { ...words.value, nodes: { ...words.value.nodes, ...Object.fromEntries(shared) } },
  };
}
