import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { MapBox, MapPicture } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Box, Way, type KindNames } from './boxes.tsx';
import { usePan } from './pan.ts';
import css from './picture.module.css';

type Props = {
  readonly picture: MapPicture;
  /** What the picture is called. */
  readonly label: string;
  /** The nodes of the path to be marked, the first one first; empty where there is none. */
  readonly lit: readonly string[];
  readonly kinds: KindNames;
  /** The address of a node. */
  readonly to: (node: string) => string;
  /** The choice of paper. */
  readonly paper: ReactNode;
};

/** How large the picture is drawn, in percent; at 0 it fits into the width of its window. */
const SIZES = [0, 100, 150, 225] as const;
const NATURAL = 1;

/** The keys that do what the buttons do, while the picture has the focus. */
const KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** A tree as a picture, every box a link. It is moved by scrolling or dragging, and enlarged by buttons or keys. */
export function Picture({ picture, label, lit, kinds, to, paper }: Props) {
  const t = useWords('map');
  const [size, setSize] = useState(NATURAL);
  const view = useRef<HTMLDivElement>(null);
  const middle = useRef<readonly [number, number]>(undefined);
  const pan = usePan();
  const percent = SIZES[size] ?? 100;
  const change = (by: number) => {
    if (view.current) middle.current = middleOf(view.current);
    setSize(Math.min(SIZES.length - 1, Math.max(0, size + by)));
  };
  const shown = picture.boxes.find(({ node }) => node === lit.at(-1)) ?? picture.boxes[0];
  useEffect(() => {
    if (view.current && shown) bring(view.current, shown, picture);
  }, [shown, picture]);
  useLayoutEffect(() => {
    if (view.current && middle.current) centre(view.current, middle.current);
  }, [size]);
  const natural = percent > 0 && {
    width: (picture.width * percent) / 100,
    height: (picture.height * percent) / 100,
  };
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
          {size !== NATURAL && (percent > 0 ? t('size', { percent }) : t('fits'))}
        </span>
      </div>
      <div className={css.paper} data-wide={picture.width > picture.height || undefined}>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that scroll and enlarge; the buttons do the same */}
        <div
          ref={view}
          className={css.window}
          tabIndex={0}
          role="group"
          aria-label={label}
          onKeyDown={(event) => {
            const by = keyed(event);
            if (by === undefined) return;
            event.preventDefault();
            change(by);
          }}
          {...pan}
        >
          <svg
            className={css.picture}
            {...natural}
            viewBox={`0 0 ${String(picture.width)} ${String(picture.height)}`}
          >
            <g id="picture">
              {picture.boxes.map((box) => (
                <Way key={box.node} box={box} boxes={picture.boxes} lit={lit} />
              ))}
              {picture.boxes.map((box) => (
                <Box key={box.node} box={box} lit={lit} kinds={kinds} to={to} />
              ))}
            </g>
          </svg>
        </div>
      </div>
      {paper}
    </div>
  );
}

function keyed(event: KeyboardEvent): number | undefined {
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
}

/** Where the middle of the window is in the picture, as parts of its width and height. */
function middleOf(view: HTMLElement): readonly [number, number] {
  return [
    (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth,
    (view.scrollTop + view.clientHeight / 2) / view.scrollHeight,
  ];
}

function centre(view: HTMLElement, [across, down]: readonly [number, number]) {
  view.scrollLeft = across * view.scrollWidth - view.clientWidth / 2;
  view.scrollTop = down * view.scrollHeight - view.clientHeight / 2;
}

/** Scrolls the window over the picture, and nothing else, so that a box is in its middle; the first one at its left. */
function bring(view: HTMLElement, { x, y, width, height }: MapBox, picture: MapPicture) {
  centre(view, [(x + width / 2) / picture.width, (y + height / 2) / picture.height]);
}
