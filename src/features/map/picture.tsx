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
  /** How to move and enlarge it, and where else to go. */
  readonly hint: ReactNode;
  /** The choice of paper. */
  readonly paper: ReactNode;
};

/** How large the picture is drawn, in percent; at 0 all of it fits into its window. */
const SIZES = [0, 100, 150, 225] as const;
const NATURAL = 1;

/** The keys that do what the buttons do, while the picture has the focus. */
const KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** A tree as a picture, every box a link. It is moved by scrolling or dragging, and enlarged by buttons or keys. */
export function Picture({ picture, label, lit, kinds, to, hint, paper }: Props) {
  const t = useWords('map');
  const [size, setSize] = useState(NATURAL);
  const view = useRef<HTMLDivElement>(null);
  const middle = useRef<readonly [number, number]>(undefined);
  const pan = usePan();
  const percent = SIZES[size] ?? 100;
  const shown = picture.boxes.find(({ node }) => node === lit.at(-1)) ?? picture.boxes[0];
  const change = (by: number) => {
    // What lies in the middle of the whole is nothing one looked at.
    if (view.current)
      middle.current = size === 0 && shown ? placeOf(shown, picture) : middleOf(view.current);
    setSize(Math.min(SIZES.length - 1, Math.max(0, size + by)));
  };
  useEffect(() => {
    // The window scrolls over the picture, and nothing else does; the first box is at its left.
    if (view.current && shown) centre(view.current, placeOf(shown, picture));
  }, [shown, picture]);
  useLayoutEffect(() => {
    if (view.current && middle.current) centre(view.current, middle.current);
  }, [size]);
  const scale = (percent || 100) / 100;
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
        <p className={css.hint}>{hint}</p>
        <span role="status" className={css.size}>
          {size !== NATURAL && (percent > 0 ? t('size', { percent }) : t('whole'))}
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
            width={picture.width * scale}
            height={picture.height * scale}
            data-whole={percent === 0 || undefined}
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

/** Where the middle of a box is, likewise. */
function placeOf({ x, y, width, height }: MapBox, picture: MapPicture): readonly [number, number] {
  return [(x + width / 2) / picture.width, (y + height / 2) / picture.height];
}
