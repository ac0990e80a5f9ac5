import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseOf } from '#engine/case.ts';
import { HandOver } from '#features/handover/hand-over.tsx';
import { loadHandoverWords } from '#i18n/handover-words.ts';
import { useLng } from '#i18n/use-words.ts';
import { useCase, type Panel } from './case.tsx';
import { collectFacts } from './hand-over-facts.ts';
import { usePageAddress } from './page-address.ts';
import { useVerdict } from './verdict.ts';

type Props = { readonly panel: Exclude<Panel, 'shortcuts'> };

/** The hand-over of the case at hand, in the language of the page until another one is chosen. */
export function HandOverPanel({ panel }: Props) {
  const client = useQueryClient();
  const page = useLng();
  const { text, events, setPanel } = useCase();
  const [chosen, setChosen] = useState<typeof page>();
  const [now] = useState(() => Date.now());
  const lng = chosen ?? page;
  const verdict = useVerdict(text);
  const addressOf = usePageAddress();
  const ready = text.trim() === '' || verdict !== undefined;
  const { data: source } = useQuery({
    queryKey: ['hand-over', lng, text, events, verdict],
    queryFn: async () => {
      const known = { current: caseOf(text, events), verdict, addressOf, now };
      const [facts, words] = await Promise.all([
        collectFacts(client, lng, known),
        loadHandoverWords(lng),
      ]);
      return { facts, words };
    },
    enabled: ready,
    // The page behind may arrive only now and change the case: the reader keeps their place until the text is written anew.
    placeholderData: (former, query) => (query?.queryKey[1] === lng ? former : undefined),
    gcTime: 0,
    networkMode: 'always',
  });
  return (
    <HandOver
      kind={panel}
      onKind={setPanel}
      lng={lng}
      onLng={setChosen}
      source={source}
      onClose={() => {
        setPanel(undefined);
      }}
    />
  );
}
