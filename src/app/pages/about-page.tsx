import { Page } from '#app/page.tsx';
import { useWords } from '#i18n/use-words.ts';
import { Section } from '#ui/section.tsx';

/** How the tool works, its limits, privacy, accessibility and sources. */
export function AboutPage() {
  const t = useWords('about');
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
        <p>{t('accessibilityText')}</p>
      </Section>
      <Section title={t('sources')}>
        <p>{t('sourcesText')}</p>
        <p>{t('version', { version: __VERSION__ })}</p>
      </Section>
    </Page>
  );
}
