import { useSuspenseQuery } from '@tanstack/react-query';
import { Page } from '#app/page.tsx';
import { sourcesQuery } from '#content/queries.ts';
import { useWords } from '#i18n/use-words.ts';
import { Section } from '#ui/section.tsx';
import css from './about-page.module.css';

/** How the tool works, its limits, privacy, accessibility and sources. */
export function AboutPage() {
  const t = useWords('about');
  const { data: sources } = useSuspenseQuery(sourcesQuery());
  return (
    <Page title={t('title')} description={t('description')}>
      <Section title={t('how')}>
        <p>{t('howText')}</p>
      </Section>
      <Section title={t('limits')}>
        <p>{t('limitsText')}</p>
      </Section>
      <Section title={t('privacy')}>
        <p>{t('privacyText')}</p>
      </Section>
      <Section title={t('accessibility')}>
        <p>{t('accessibilityAim')}</p>
        <h3>{t('tested')}</h3>
        <ul>
          <li>{t('testedAxe')}</li>
          <li>{t('testedContrast')}</li>
          <li>{t('testedNarrow')}</li>
          <li>{t('testedKeyboard')}</li>
          <li>{t('testedFocus')}</li>
          <li>{t('testedFirst')}</li>
          <li>{t('testedPictures')}</li>
          <li>{t('testedScript')}</li>
        </ul>
        <h3>{t('short')}</h3>
        <ul>
          <li>{t('shortPeople')}</li>
          <li>{t('shortPicture')}</li>
          <li>{t('shortFolds')}</li>
          <li>{t('shortSources')}</li>
          <li>{t('shortBrowsers')}</li>
        </ul>
        <p>{t('barrier')}</p>
      </Section>
      <Section title={t('sources')}>
        <p>{t('sourcesText')}</p>
        <details>
          <summary>{t('sourceNames')}</summary>
          <dl className={css.sources} lang="en">
            {Object.entries(sources).map(([key, name]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{name}</dd>
              </div>
            ))}
          </dl>
        </details>
      </Section>
      <Section title={t('versions')}>
        <p>{t('version', { version: __VERSION__, content: __CONTENT__ })}</p>
      </Section>
    </Page>
  );
}
