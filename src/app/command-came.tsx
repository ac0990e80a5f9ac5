import { caseOf } from '#engine/case.ts';
import { CommandOutcome } from '#features/case/command-outcome.tsx';
import { useCase } from './case.tsx';

type Props = { readonly command: string };

/** Asks what came of a command, beside it, once it was copied in this call. */
export function CommandCame({ command }: Props) {
  const { text, events, record } = useCase();
  const copied = caseOf(text, events).copied.findLast((each) => each.command === command);
  return (
    copied && (
      <CommandOutcome
        beside
        copied={copied}
        onCame={(came) => {
          record({ kind: 'came', command, at: copied.at, came });
        }}
      />
    )
  );
}
