import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { scenarioTextQuery } from '#content/queries.ts';
import type { ScenarioContent } from '#content/types.ts';
import { caseOf } from '#engine/case.ts';
import { chosen } from '#features/print/answers.ts';
import { Sheet } from '#features/print/sheet.tsx';
import { LANGUAGES, type Lng } from '#i18n/languages.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Choice, Option } from '#ui/choice.tsx';
import { useCase } from './case.tsx';
import css from './print-panel.module.css';

/** What to print of a runbook: in which language, all of it or the way taken, with or without what is looked up. */
export function PrintPanel({ content }: { readonly content: ScenarioContent }) {
  const t = useWords('print');
  const lng = useLng();
  const { text, events } = useCase();
  const path = chosen(caseOf(text, events).paths.find(({ page }) => page === content.id));
  const [language, setLanguage] = useState<'en' | 'fr' | 'both'>(lng);
  const [part, setPart] = useState<'whole' | 'path'>(path ? 'path' : 'whole');
  const [reference, setReference] = useState(false);
  return (
    <div className={css.panel}>
      <Choice
        legend={t('language')}
        value={language}
        options={[
          ['en', t('english')],
          ['fr', t('french')],
          ['both', t('both')],
        ]}
        onChange={setLanguage}
      />
      {path && (
        <Choice
          legend={t('part')}
          value={part}
          options={[
            ['path', t('pathTaken')],
            ['whole', t('runbook')],
          ]}
          onChange={setPart}
        />
      )}
      <Option
        type="checkbox"
        checked={reference}
        onChange={(event) => {
          setReference(event.target.checked);
        }}
      >
        {t('reference')}
      </Option>
      <Button
        onClick={() => {
          print();
        }}
      >
        {t('print')}
      </Button>
      {createPortal(
        // Of its own, so that the choices stay while another language is loaded.
        <Suspense>
          <Sides
            content={content}
            languages={LANGUAGES.filter((each) => language === 'both' || language === each)}
            path={part === 'path' ? path : undefined}
            full={reference}
          />
        </Suspense>,
        document.body,
      )}
    </div>
  );
}

type SidesProps = Pick<Parameters<typeof Sheet>[0], 'content' | 'path' | 'full'> & {
  readonly languages: readonly Lng[];
};

/** The sheet with its words, those of the page's language first. */
function Sides({ content, languages, path, full }: SidesProps) {
  const lng = useLng();
  const texts = {
    en: useSuspenseQuery(scenarioTextQuery('en', content.id)).data,
    fr: useSuspenseQuery(scenarioTextQuery('fr', content.id)).data,
  };
  const sides = languages.flatMap((each) => {
    const text = texts[each];
    return text ? [{ lng: each, text }] : [];
  });
  return (
    <Sheet
      content={content}
      sides={[...sides].sort((a, b) => Number(b.lng === lng) - Number(a.lng === lng))}
      path={path}
      full={full}
      address={addressOf(location)}
    />
  );
}

/** The address of the page without what is behind it. A file is where it is on this computer only. */
function addressOf({ protocol, origin, pathname }: Location): string | undefined {
  return /^https?:$/.test(protocol) ? origin + pathname : undefined;
}
