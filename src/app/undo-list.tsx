import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { caseOf } from '#engine/case.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import { useCase } from './case.tsx';
import { changesMade } from './changes-made.ts';

/** Every command copied in this call that changed something, with the one that takes it back. */
export function UndoList() {
  const t = useWords('ending');
  const lng = useLng();
  const client = useQueryClient();
  const { text, events } = useCase();
  const current = caseOf(text, events);
  const { data: changes = [] } = useQuery({
    queryKey: ['changes', lng, current.copied],
    queryFn: () => changesMade(client, lng, current),
    // A list that goes away while it is read anew would take the button with it that was just used.
    placeholderData: (before) => before,
    gcTime: 0,
    networkMode: 'always',
  });
  if (changes.length === 0) return null;
  return (
    <Section title={t('changes')}>
      <ul>
        {changes.map(({ command: { words, undoTitle }, undo }, index) => (
          <li key={index}>
            <p>
              <RichText text={words.title} />
              {words.undo !== undefined && (
                <>
                  {' — '}
                  <RichText text={words.undo} />
                </>
              )}
            </p>
            {undo !== undefined && <Undo undo={undo} title={undoTitle} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Undo({ undo, title }: { readonly undo: string; readonly title: string }) {
  const t = useWords('command');
  const shown = useRef<HTMLElement>(null);
  return (
    <>
      <pre tabIndex={0} role="group" aria-label={title}>
        <code ref={shown}>{undo}</code>
      </pre>
      <CopyButton
        text={undo}
        shown={shown}
        label={t('copyLabel', { title })}
        said={{
          copied: t('copied'),
          selected: t('selected'),
          refused: t('refused'),
        }}
      >
        {t('copy')}
      </CopyButton>
    </>
  );
}
