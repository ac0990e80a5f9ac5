import type { ScenarioContent } from '#content/types.ts';
import { useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { CommandOnPaper } from './command-on-paper.tsx';
import css from './sheet.module.css';
import { Sides, type Side } from './sheet.tsx';

type Props = {
  readonly content: ScenarioContent;
  readonly sides: readonly Side[];
  readonly full: boolean;
};

/** What is looked up: addresses always, the rest where it is asked for. */
export function Reference({ content, sides, full }: Props) {
  return (
    <>
      {full && <Sides sides={sides}>{(side) => <Known {...side} content={content} />}</Sides>}
      {full && (
        <ol className={css.steps}>
          {content.documented.map(({ id, commands }) => (
            <li key={id} className={css.step}>
              <Sides sides={sides}>
                {(side) => <Documented {...side} content={content} id={id} />}
              </Sides>
              {commands.map((command) => (
                <CommandOnPaper key={command} id={command} content={content} sides={sides} brief />
              ))}
            </li>
          ))}
        </ol>
      )}
      <Sides sides={sides}>{(side) => <Addresses {...side} content={content} />}</Sides>
    </>
  );
}

type PartProps = Side & Pick<Props, 'content'>;

function Known({ content, text }: PartProps) {
  const t = useWords('scenario');
  const parts = [
    ['today', t('today')],
    ['why', t('why')],
    ['note', t('notes')],
  ] as const;
  return (
    <>
      {parts.map(([section, title]) => (
        <section key={section}>
          <h2>{title}</h2>
          <ul>
            {content.claims
              .filter((claim) => claim.section === section)
              .map(({ id, confidence }) => (
                <li key={id}>
                  <RichText text={text.claims[id] ?? ''} />
                  {confidence !== 'verified' &&
                    ` (${confidence === 'likely' ? t('likely') : t('unverified')})`}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{t('documented')}</h2>
    </>
  );
}

function Documented({ content, text, id }: PartProps & { readonly id: string }) {
  const t = useWords('scenario');
  const states = {
    'still-works': t('stillWorks'),
    'no-longer-helps': t('noLongerHelps'),
    withdrawn: t('withdrawn'),
  };
  const step = content.documented.find((each) => each.id === id);
  const words = text.documented[id];
  return (
    <p>
      {step && <span className={css.quiet}>{states[step.status]}</span>}{' '}
      <RichText text={words?.text ?? ''} /> <RichText text={words?.reason ?? ''} />
    </p>
  );
}

function Addresses({ content, lng }: PartProps) {
  const t = useWords('scenario');
  return (
    <>
      <h2>{t('links')}</h2>
      <ul>
        {content.links.map((link) => (
          <li key={link.id}>
            {/* The style sheet prints the address after it. */}
            <a href={link.href[lng]}>{link.title[lng]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
