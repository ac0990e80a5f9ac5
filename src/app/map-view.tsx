import { lazy, type ReactNode } from 'react';
import type { MapPicture } from '#content/types.ts';
import type { KindNames } from '#features/map/boxes.tsx';
import { nameOf, OutlineList } from '#features/map/outline-list.tsx';
import { PictureAndList, Where } from '#features/map/picture-and-list.tsx';
import { Picture } from '#features/map/picture.tsx';
import { useWords } from '#i18n/use-words.ts';
import { LateFold } from '#ui/late-fold.tsx';
import { Section } from '#ui/section.tsx';
import { PlaceLink } from '#urls/place-link.tsx';
import { useLit } from './use-lit.ts';

const Paper = lazy(async () => ({ default: (await import('#features/map/paper.tsx')).Paper }));

type Props = {
  readonly picture: MapPicture;
  /** The id of a scenario, or `triage`: what the case calls it. */
  readonly page: string;
  /** What the picture and the list are called. */
  readonly titles: { readonly picture: string; readonly list: string };
  readonly kinds: KindNames;
  /** The address of a node. */
  readonly to: (node: string) => string;
  /** Where else one can go from here, after the way to the list. */
  readonly children?: ReactNode;
};

/** A tree as a picture and as a list that says the same, with the path of the case marked in both. */
export function MapView({ picture, page, titles, kinds, to, children }: Props) {
  const t = useWords('map');
  const lit = useLit(picture, page);
  const path = lit.flatMap((node) => picture.boxes.find((box) => box.node === node) ?? []);
  return (
    <>
      {path.length > 0 && (
        <p>{t('yours', { path: path.map((box) => nameOf(box, kinds)).join(' → ') })}</p>
      )}
      <PictureAndList
        picture={
          <Section id="drawing" title={titles.picture}>
            <Picture
              picture={picture}
              label={titles.picture}
              lit={lit}
              kinds={kinds}
              to={to}
              hint={
                <>
                  {t('pictureHint')}{' '}
                  <Where narrow={false}>
                    <PlaceLink place="list">{t('skip')}</PlaceLink>
                    {children}
                  </Where>
                </>
              }
              paper={
                <LateFold summary={t('paper')}>
                  <Paper picture={picture} />
                </LateFold>
              }
            />
          </Section>
        }
        list={
          <Section id="list" title={titles.list}>
            <Where narrow>
              <PlaceLink place="drawing">{t('toPicture')}</PlaceLink>
              {children}
            </Where>
            <OutlineList picture={picture} lit={lit} kinds={kinds} to={to} />
          </Section>
        }
      />
    </>
  );
}
