import { useEffect, useRef, useState } from 'react';
import type { MapBox, MapPicture } from '#content/types.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './picture.module.css';

type Props = {
  readonly picture: MapPicture;
  /** The nodes of the path to be marked, the first question first; empty where there is none. */
  readonly lit: readonly string[];
};

/** How wide the picture is, in percent of the place it has. The style sheet knows these and no others. */
const SIZES = [100, 150, 225, 340] as const;

/** The questions as a picture, every box a link. It is moved by scrolling: by keyboard, wheel or finger. */
export function Picture({ picture, lit }: Props) {
  const t = useWords('map');
  const [size, setSize] = useState(0);
  const change = (by: number) => {
    setSize(Math.min(SIZES.length - 1, Math.max(0, size + by)));
  };
  const percent = SIZES[size] ?? SIZES[0];
  const view = useRef<HTMLDivElement>(null);
  const shown = picture.boxes.find(({ node }) => node === lit.at(-1)) ?? picture.boxes[0];
  useEffect(() => {
    if (view.current && shown) bring(view.current, shown, picture);
  }, [shown, picture]);
  return (
    <div className={css.frame}>
      <div className={css.bar}>
        <Button
          aria-disabled={size === 0}
          onClick={() => {
            change(-1);
          }}
        >
          <Icon name="minus" />
          {t('smaller')}
        </Button>
        <Button
          aria-disabled={size === SIZES.length - 1}
          onClick={() => {
            change(1);
          }}
        >
          <Icon name="plus" />
          {t('larger')}
        </Button>
        <span role="status" className={css.size}>
          {size > 0 && t('size', { percent })}
        </span>
      </div>
      <div ref={view} className={css.window} tabIndex={0} role="group" aria-label={t('picture')}>
        <svg
          className={css.picture}
          data-size={percent}
          viewBox={`0 0 ${String(picture.width)} ${String(picture.height)}`}
        >
          {picture.boxes.map((box) => (
            <Way key={box.node} box={box} boxes={picture.boxes} lit={lit} />
          ))}
          {picture.boxes.map((box) => (
            <Box key={box.node} box={box} lit={lit} />
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Scrolls the window over the picture, and nothing else, so that a box is in its middle; the first one at its left. */
function bring(view: HTMLElement, { x, y, width, height }: MapBox, picture: MapPicture) {
  const scale = view.scrollWidth / picture.width;
  view.scrollTop = (y + height / 2) * scale - view.clientHeight / 2;
  view.scrollLeft = (x + width / 2) * scale - view.clientWidth / 2;
}

type BoxProps = { readonly box: MapBox; readonly lit: Props['lit'] };

/** How far the text stands from the edges, and its lines from each other, as the layout counts them. */
const INSET = 10;
const FIRST_LINE = 21;
const LINE = 18;

function Box({ box, lit }: BoxProps) {
  const lng = useLng();
  const { node, kind, answer, name, x, y, width, height } = box;
  return (
    <Link
      to={pathOf({ kind: 'question', lng, node })}
      className={css.box}
      data-kind={kind}
      data-lit={lit.includes(node) || undefined}
      aria-current={lit.at(-1) === node ? 'step' : undefined}
    >
      <rect x={x} y={y} width={width} height={height} rx={kind === 'question' ? 3 : 14} />
      {[...answer, ...name].map((line, index) => (
        <text
          key={index}
          x={x + INSET}
          y={y + FIRST_LINE + index * LINE}
          className={index < answer.length ? css.answer : css.name}
        >
          {/* The space keeps the words of two lines apart where they are read aloud. */}
          {`${line} `}
        </text>
      ))}
    </Link>
  );
}

/** The line from a question to where its answer leads. */
function Way({ box, boxes, lit }: BoxProps & { readonly boxes: readonly MapBox[] }) {
  const from = boxes.find(({ node }) => node === box.parent);
  if (!from) return null;
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2];
  const endY = box.y + box.height / 2;
  const middle = (startX + box.x) / 2;
  return (
    <path
      className={css.way}
      data-lit={lit.includes(box.node) || undefined}
      d={`M${String(startX)} ${String(startY)}H${String(middle)}V${String(endY)}H${String(box.x)}`}
    />
  );
}
