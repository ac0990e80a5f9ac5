import type { Tree, TreeFault, TreeNode } from '#engine/tree.ts';
import type { Reference, RunbookLeaf, TriageLeaf } from '#content/types.ts';
import type { Scenario, Triage } from '#content/schema.ts';

type Target =
  Scenario['nodes'][string]['options'][string] | Triage['nodes'][string]['options'][string];
type Nodes = Readonly<Record<string, { readonly options: Readonly<Record<string, Target>> }>>;

/** The tree of a runbook. A leaf written in place gets the id `<node>-<option>`, which is its public address. */
export function runbookTree(start: string, nodes: Scenario['nodes']): Tree<RunbookLeaf> {
  return expand<RunbookLeaf>(start, nodes, (target) => {
    if ('shows' in target) return { kind: 'outcome', outcome: 'solved', shows: target.shows };
    if ('outcome' in target && isRunbookOutcome(target.outcome))
      return { kind: 'outcome', outcome: target.outcome };
    return reference(target);
  });
}

/** The tree of questions, expanded in the same way. */
export function triageTree(start: string, nodes: Triage['nodes']): Tree<TriageLeaf> {
  return expand<TriageLeaf>(start, nodes, (target) =>
    'outcome' in target ? { kind: 'outcome', outcome: target.outcome } : reference(target),
  );
}

function isRunbookOutcome(outcome: string): outcome is 'another-message' | 'not-this' | 'escalate' {
  return ['another-message', 'not-this', 'escalate'].includes(outcome);
}

function reference(target: Exclude<Target, string>): Reference {
  if ('scenario' in target) return { kind: 'scenario', id: target.scenario };
  if ('outside' in target) return { kind: 'outside', id: target.outside };
  throw new Error(`the content was not expanded or checked: ${JSON.stringify(target)}`);
}

function expand<Leaf>(
  start: string,
  nodes: Nodes,
  leafOf: (target: Exclude<Target, string>) => Leaf,
): Tree<Leaf> {
  const all: Record<string, TreeNode<Leaf>> = {};
  for (const [node, { options }] of Object.entries(nodes)) {
    const places: Record<string, string> = {};
    all[node] = { kind: 'question', options: places };
    for (const [option, target] of Object.entries(options)) {
      places[option] = typeof target === 'string' ? target : `${node}-${option}`;
    }
  }
  for (const [node, { options }] of Object.entries(nodes)) {
    for (const [option, target] of Object.entries(options)) {
      if (typeof target !== 'string')
        all[`${node}-${option}`] = { kind: 'leaf', leaf: leafOf(target) };
    }
  }
  return { start, nodes: all };
}

/** A fault of a tree as a sentence with its remedy, and where in the file it has to be mended. */
export function faultSentence(fault: TreeFault): {
  readonly path: readonly string[];
  readonly message: string;
} {
  switch (fault.kind) {
    case 'no-start':
      return {
        path: ['start'],
        message: `there is no node "${fault.node}"; name one of the nodes`,
      };
    case 'dead-end':
      return {
        path: ['nodes', fault.node],
        message: 'this node has no options; add one, or let an outcome end the path',
      };
    case 'unknown-target':
      return {
        path: ['nodes', fault.node, 'options', fault.option],
        message: `there is no node "${fault.target}"; name a node of this file or write an outcome`,
      };
    case 'second-parent':
      return {
        path: ['nodes', fault.node, 'options', fault.option],
        message: `"${fault.target}" is reached from elsewhere already, and every node has one parent; write a node of its own`,
      };
    case 'unreachable':
      return {
        path: ['nodes', fault.node],
        message: 'no option leads here; add one or remove the node',
      };
    default:
      return fault satisfies never;
  }
}
