import { useState } from 'react';
import type { MapPicture } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { sheets } from './sheets.ts';
import css from './paper.module.css';

type Props = { readonly picture: MapPicture };

/** What a picture is printed on: one A3, or several A4 to lay beside each other, each a part of the same drawing. */
export function Paper({ picture }: Props) {
  const t = useWords('map');
  const [several, setSeveral] = useState(false);
  const { lie, parts } = sheets(picture);
  return (
    <>
      {several && (
        <div className={css.sheets} data-lie={lie} aria-hidden="true">
          {parts.map(({ x, y, width, height }, index) => (
            <figure key={index} className={css.sheet}>
              <svg viewBox={`${String(x)} ${String(y)} ${String(width)} ${String(height)}`}>
                <use href="#picture" />
              </svg>
              <figcaption>{`${String(index + 1)} / ${String(parts.length)}`}</figcaption>
            </figure>
          ))}
        </div>
      )}
      <div className={css.print}>
        <Choice
          legend={t('paperSize')}
          value={several ? 'several' : 'one'}
          options={[
            ['one', t('paperOne')],
            ['several', t('paperSeveral', { count: parts.length })],
          ]}
          onChange={(value) => {
            setSeveral(value === 'several');
          }}
        />
        <Button
          onClick={() => {
            print();
          }}
        >
          {t('print')}
        </Button>
      </div>
    </>
  );
}
