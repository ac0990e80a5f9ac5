import type { Copied } from './case.ts';
import { filledLike } from './power-shell.ts';

/** A command that may be copied, and the one that takes it back; both with their fields. */
export type Changing = { readonly text: string; readonly undo: string | undefined };

/** A command that was copied to change something. */
export type Change<Command extends Changing> = {
  readonly command: Command;
  /** The undoing command, filled as it was copied. */
  readonly undo: string | undefined;
  /** Whether that was copied afterwards. */
  readonly undone: boolean;
};

/**
 * What the copied commands changed, each once, in the order of copying. A command that takes an earlier one back is no
 * change of its own; one of which the reader said that it was not run is none either.
 *
 * @param known every command that changes something on the pages of the case
 */
export function changesIn<Command extends Changing>(
  known: readonly Command[],
  copied: readonly Copied[],
): readonly Change<Command>[] {
  const changes: Change<Command>[] = [];
  for (const { command, came } of copied) {
    if (came === 'not-run') continue;
    const open = changes.findIndex(({ undo, undone }) => undo === command && !undone);
    const before = changes[open];
    if (before) {
      changes[open] = { ...before, undone: true };
      continue;
    }
    const found = known.find(({ text }) => filledLike(text, [command]) === command);
    if (!found || changes.some((each) => each.command === found && !each.undone)) continue;
    const undo =
      found.undo &&
      filledLike(
        found.undo,
        copied.map((each) => each.command),
      );
    changes.push({ command: found, undo, undone: false });
  }
  return changes;
}
