import type { ReactNode } from 'react';
import type { OutsideContent, OutsideText } from '#content/types.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './known-message.module.css';

type Props = {
  readonly content: OutsideContent;
  readonly text: OutsideText;
  readonly commands: ReactNode;
  /** Asks how it went, right after what to do. */
  readonly ending: ReactNode;
};

/** What a known message means, what to do about it, and what it is confused with. */
export function KnownMessage({ content, text, commands, ending }: Props) {
  const t = useWords('outside');
  const lng = useLng();
  const doubt = { verified: '', likely: t('likely'), unverified: t('unverified') }[
    content.confidence
  ];
  return (
    <>
      <Section title={t('message')}>
        <pre className={css.message} lang="en">
          {content.message.trimEnd()}
        </pre>
        <p className={css.hint}>
          {t('messageHint')} {doubt !== '' && `(${doubt})`}
        </p>
      </Section>
      <Section title={t('meaning')}>
        <p>
          <RichText text={text.meaning} />
        </p>
      </Section>
      <Section title={t('answer')}>
        {text.answer.map((paragraph) => (
          <p key={paragraph}>
            <RichText text={paragraph} />
          </p>
        ))}
        {commands}
      </Section>
      {ending}
      {content.related.length > 0 && (
        <Section title={t('related')}>
          <ul>
            {content.related.map(({ kind, id }) => (
              <li key={id}>
                <Link to={pathOf({ kind, lng, id })}>{text.titles[`${kind}/${id}`]}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {content.links.length > 0 && (
        <Section title={t('links')}>
          <ul>
            {content.links.map((link) => (
              <li key={link.id}>
                <a href={link.href[lng]} rel="noreferrer">
                  {link.title[lng]}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
