import type { ScenarioContent } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import css from './sheet.module.css';
import { Sides, type Side } from './sheet.tsx';

type Props = {
  readonly id: string;
  readonly content: ScenarioContent;
  readonly sides: readonly Side[];
  /** The text only: the command is explained on an earlier sheet. */
  readonly brief: boolean;
};

/** A command on paper: its text once, whole, and what to know of it in each language. */
export function CommandOnPaper({ id, content, sides, brief }: Props) {
  const command = content.commands[id];
  if (!command) return null;
  return (
    <div className={css.command}>
      <pre>
        <Whole text={blanks(command.text)} />
      </pre>
      {!brief && (
        <Sides sides={sides}>{(side) => <Facts {...side} id={id} content={content} />}</Sides>
      )}
    </div>
  );
}

/** What is filled in by hand, in angle brackets, as on the screen. */
function blanks(text: string): string {
  return text.replaceAll(/\{\{([\w-]+)\}\}/g, '<$1>');
}

/** A line that breaks between words only: what is typed from paper must not gain a hyphen or a space. */
function Whole({ text }: { readonly text: string }) {
  return text.split(/(\s+)/).map((word, index) =>
    index % 2 === 1 ? (
      word
    ) : (
      <span key={index} className={css.word}>
        {word}
      </span>
    ),
  );
}

function Facts({ id, content, text }: Side & Pick<Props, 'id' | 'content'>) {
  const t = useWords('command');
  const command = content.commands[id];
  const words = text.commands[id];
  if (!command || !words) return null;
  const effects = {
    reads: t('reads'),
    changes: t('changes'),
    irreversible: t('irreversible'),
  };
  const undo = command.undo === undefined ? undefined : content.commands[command.undo]?.text;
  const facts = [
    [t('expected'), words.expected],
    [t('undo'), words.undo],
    [t('withoutRights'), words['without-rights']],
  ] as const;
  return (
    <p>
      <strong>{words.title}</strong>
      {` (${effects[command.effect]}; ${command.elevation === 'required' ? t('elevationRequired') : t('elevationNone')}) `}
      {undo !== undefined && (
        <>
          <span className={css.quiet}>{t('undo')}</span>{' '}
          <code>
            <Whole text={blanks(undo)} />
          </code>{' '}
        </>
      )}
      {facts.map(
        ([term, fact]) =>
          fact !== undefined && (
            <span key={term}>
              <span className={css.quiet}>{term}</span> <RichText text={fact} />{' '}
            </span>
          ),
      )}
    </p>
  );
}
