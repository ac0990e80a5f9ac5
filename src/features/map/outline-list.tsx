import type { MapBox, MapPicture } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { Link } from '#urls/link.tsx';
import type { KindNames } from './boxes.tsx';
import css from './picture.module.css';

type Props = {
  readonly picture: MapPicture;
  readonly lit: readonly string[];
  readonly kinds: KindNames;
  /** The address of a node. */
  readonly to: (node: string) => string;
};

/** The same as the picture, as a list in lists: for those who read or hear it. */
export function OutlineList({ picture, ...rest }: Props) {
  const [start] = picture.boxes;
  return (
    <ul className={css.list}>{start && <Line box={start} boxes={picture.boxes} {...rest} />}</ul>
  );
}

type LineProps = Omit<Props, 'picture'> & {
  readonly box: MapBox;
  readonly boxes: readonly MapBox[];
};

function Line({ box, boxes, lit, kinds, to }: LineProps) {
  const t = useWords('map');
  const { node, kind, answer, name } = box;
  const own = kinds[kind];
  const below = boxes.filter(({ parent }) => parent === node);
  return (
    <li data-lit={lit.includes(node) || undefined}>
      {answer.length > 0 && `${answer.join(' ')} → `}
      {name.length > 0 && own !== undefined && `${t('named', { kind: own })} `}
      <Link to={to(node)} aria-current={lit.at(-1) === node ? 'step' : undefined}>
        {nameOf(box, kinds)}
      </Link>
      {below.length > 0 && (
        <ul>
          {below.map((each) => (
            <Line key={each.node} box={each} boxes={boxes} lit={lit} kinds={kinds} to={to} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What a box is called, in one line. */
export function nameOf({ node, kind, name }: MapBox, kinds: KindNames): string {
  return name.length > 0 ? name.join(' ') : (kinds[kind] ?? node);
}
