/** The id of a node in a tree: a word or words joined by hyphens. It is part of a public address. */
export type NodeId = string;

/** What hangs at an option: another question, or an end. */
export type TreeNode<Leaf> =
  | { readonly kind: 'question'; readonly options: Readonly<Record<string, NodeId>> }
  | { readonly kind: 'leaf'; readonly leaf: Leaf };

/** A decision tree. Every node but `start` has exactly one parent, so that a node's address says how one got there. */
export type Tree<Leaf> = {
  readonly start: NodeId;
  readonly nodes: Readonly<Record<NodeId, TreeNode<Leaf>>>;
};

/** One answer on the way: the question, the option chosen there. */
export type Step = { readonly node: NodeId; readonly option: string };

/** What the address of a node shows. `trail` lists the answers that lead there, the first question first. */
export type Place<Leaf> =
  | {
      readonly kind: 'asking';
      readonly node: NodeId;
      readonly options: Readonly<Record<string, NodeId>>;
      readonly trail: readonly Step[];
    }
  | {
      readonly kind: 'arrived';
      readonly node: NodeId;
      readonly leaf: Leaf;
      readonly trail: readonly Step[];
    }
  | { readonly kind: 'unknown'; readonly node: NodeId };

/** Finds the place of `node`. An id the tree does not have is an ordinary old link, never an exception. */
export function locate<Leaf>(tree: Tree<Leaf>, node: NodeId): Place<Leaf> {
  const found = own(tree.nodes, node);
  if (found === undefined) return { kind: 'unknown', node };
  const trail = trailTo(tree, node);
  return found.kind === 'leaf'
    ? { kind: 'arrived', node, leaf: found.leaf, trail }
    : { kind: 'asking', node, options: found.options, trail };
}

function trailTo<Leaf>(tree: Tree<Leaf>, node: NodeId): readonly Step[] {
  const trail: Step[] = [];
  const seen = new Set<NodeId>();
  let current = node;
  // A sound tree has no cycle; the set keeps a broken one from hanging the page.
  while (current !== tree.start && !seen.has(current)) {
    seen.add(current);
    const step = parentOf(tree, current);
    if (step === undefined) break;
    trail.unshift(step);
    current = step.node;
  }
  return trail;
}

function parentOf<Leaf>(tree: Tree<Leaf>, child: NodeId): Step | undefined {
  for (const [node, value] of Object.entries(tree.nodes)) {
    if (value.kind === 'leaf') continue;
    for (const [option, target] of Object.entries(value.options)) {
      if (target === child) return { node, option };
    }
  }
  return undefined;
}

/** A mistake in a tree. `node` is where the author has to mend it. */
export type TreeFault =
  | { readonly kind: 'no-start'; readonly node: NodeId }
  | { readonly kind: 'dead-end'; readonly node: NodeId }
  | {
      readonly kind: 'unknown-target';
      readonly node: NodeId;
      readonly option: string;
      readonly target: NodeId;
    }
  | {
      readonly kind: 'second-parent';
      readonly node: NodeId;
      readonly option: string;
      readonly target: NodeId;
    }
  | { readonly kind: 'unreachable'; readonly node: NodeId };

/**
 * Every fault of a tree: a missing start, questions without options, options that lead nowhere, nodes with two parents
 * (which every cycle that can be reached has) and nodes that no path reaches.
 */
export function faults<Leaf>(tree: Tree<Leaf>): readonly TreeFault[] {
  if (own(tree.nodes, tree.start) === undefined) return [{ kind: 'no-start', node: tree.start }];
  const found: TreeFault[] = [];
  const reached = new Set<NodeId>([tree.start]);
  const waiting: NodeId[] = [tree.start];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    const value = own(tree.nodes, node);
    if (value === undefined || value.kind === 'leaf') continue;
    const options = Object.entries(value.options);
    if (options.length === 0) found.push({ kind: 'dead-end', node });
    for (const [option, target] of options) {
      if (own(tree.nodes, target) === undefined)
        found.push({ kind: 'unknown-target', node, option, target });
      else if (reached.has(target)) found.push({ kind: 'second-parent', node, option, target });
      else {
        reached.add(target);
        waiting.push(target);
      }
    }
  }
  for (const node of Object.keys(tree.nodes)) {
    if (!reached.has(node)) found.push({ kind: 'unreachable', node });
  }
  return found;
}

/**
 * The question at which the ways to some leaves part: the deepest one above all of them. Undefined where no leaf is meant.
 * Where a leaf can be reached in several places, the places that lie closest together count.
 */
export function separating<Leaf>(
  tree: Tree<Leaf>,
  groups: readonly ((leaf: Leaf) => boolean)[],
): NodeId | undefined {
  const [first = [], ...others] = groups.map((meant) =>
    Object.entries(tree.nodes)
      .filter(([, node]) => node.kind === 'leaf' && meant(node.leaf))
      .map(([leaf]) => trailTo(tree, leaf).map(({ node }) => node)),
  );
  const shared = first.flatMap((trail) =>
    others.every((trails) => trails.length > 0)
      ? [
          others.reduce((most, trails) => {
            const lengths = trails.map((other) => sharedLength(most, other));
            return most.slice(0, Math.max(...lengths));
          }, trail),
        ]
      : [],
  );
  return shared.sort((a, b) => b.length - a.length)[0]?.at(-1);
}

function sharedLength(one: readonly NodeId[], other: readonly NodeId[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Every path from the start to a leaf, as the answers to give. For tests and for the map. */
export function paths<Leaf>(
  tree: Tree<Leaf>,
): readonly { readonly leaf: NodeId; readonly steps: readonly Step[] }[] {
  return Object.entries(tree.nodes)
    .filter(([, node]) => node.kind === 'leaf')
    .map(([leaf]) => ({ leaf, steps: trailTo(tree, leaf) }));
}

/** An id such as `constructor` must not find what every object inherits. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
