import type { ScenarioText } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';

/** Who takes over, and what they need. */
export function Escalation({ text }: { readonly text: ScenarioText }) {
  const t = useWords('scenario');
  return (
    <>
      <p>
        <RichText text={text.escalation.who} />
      </p>
      <h3>{t('collect')}</h3>
      <ul>
        {text.escalation.collect.map((item) => (
          <li key={item}>
            <RichText text={item} />
          </li>
        ))}
      </ul>
    </>
  );
}
