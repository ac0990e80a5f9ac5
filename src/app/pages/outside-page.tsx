import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { NotFound } from '#app/lazy-not-found.ts';
import { Page } from '#app/page.tsx';
import { Reconsider } from '#app/reconsider.tsx';
import { Settle } from '#app/settle.tsx';
import { outsideQuery, outsideTextQuery } from '#content/queries.ts';
import { CommandList } from '#features/command/command-list.tsx';
import { KnownMessage } from '#features/outside/known-message.tsx';
import { Sources } from '#features/truth/sources.tsx';
import { TodayBadge, TruthToday } from '#features/truth/truth.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';

/** A known message that is none of the ten: what it means and what to do. */
export function OutsidePage() {
  const t = useWords('outside');
  const { id = '' } = useParams();
  const lng = useLng();
  const { data: content } = useSuspenseQuery(outsideQuery(id));
  const { data: text } = useSuspenseQuery(outsideTextQuery(lng, id));
  if (!content || !text) return <NotFound />;
  return (
    <Page
      kicker={<TodayBadge today={content.today} />}
      title={text.title}
      lead={t('note')}
      description={text.meaning.replaceAll('`', '')}
      first={<TruthToday />}
    >
      <Reconsider id={id} kind="outside" />
      <KnownMessage
        content={content}
        text={text}
        commands={
          <CommandList
            ids={Object.keys(content.commands)}
            commands={content.commands}
            words={text.commands}
            next
          />
        }
        ending={<Settle page={id} related={content.related} titles={text.titles} />}
      />
      <Sources sources={content.sources} />
    </Page>
  );
}
