import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy';
import type { MapBox, MapPicture, TriageContent, TriageText } from '#content/types.ts';

/** In the units of the picture, in which a letter is 13 high. */
const WIDTH = 290;
const LINE = 18;
const PADDING = 8;
const GAP = 8;
const BETWEEN = 44;

/** How many letters fit into a line, in the widest of the system fonts. */
const LETTERS = 32;

type Plain = {
  readonly node: string;
  readonly kind: MapBox['kind'];
  readonly answer: readonly string[];
  readonly name: readonly string[];
  readonly children: readonly Plain[];
};

/** Lays the questions out from left to right, each box under the one it may be chosen instead of. */
export function mapPicture(content: TriageContent, text: TriageText): MapPicture {
  const root = tree<Plain>()
    // The first number is the distance of neighbours, which their heights make: see `separation`.
    .nodeSize([1, WIDTH + BETWEEN])
    .separation((a, b) => (heightOf(a.data) + heightOf(b.data)) / 2 + GAP)(
    hierarchy(plain(content, text, content.tree.start), ({ children }) => children),
  );
  const all = root.descendants();
  const top = Math.min(...all.map((each) => each.x - heightOf(each.data) / 2));
  const bottom = Math.max(...all.map((each) => each.x + heightOf(each.data) / 2));
  return {
    width: Math.max(...all.map(({ y }) => y)) + WIDTH + 2,
    height: Math.ceil(bottom - top) + 2,
    boxes: all.map((each) => box(each, top)),
  };
}

function box({ data, x, y, parent }: HierarchyPointNode<Plain>, top: number): MapBox {
  const { node, kind, answer, name } = data;
  const height = heightOf(data);
  return {
    node,
    kind,
    answer,
    name,
    parent: parent?.data.node,
    x: y + 1,
    y: Math.round(x - height / 2 - top) + 1,
    width: WIDTH,
    height,
  };
}

function heightOf({ answer, name }: Plain): number {
  return (answer.length + name.length) * LINE + 2 * PADDING;
}

function plain(content: TriageContent, text: TriageText, node: string, answer?: string): Plain {
  const place = content.tree.nodes[node];
  if (!place) throw new Error(`the tree has no node "${node}"`);
  const said = wrap(answer ?? '');
  if (place.kind === 'leaf') {
    const { leaf } = place;
    const name =
      leaf.kind === 'outcome'
        ? text.outcomes[leaf.outcome]?.title
        : text.titles[`${leaf.kind}/${leaf.id}`];
    return { node, kind: leaf.kind, answer: said, name: wrap(name ?? node), children: [] };
  }
  const words = text.nodes[node];
  return {
    node,
    kind: 'question',
    answer: said,
    name: wrap(words?.question ?? node),
    children: Object.entries(place.options).map(([option, target]) =>
      plain(content, text, target, words?.options[option] ?? option),
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
