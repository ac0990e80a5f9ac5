import type { Commands, CommandTexts } from '#content/types.ts';
import { CommandCard } from './command-card.tsx';
import css from './command-list.module.css';

type Props = {
  /** Ids of the commands to show, in order. */
  readonly ids: readonly string[];
  readonly commands: Commands;
  readonly words: CommandTexts;
  /** Whether a command was explained higher up on the page; then its text is enough. */
  readonly known?: (id: string) => boolean;
  /** Whether the first of them is what to do next on the page. */
  readonly next?: boolean;
};

/** The commands of a step, one card each. */
export function CommandList({ ids, commands, words, known = () => false, next = false }: Props) {
  const cards = ids.flatMap((id, index) => {
    const command = commands[id];
    const own = words[id];
    if (!command || !own) return [];
    const undo = command.undo === undefined ? undefined : commands[command.undo]?.text;
    return [
      <CommandCard
        key={id}
        command={command}
        words={own}
        undo={undo}
        brief={known(id)}
        look={next && index === 0 ? 'primary' : 'plain'}
      />,
    ];
  });
  return cards.length > 0 && <div className={css.list}>{cards}</div>;
}
