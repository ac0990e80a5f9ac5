import { useId, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import type { Command, CommandWords } from '#content/schema.ts';
import { fields, pieces, render, type Rendered } from '#engine/power-shell.ts';
import { useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { RichText } from '#ui/rich-text.tsx';
import css from './command-card.module.css';

type Props = {
  readonly command: Command;
  readonly words: CommandWords[string];
  /** The text of the command that takes this one back, where there is one. */
  readonly undo: string | undefined;
  /** The text and its button only: the command is explained elsewhere on the page. */
  readonly brief: boolean;
};

/** A command: what it does, what it changes, the exact text with its copy button, what to expect and how to undo it. */
export function CommandCard({ command, words, undo, brief }: Props) {
  const t = useWords('command');
  const shown = useRef<HTMLElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const rendered = render(command.text, values);
  return (
    <div className={css.card} data-effect={command.effect}>
      <p className={css.title}>{words.title}</p>
      {!brief && (
        <p className={css.badges}>
          <Effect effect={command.effect} />
          <Badge tone="plain">
            {command.elevation === 'required' ? t('elevationRequired') : t('elevationNone')}
          </Badge>
          {command.article && <Badge tone="plain">{t('article')}</Badge>}
        </p>
      )}
      <Fields
        names={fields(command.text)}
        words={words}
        values={values}
        change={(name, value) => {
          setValues({ ...values, [name]: value });
        }}
      />
      {/* Long commands scroll inside their box; the box is in the tab order so that the keyboard can scroll it. */}
      <pre className={css.text} tabIndex={0} role="group" aria-label={words.title}>
        <code ref={shown}>
          <Unbroken
            text={rendered.kind === 'ready' ? rendered.text : template(command.text, values)}
          />
        </code>
      </pre>
      {rendered.kind === 'ready' ? (
        <CopyButton
          text={rendered.text}
          shown={shown}
          label={t('copyLabel', { title: words.title })}
          said={{ copied: t('copied'), selected: t('selected'), refused: t('refused') }}
        >
          {t('copy')}
        </CopyButton>
      ) : (
        <p className={css.missing} role="status">
          {missing(rendered, t)}
        </p>
      )}
      {!brief && <Facts command={command} words={words} undo={undo} />}
    </div>
  );
}

/** Words that hold a hyphen, at which a browser would break them. Longer ones, such as paths, may break on a narrow screen. */
const UNBROKEN = /(?<!\S)((?=\S*-)\S{1,28})(?!\S)/;

/** A command whose words do not break at their hyphens. */
function Unbroken({ text }: { readonly text: string }) {
  // Every second piece is such a word; what stands between them is one text, so that the page stays small.
  return text.split(UNBROKEN).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} className={css.word}>
        {piece}
      </span>
    ),
  );
}

function template(text: string, values: Readonly<Record<string, string>>): string {
  return pieces(text)
    .map((piece) => (piece.kind === 'fixed' ? piece.text : filled(values[piece.name], piece.name)))
    .join('');
}

/** The value of a field, or its name in angle brackets. */
function filled(value: string | undefined, name: string): string {
  const text = value?.trim() ?? '';
  return text === '' ? `<${name}>` : text;
}

function missing(
  rendered: Exclude<Rendered, { readonly kind: 'ready' }>,
  t: TFunction<'command'>,
): string {
  switch (rendered.kind) {
    case 'empty-fields':
      return t('fill', { fields: rendered.fields.join(', ') });
    case 'refused':
      return rendered.reason === 'too-long'
        ? t('tooLong', { field: rendered.field })
        : t('controlCharacter', { field: rendered.field });
    default:
      return rendered satisfies never;
  }
}

function Effect({ effect }: { readonly effect: Command['effect'] }) {
  const t = useWords('command');
  switch (effect) {
    case 'reads':
      return <Badge tone="good">{t('reads')}</Badge>;
    case 'changes':
      return <Badge tone="care">{t('changes')}</Badge>;
    case 'irreversible':
      return <Badge tone="stop">{t('irreversible')}</Badge>;
    default:
      return effect satisfies never;
  }
}

type FieldsProps = {
  readonly names: readonly string[];
  readonly words: CommandWords[string];
  readonly values: Readonly<Record<string, string>>;
  readonly change: (name: string, value: string) => void;
};

function Fields({ names, words, values, change }: FieldsProps) {
  const prefix = useId();
  return names.map((name) => (
    <div key={name} className={css.field}>
      <label htmlFor={`${prefix}${name}`}>
        <RichText text={words.parameters?.[name] ?? name} />
      </label>
      <input
        id={`${prefix}${name}`}
        value={values[name] ?? ''}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          change(name, event.target.value);
        }}
      />
    </div>
  ));
}

function Facts({ command, words, undo }: Omit<Props, 'brief'>) {
  const t = useWords('command');
  const shells = {
    'windows-powershell': t('windowsPowershell'),
    'powershell-7': t('powershell7'),
    cmd: t('cmd'),
    browser: t('browser'),
  };
  return (
    <dl className={css.facts}>
      <Fact term={t('expected')} text={words.expected} />
      <Fact term={t('where')} text={command.shells.map((shell) => shells[shell]).join(' · ')} />
      {undo !== undefined && <Fact term={t('undo')} text={`\`${undo}\``} />}
      {words.undo !== undefined && <Fact term={t('undo')} text={words.undo} />}
      {words['without-rights'] !== undefined && (
        <Fact term={t('withoutRights')} text={words['without-rights']} />
      )}
    </dl>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <RichText text={text} />
      </dd>
    </div>
  );
}
