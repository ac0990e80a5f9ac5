import type { ColouredCommand, CommandText } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import css from './command-card.module.css';

type Props = {
  readonly command: ColouredCommand;
  readonly words: CommandText;
  readonly undo: string | undefined;
};

/** What to know before running a command: what to expect, where, how long, how to undo, what its parts mean. */
export function CommandFacts({ command, words, undo }: Props) {
  const t = useWords('command');
  const shells = {
    'windows-powershell': t('windowsPowershell'),
    'powershell-7': t('powershell7'),
    cmd: t('cmd'),
    browser: t('browser'),
  };
  return (
    <>
      <dl className={css.facts}>
        <Fact term={t('expected')} text={words.expected} />
        <Fact term={t('where')} text={command.shells.map((shell) => shells[shell]).join(' · ')} />
        {words.time !== undefined && <Fact term={t('time')} text={words.time} />}
        {undo !== undefined && <Fact term={t('undo')} text={`\`${undo}\``} />}
        {words.undo !== undefined && <Fact term={t('undo')} text={words.undo} />}
        {words['without-rights'] !== undefined && (
          <Fact term={t('withoutRights')} text={words['without-rights']} />
        )}
      </dl>
      {words.parts.length > 0 && (
        <details className={css.parts}>
          <summary>{t('parts')}</summary>
          <dl className={css.facts}>
            {words.parts.map(([part, meaning], index) => (
              // The same parameter may stand behind two cmdlets.
              <Fact key={index} term={part} text={meaning} code />
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

type FactProps = { readonly term: string; readonly text: string; readonly code?: boolean };

function Fact({ term, text, code = false }: FactProps) {
  return (
    <div>
      <dt>{code ? <code>{term}</code> : term}</dt>
      <dd>
        <RichText text={text} />
      </dd>
    </div>
  );
}
