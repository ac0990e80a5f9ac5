import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy';
import type { Tree } from '#engine/tree.ts';
import type {
  MapBox,
  MapPicture,
  RunbookLeaf,
  ScenarioContent,
  ScenarioText,
  TriageContent,
  TriageLeaf,
  TriageText,
} from '#content/types.ts';

/** In the units of the picture, in which a letter is 13 high. */
const WIDTH = 290;
const LINE = 18;
const PADDING = 8;
const GAP = 8;
const BETWEEN = 44;

/**
 * So much of a picture is seen on a laptop without scrolling: where everything begins and the first answers stand within
 * it, however far what they lead to is spread.
 */
const SEEN = 440;

/** How many letters fit into a line, in the widest of the system fonts. */
const LETTERS = 32;

/** What a node of a tree is drawn as. */
type Drawn = Pick<MapBox, 'kind'> & { readonly name: string };

type Plain = Pick<MapBox, 'node' | 'kind' | 'answer' | 'name'> & {
  readonly children: readonly Plain[];
};

/** How a tree is told: what each of its nodes is called, and each of their answers. */
type Told<Leaf> = {
  readonly tree: Tree<Leaf>;
  readonly question: (node: string) => Drawn;
  readonly leaf: (leaf: Leaf) => Drawn;
  readonly answer: (node: string, option: string) => string | undefined;
};

/** The questions as a picture. */
export function mapPicture({ tree: questions }: TriageContent, text: TriageText): MapPicture {
  return layOut<TriageLeaf>({
    tree: questions,
    question: (node) => ({ kind: 'question', name: text.nodes[node]?.question ?? node }),
    leaf: (leaf) => ({
      kind: leaf.kind,
      name:
        leaf.kind === 'outcome'
          ? (text.outcomes[leaf.outcome]?.title ?? leaf.outcome)
          : (text.titles[`${leaf.kind}/${leaf.id}`] ?? leaf.id),
    }),
    answer: (node, option) => text.nodes[node]?.options[option],
  });
}

/** A runbook as a picture: its steps by number and title, and its ends. */
export function runbookPicture(content: ScenarioContent, text: ScenarioText): MapPicture {
  const steps = Object.keys(content.steps);
  return layOut<RunbookLeaf>({
    tree: content.tree,
    question: (node) => ({
      kind: content.steps[node]?.kind ?? 'decide',
      name: `${String(steps.indexOf(node) + 1)} · ${text.nodes[node]?.title ?? node}`,
    }),
    leaf: (leaf) =>
      leaf.kind === 'outcome'
        ? { kind: leaf.outcome, name: '' }
        : { kind: leaf.kind, name: text.titles[`${leaf.kind}/${leaf.id}`] ?? leaf.id },
    answer: (node, option) => text.nodes[node]?.options[option],
  });
}

/**
 * Lays a tree out from left to right, each box under the one it may be chosen instead of, and beside the middle of what it
 * leads to; but for the first two columns, which stand at the top.
 */
function layOut<Leaf>(told: Told<Leaf>): MapPicture {
  const root = tree<Plain>()
    // The first number is the distance of neighbours, which their heights make: see `separation`.
    .nodeSize([1, WIDTH + BETWEEN])
    .separation((a, b) => (heightOf(a.data) + heightOf(b.data)) / 2 + GAP)(
    hierarchy(plain(told, told.tree.start), ({ children }) => children),
  );
  gather(root);
  const all = root.descendants();
  const top = Math.min(...all.map((each) => each.x - heightOf(each.data) / 2));
  const bottom = Math.max(...all.map((each) => each.x + heightOf(each.data) / 2));
  return {
    width: Math.max(...all.map(({ y }) => y)) + WIDTH + 2,
    height: Math.ceil(bottom - top) + 2,
    boxes: all.map((each) => box(each, top)),
  };
}

/** Moves the first answers up, as far as they have to, so that all of them are seen, and the beginning beside them. */
function gather(root: HierarchyPointNode<Plain>): void {
  const below = root.children ?? [];
  const top = Math.min(
    ...root
      .descendants()
      .flatMap((each) => (each.depth > 1 ? each.x - heightOf(each.data) / 2 : [])),
    ...below.map((each) => each.x - heightOf(each.data) / 2),
  );
  const heights = below.map(({ data }) => heightOf(data) + GAP);
  let bottom =
    top +
    Math.max(
      SEEN,
      heights.reduce((sum, height) => sum + height, -GAP),
    );
  for (const each of below.toReversed()) {
    const height = heightOf(each.data);
    each.x = Math.min(each.x, bottom - height / 2);
    bottom = each.x - height / 2 - GAP;
  }
  const [first, last] = [below.at(0), below.at(-1)];
  if (first && last) root.x = (first.x + last.x) / 2;
}

/**
 * How far right of a box the line to what it leads to turns. The first answers may be far above that: each has a way of
 * its own, the upper ones further right, so that no two ways cross.
 */
function turnOf(from: HierarchyPointNode<Plain>): number {
  const beside = (from.parent?.children ?? []).filter(({ children }) => children);
  if (from.depth !== 1) return BETWEEN / 2;
  const lane = beside.length - beside.indexOf(from);
  return Math.round((BETWEEN * lane) / (beside.length + 1));
}

function box(each: HierarchyPointNode<Plain>, top: number): MapBox {
  const { data, x, y, parent } = each;
  const { node, kind, answer, name } = data;
  const height = heightOf(data);
  return {
    node,
    kind,
    answer,
    name,
    parent: parent?.data.node,
    turn: parent ? parent.y + 1 + WIDTH + turnOf(parent) : 0,
    x: y + 1,
    y: Math.round(x - height / 2 - top) + 1,
    width: WIDTH,
    height,
  };
}

/** The kinds that the page names by a word of its own, which takes a line. */
const NAMED = [
  'check',
  'fix',
  'verify',
  'decide',
  'solved',
  'another-message',
  'not-this',
  'escalate',
];

function heightOf({ kind, answer, name }: Plain): number {
  const lines = answer.length + name.length + (NAMED.includes(kind) ? 1 : 0);
  return lines * LINE + 2 * PADDING;
}

function plain<Leaf>(told: Told<Leaf>, node: string, answer?: string): Plain {
  const place = told.tree.nodes[node];
  if (!place) throw new Error(`the tree has no node "${node}"`);
  const { kind, name } = place.kind === 'leaf' ? told.leaf(place.leaf) : told.question(node);
  const options = place.kind === 'leaf' ? [] : Object.entries(place.options);
  return {
    node,
    kind,
    answer: wrap(answer ?? ''),
    name: wrap(name),
    children: options.map(([option, target]) =>
      plain(told, target, told.answer(node, option) ?? option),
    ),
  };
}

/** Breaks a text into lines at ordinary spaces; a longer word has a line of its own. */
export function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll('`', '').split(' ')) {
    const last = lines.at(-1);
    if (word === '') continue;
    if (last !== undefined && last.length + 1 + word.length <= LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
