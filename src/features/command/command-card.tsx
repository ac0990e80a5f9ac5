import { use, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import type { ColouredCommand, CommandText } from '#content/types.ts';
import { fields, render, type Rendered } from '#engine/power-shell.ts';
import { useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import type { Look } from '#ui/button.tsx';
import { AfterCopy } from '#ui/copied.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { CommandCode } from './command-code.tsx';
import { CommandFacts } from './command-facts.tsx';
import { CommandFields } from './command-fields.tsx';
import { useFoundValues } from './found-values.tsx';
import css from './command-card.module.css';

type Props = {
  readonly command: ColouredCommand;
  readonly words: CommandText;
  /** The text of the command that takes this one back, where there is one. */
  readonly undo: string | undefined;
  /** The text and its button only: the command is explained elsewhere on the page. */
  readonly brief: boolean;
  readonly look: Look;
};

/** A command: what it does, what it changes, the exact text with its copy button, what to expect and how to undo it. */
export function CommandCard({ command, words, undo, brief, look }: Props) {
  const t = useWords('command');
  const after = use(AfterCopy);
  const shown = useRef<HTMLElement>(null);
  const found = useFoundValues(command.values);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const values = { ...found, ...typed };
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
      <CommandFields
        names={fields(command.text)}
        words={words}
        typed={typed}
        found={found}
        change={(name, value) => {
          setTyped({ ...typed, [name]: value });
        }}
      />
      {/* Long commands scroll inside their box; the box is in the tab order so that the keyboard can scroll it. */}
      <pre className={css.text} tabIndex={0} role="group" aria-label={words.title}>
        <code ref={shown}>
          <CommandCode text={command.text} colours={command.colours} values={values} />
        </code>
      </pre>
      {rendered.kind === 'ready' ? (
        <CopyButton
          text={rendered.text}
          shown={shown}
          label={t('copyLabel', { title: words.title })}
          look={look}
          said={{ copied: t('copied'), selected: t('selected'), refused: t('refused') }}
        >
          {t('copy')}
        </CopyButton>
      ) : (
        <p className={css.missing} role="status">
          {missing(rendered, words, t)}
        </p>
      )}
      {!brief && <CommandFacts command={command} words={words} undo={undo} />}
      {rendered.kind === 'ready' && after(rendered.text)}
    </div>
  );
}

function missing(
  rendered: Exclude<Rendered, { readonly kind: 'ready' }>,
  words: CommandText,
  t: TFunction<'command'>,
): string {
  const label = (field: string) => words.parameters?.[field]?.replaceAll('`', '') ?? field;
  switch (rendered.kind) {
    case 'empty-fields':
      return t('fill', { fields: rendered.fields.map(label).join(', ') });
    case 'refused':
      return rendered.reason === 'too-long'
        ? t('tooLong', { field: label(rendered.field) })
        : t('controlCharacter', { field: label(rendered.field) });
    default:
      return rendered satisfies never;
  }
}

function Effect({ effect }: { readonly effect: ColouredCommand['effect'] }) {
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
