import type { MapBox, MapKind } from '#content/types.ts';
import { Link } from '#urls/link.tsx';
import css from './picture.module.css';

/** What the kinds of boxes are called that say more than their name, such as a fix or an end. */
export type KindNames = Readonly<Partial<Record<MapKind, string>>>;

type Props = {
  readonly box: MapBox;
  readonly lit: readonly string[];
};

type BoxProps = Props & {
  readonly kinds: KindNames;
  /** The address of a node. */
  readonly to: (node: string) => string;
};

/** How far the text stands from the edges, and its lines from each other, as the layout counts them. */
const INSET = 10;
const FIRST_LINE = 21;
const LINE = 18;

/** A node, which is a link: the answer that leads to it, what kind it is, and what it is called. */
export function Box({ box, lit, kinds, to }: BoxProps) {
  const { node, kind, answer, name, x, y, width, height } = box;
  const own = kinds[kind];
  const lines = [
    ...answer.map((text) => ({ text, look: css.answer })),
    ...(own === undefined ? [] : [{ text: own, look: name.length > 0 ? css.kind : css.name }]),
    ...name.map((text) => ({ text, look: css.name })),
  ];
  return (
    <Link
      to={to(node)}
      className={css.box}
      data-kind={kind}
      data-lit={lit.includes(node) || undefined}
      aria-current={lit.at(-1) === node ? 'step' : undefined}
    >
      <rect x={x} y={y} width={width} height={height} rx={answers(kind) ? 3 : 14} />
      {lines.map(({ text, look }, index) => (
        <text key={index} x={x + INSET} y={y + FIRST_LINE + index * LINE} className={look}>
          {/* The space keeps the words of two lines apart where they are read aloud. */}
          {`${text} `}
        </text>
      ))}
    </Link>
  );
}

/** Whether a box leads on; the ends are rounder. */
function answers(kind: MapKind): boolean {
  return ['question', 'check', 'fix', 'verify', 'decide'].includes(kind);
}

/** The line from a question to where its answer leads. */
export function Way({ box, boxes, lit }: Props & { readonly boxes: readonly MapBox[] }) {
  const from = boxes.find(({ node }) => node === box.parent);
  if (!from) return null;
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2];
  const endY = box.y + box.height / 2;
  return (
    <path
      className={css.way}
      data-lit={lit.includes(box.node) || undefined}
      d={`M${String(startX)} ${String(startY)}H${String(box.turn)}V${String(endY)}H${String(box.x)}`}
    />
  );
}
