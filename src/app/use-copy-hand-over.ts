import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseOf } from '#engine/case.ts';
import { plainText } from '#engine/handover/formats.ts';
import { prepare } from '#engine/handover/prepare.ts';
import { writeHandover } from '#engine/handover/texts.ts';
import { loadHandoverWords } from '#i18n/handover-words.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { copyText } from '#ui/copy-text.ts';
import { useCase } from './case.tsx';
import { collectFacts } from './hand-over-facts.ts';
import { usePageAddress } from './page-address.ts';
import { findVerdict } from './verdict.ts';

/** Copies a text without a dialog, redacted and as plain text. Where that fails, the dialog opens and says why. */
export function useCopyHandOver(kind: 'note' | 'package'): {
  readonly said: string;
  readonly copy: () => void;
} {
  const t = useWords('handOver');
  const client = useQueryClient();
  const lng = useLng();
  const { text, events, setPanel } = useCase();
  const addressOf = usePageAddress();
  const [done, setDone] = useState<{
    readonly of: unknown;
    readonly text: string;
    readonly said: string;
  }>();

  const copy = async () => {
    const current = caseOf(text, events);
    const verdict = text.trim() === '' ? undefined : await findVerdict(client, text);
    const facts = await collectFacts(client, lng, { current, verdict, addressOf, now: Date.now() });
    const prepared = prepare(writeHandover(kind, facts, await loadHandoverWords(lng)), new Set());
    const copied =
      prepared.kind === 'ready' &&
      (await copyText(plainText(prepared.handover), null)) === 'copied';
    if (copied) {
      const count = prepared.replacements.length;
      setDone({
        of: events,
        text,
        said: kind === 'note' ? t('noteCopied', { count }) : t('reportCopied', { count }),
      });
    } else setPanel(kind);
  };
  return {
    // Something was done since: the text on the clipboard is no longer that of the case.
    said: done?.of === events && done.text === text ? done.said : '',
    copy: () => void copy(),
  };
}
