import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  outsideQuery,
  outsideTextQuery,
  scenarioQuery,
  scenarioTextQuery,
  triageQuery,
  triageTextQuery,
} from '#content/queries.ts';
import type { ColouredCommand, CommandText, Commands, CommandTexts } from '#content/types.ts';
import type { Case, Path } from '#engine/case.ts';
import { commentedOut, type Commented } from '#engine/commented.ts';
import { filledLike } from '#engine/power-shell.ts';
import { useCommandRemarks } from '#features/command/command-remarks.ts';
import type { Lng } from '#i18n/languages.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Copied } from '#ui/copied.ts';
import { CopyButton } from '#ui/copy-button.tsx';

type Props = { readonly current: Case };

type Told = {
  readonly command: ColouredCommand;
  readonly words: CommandText;
  /** The text of the command that takes this one back. */
  readonly undo: string | undefined;
};

/** Copies every command of the way that was taken as one text of comments, explained in the language of the page. */
export function PathCommands({ current }: Props) {
  const t = useWords('case');
  const command = useWords('command');
  const lng = useLng();
  const client = useQueryClient();
  const remarks = useCommandRemarks();
  const shown = useRef<HTMLPreElement>(null);
  const { data: told = [] } = useQuery({
    queryKey: ['path-commands', lng, current.paths],
    queryFn: () => commandsOn(client, lng, current.paths),
    gcTime: 0,
    networkMode: 'always',
  });
  if (told.length === 0) return null;
  const copied = current.copied.map((each) => each.command);
  const text = commentedOut(
    t('pathHeading'),
    told.map((each): Commented => ({
      title: each.words.title,
      remarks: remarks(each.command, each.words, each.undo),
      text: filledLike(each.command.text, copied),
    })),
  );
  return (
    <div>
      <h2>{t('path')}</h2>
      <p>{t('pathHint')}</p>
      {/* It is no command, so the case does not list it. */}
      <Copied value={nothing}>
        <CopyButton
          text={text}
          shown={shown}
          label={t('pathCopy')}
          said={{
            copied: command('copied'),
            selected: command('selected'),
            refused: command('refused'),
          }}
        >
          {t('pathCopy')}
        </CopyButton>
      </Copied>
      <pre ref={shown} tabIndex={0} role="group" aria-label={t('path')}>
        {text}
      </pre>
    </div>
  );
}

function nothing(): void {
  return undefined;
}

/** The commands of the answered steps and of the one that waits for an answer, each once, in the order of the call. */
async function commandsOn(
  client: QueryClient,
  lng: Lng,
  paths: readonly Path[],
): Promise<readonly Told[]> {
  const told = await Promise.all(paths.map((path) => commandsOf(client, lng, path)));
  const first = new Map(
    told
      .flat()
      .map((each) => [each.command.text, each] as const)
      .reverse(),
  );
  return told.flat().filter((each) => first.get(each.command.text) === each);
}

async function commandsOf(client: QueryClient, lng: Lng, path: Path): Promise<readonly Told[]> {
  const nodes = [...new Set([...path.trail.map(({ node }) => node), path.node])];
  if (path.page === 'triage') {
    const [content, text] = await Promise.all([
      client.query(triageQuery()),
      client.query(triageTextQuery(lng)),
    ]);
    const ids = path.trail.flatMap(({ node }) => content.questions[node]?.commands ?? []);
    return toldOf(ids, content.commands, text.commands);
  }
  const [content, text] = await Promise.all([
    client.query(scenarioQuery(path.page)),
    client.query(scenarioTextQuery(lng, path.page)),
  ]);
  if (content && text) {
    // A page that was only opened is no way yet.
    const ids =
      path.trail.length === 0 ? [] : nodes.flatMap((node) => content.steps[node]?.commands ?? []);
    return toldOf(ids, content.commands, text.commands);
  }
  const [outside, words] = await Promise.all([
    client.query(outsideQuery(path.page)),
    client.query(outsideTextQuery(lng, path.page)),
  ]);
  return outside && words
    ? toldOf(Object.keys(outside.commands), outside.commands, words.commands)
    : [];
}

function toldOf(ids: readonly string[], commands: Commands, texts: CommandTexts): readonly Told[] {
  return ids.flatMap((id) => {
    const [command, words] = [commands[id], texts[id]];
    const undo = command?.undo === undefined ? undefined : commands[command.undo]?.text;
    return command && words ? [{ command, words, undo }] : [];
  });
}
