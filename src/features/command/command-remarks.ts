import type { ColouredCommand, CommandText } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';

/** Says of a command in plain lines what its card says: effect, rights, where, what to expect, how to undo, its parts. */
export function useCommandRemarks(): (
  command: ColouredCommand,
  words: CommandText,
  undo: string | undefined,
) => readonly string[] {
  const t = useWords('command');
  const effects = {
    reads: t('reads'),
    changes: t('changes'),
    irreversible: t('irreversible'),
  };
  const shells = {
    'windows-powershell': t('windowsPowershell'),
    'powershell-7': t('powershell7'),
    cmd: t('cmd'),
    browser: t('browser'),
  };
  return (command, words, undo) => {
    const facts: readonly (readonly [term: string, text: string | undefined])[] = [
      [t('where'), command.shells.map((shell) => shells[shell]).join(' · ')],
      [t('time'), words.time],
      [t('expected'), words.expected],
      [t('undo'), undo],
      [t('undo'), words.undo],
      [t('withoutRights'), words['without-rights']],
      ...words.parts,
    ];
    return [
      effects[command.effect],
      command.elevation === 'required' ? t('elevationRequired') : t('elevationNone'),
      ...facts.flatMap(([term, text]) =>
        text === undefined ? [] : [t('remark', { term, text: text.replaceAll('`', '') })],
      ),
    ];
  };
}
