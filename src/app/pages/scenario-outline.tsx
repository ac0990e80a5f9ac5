import type { ScenarioContent, ScenarioText } from '#content/types.ts';
import { stepPlace } from '#features/runbook/runbook.tsx';
import { useWords } from '#i18n/use-words.ts';
import { Outline } from '#ui/outline.tsx';
import { PlaceLink } from '#urls/place-link.tsx';

type Props = { readonly content: ScenarioContent; readonly text: ScenarioText };

/** The parts of a scenario's page and the steps of its runbook, for wide screens. */
export function ScenarioOutline({ content, text }: Props) {
  const t = useWords('scenario');
  const after = [
    ...(content.notThis.length > 0 ? [['not-this', t('notThis')] as const] : []),
    ['escalate', t('escalate')],
    ['why', t('why')],
    ['notes', t('notes')],
    ['documented', t('documented')],
    ['links', t('links')],
  ] as const;
  return (
    <Outline title={t('outline')}>
      <li>
        <PlaceLink place="today">{t('today')}</PlaceLink>
      </li>
      <li>
        <PlaceLink place="message">{t('message')}</PlaceLink>
      </li>
      <li>
        <PlaceLink place="steps">{t('steps')}</PlaceLink>
        <ol>
          {Object.keys(content.steps).map((node, index) => (
            <li key={node}>
              <PlaceLink place={stepPlace(node)}>
                {`${String(index + 1)}. ${text.nodes[node]?.title ?? node}`}
              </PlaceLink>
            </li>
          ))}
        </ol>
      </li>
      {after.map(([place, name]) => (
        <li key={place}>
          <PlaceLink place={place}>{name}</PlaceLink>
        </li>
      ))}
    </Outline>
  );
}
