import type { ReactNode } from 'react';
import { leafTitle } from '#content/leaf-title.ts';
import type { ScenarioContent, ScenarioText } from '#content/types.ts';
import type { Lng } from '#i18n/languages.ts';
import { LngContext, useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import type { Chosen } from './answers.ts';
import { Reference } from './reference.tsx';
import css from './sheet.module.css';
import { Step } from './step.tsx';

/** The words of a scenario in one of the languages that are printed. */
export type Side = { readonly lng: Lng; readonly text: ScenarioText };

type Props = {
  readonly content: ScenarioContent;
  /** One language, or two beside each other. */
  readonly sides: readonly Side[];
  /** The answers that were given; where there are any, only the steps on that way are printed. */
  readonly path: Chosen | undefined;
  /** Whether what is only looked up is printed, too: why it fails, what else is known, the source article. */
  readonly full: boolean;
  /** Where the page is found; left out where that says nothing elsewhere. */
  readonly address: string | undefined;
};

/** A runbook for paper: what to do, in one language or in two beside each other, with every command once. */
export function Sheet({ content, sides, path, full, address }: Props) {
  const steps = Object.keys(content.steps);
  const printed = path ? steps.filter((node) => path.nodes.includes(node)) : steps;
  const known = new Set<string>();
  return (
    <article className={css.sheet}>
      <Sides sides={sides}>{(side) => <Head {...side} path={path !== undefined} />}</Sides>
      <p className={css.address}>
        {[address, `${__VERSION__} · ${__CONTENT__}`].filter(Boolean).join(' — ')}
      </p>
      <Messages content={content} />
      <ol className={css.steps}>
        {printed.map((node) => {
          const commands = content.steps[node]?.commands ?? [];
          const fresh = commands.filter((id) => !known.has(id));
          for (const id of commands) known.add(id);
          return (
            <Step
              key={node}
              content={content}
              sides={sides}
              node={node}
              number={steps.indexOf(node) + 1}
              explained={fresh}
              chosen={path?.options[node]}
            />
          );
        })}
      </ol>
      <Sides sides={sides}>{(side) => <End {...side} content={content} path={path} />}</Sides>
      <Reference content={content} sides={sides} full={full} />
    </article>
  );
}

type SidesProps = {
  readonly sides: readonly Side[];
  readonly children: (side: Side) => ReactNode;
};

/** The same in each language, beside each other. */
export function Sides({ sides, children }: SidesProps) {
  return (
    <div className={css.sides} data-sides={sides.length}>
      {sides.map((side) => (
        <LngContext key={side.lng} value={side.lng}>
          <div lang={side.lng}>{children(side)}</div>
        </LngContext>
      ))}
    </div>
  );
}

function Head({ text, path }: Side & { readonly path: boolean }) {
  const t = useWords('print');
  const truth = useWords('truth');
  return (
    <>
      <p className={css.quiet}>{path ? t('pathTaken') : t('runbook')}</p>
      <h1>{text.title}</h1>
      <p>
        <strong>
          <RichText text={text.today} />
        </strong>{' '}
        <RichText text={truth('line')} />
      </p>
    </>
  );
}

/** What the failure prints: one message in each language, as it is. */
function Messages({ content }: Pick<Props, 'content'>) {
  const shown = (['en', 'fr'] as const).flatMap(
    (lng) => content.messages.find(({ language }) => language === lng) ?? [],
  );
  return (
    <div className={css.sides} data-sides={shown.length}>
      {shown.map(({ id, language, text }) => (
        <pre key={id} lang={language} className={css.message}>
          {text.trimEnd()}
        </pre>
      ))}
    </div>
  );
}

function End({ content, text, path }: Side & Pick<Props, 'content' | 'path'>) {
  const t = useWords('scenario');
  const end = path && content.tree.nodes[path.node];
  return (
    <>
      {end?.kind === 'leaf' && <p className={css.end}>{`→ ${leafTitle(end.leaf, text, t)}`}</p>}
      {content.notThis.length > 0 && !path && (
        <>
          <h2>{t('notThis')}</h2>
          <ul>
            {content.notThis.map(({ kind, id }) => (
              <li key={id}>{text.titles[`${kind}/${id}`]}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('escalate')}</h2>
      <p>
        <RichText text={text.escalation.who} /> {t('collect')}:
      </p>
      <ul>
        {text.escalation.collect.map((item) => (
          <li key={item}>
            <RichText text={item} />
          </li>
        ))}
      </ul>
    </>
  );
}
