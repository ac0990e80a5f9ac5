import type { Replacement } from '#engine/redact.ts';
import { useWords } from '#i18n/use-words.ts';
import { Group, Option } from '#ui/choice.tsx';
import css from './hand-over.module.css';

type Props = {
  readonly replacements: readonly Replacement[];
  /** Values that stay, as they were first written. */
  readonly restored: ReadonlySet<string>;
  readonly onRestore: (restored: ReadonlySet<string>) => void;
};

/** What was replaced, how often, and a switch for each to put it back. */
export function Replacements({ replacements, restored, onRestore }: Props) {
  const t = useWords('handOver');
  const count = replacements.filter((each) => !each.restored).length;
  if (replacements.length === 0) return <p className={css.hint}>{t('nothingReplaced')}</p>;
  return (
    <Group legend={t('replaced', { count })}>
      <p className={css.hint}>{t('replacedHint')}</p>
      {replacements.map(({ placeholder, original, count: times, restored: back }) => (
        <Option
          key={placeholder}
          type="checkbox"
          checked={!back}
          onChange={() => {
            const next = new Set(restored);
            if (back) next.delete(original);
            else next.add(original);
            onRestore(next);
          }}
        >
          <code>{placeholder}</code> {t('standsFor', { value: original, count: times })}
        </Option>
      ))}
    </Group>
  );
}
