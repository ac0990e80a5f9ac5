import type { RefObject } from 'react';
import type { Block, Handover } from '#engine/handover/document.ts';
import { markdown, plainText, type Format } from '#engine/handover/formats.ts';
import type { Lng } from '#i18n/languages.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import css from './hand-over.module.css';

type Props = {
  readonly handover: Handover;
  readonly format: Format;
  readonly lng: Lng;
  readonly shown: RefObject<HTMLDivElement | null>;
};

/** The text as it will be copied. It says its language, so that it is read aloud in it. */
export function Preview({ handover, format, lng, shown }: Props) {
  const t = useWords('handOver');
  return (
    <div className={css.preview} tabIndex={0} role="group" aria-label={t('preview')}>
      <div ref={shown} lang={lng}>
        {format === 'rich' ? (
          handover.map((block, index) => <Drawn key={index} block={block} />)
        ) : (
          <pre className={css.text}>
            {format === 'plain' ? plainText(handover).replaceAll('\r\n', '\n') : markdown(handover)}
          </pre>
        )}
      </div>
    </div>
  );
}

function Drawn({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <RichText text={block.text} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <RichText text={block.text} />
        </p>
      );
    case 'own':
      return <p>{block.text}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <RichText text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'verbatim':
      return <pre className={css.text}>{block.text}</pre>;
    default:
      return block satisfies never;
  }
}
