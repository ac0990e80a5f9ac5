import type { QueryClient } from '@tanstack/react-query';
import {
  outsideQuery,
  outsideTextQuery,
  scenarioQuery,
  scenarioTextQuery,
  triageQuery,
  triageTextQuery,
} from '#content/queries.ts';
import type { Commands, CommandText, CommandTexts } from '#content/types.ts';
import type { Case } from '#engine/case.ts';
import { changesIn, type Change } from '#engine/changes.ts';
import type { Lng } from '#i18n/languages.ts';

/** A command that changes something, with its words. */
type Known = {
  readonly text: string;
  readonly undo: string | undefined;
  readonly words: CommandText;
  /** What the undoing command is called. */
  readonly undoTitle: string;
};

/** What the commands copied in a call changed, with the words of a language. */
export async function changesMade(
  client: QueryClient,
  lng: Lng,
  { paths, copied }: Case,
): Promise<readonly Change<Known>[]> {
  if (copied.length === 0) return [];
  const known = await Promise.all(paths.map(({ page }) => changingOn(client, lng, page)));
  return changesIn(known.flat(), copied);
}

async function changingOn(client: QueryClient, lng: Lng, page: string): Promise<readonly Known[]> {
  const [content, text] = await commandsOf(client, lng, page);
  return Object.entries(content).flatMap(([id, { effect, text: line, undo }]) => {
    const words = text[id];
    if (effect === 'reads' || !words) return [];
    const [back, called] = undo === undefined ? [] : [content[undo]?.text, text[undo]?.title];
    return [{ text: line, undo: back, words, undoTitle: called ?? words.title }];
  });
}

async function commandsOf(
  client: QueryClient,
  lng: Lng,
  page: string,
): Promise<readonly [Commands, CommandTexts]> {
  const [content, text] = await Promise.all(
    page === 'triage'
      ? [client.query(triageQuery()), client.query(triageTextQuery(lng))]
      : [client.query(scenarioQuery(page)), client.query(scenarioTextQuery(lng, page))],
  );
  if (content && text) return [content.commands, text.commands];
  const [outside, words] = await Promise.all([
    client.query(outsideQuery(page)),
    client.query(outsideTextQuery(lng, page)),
  ]);
  return [outside?.commands ?? {}, words?.commands ?? {}];
}
