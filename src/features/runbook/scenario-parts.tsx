import type {
  Claim,
  Message,
  Reference,
  ScenarioContent,
  ScenarioText,
  Titles,
} from '#content/types.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import css from './runbook.module.css';
import type { DrawCommands } from './runbook.tsx';

type Props = { readonly content: ScenarioContent; readonly text: ScenarioText };

/** The claims of one section, each with its doubt where there is one. */
export function Claims({ content, text, section }: Props & { readonly section: Claim['section'] }) {
  return (
    <ul>
      {content.claims
        .filter((claim) => claim.section === section)
        .map((claim) => (
          <li key={claim.id}>
            <RichText text={text.claims[claim.id] ?? ''} />
            <Doubt confidence={claim.confidence} />
          </li>
        ))}
    </ul>
  );
}

function Doubt({ confidence }: Pick<Claim, 'confidence'>) {
  const t = useWords('scenario');
  if (confidence === 'verified') return null;
  return (
    <span className={css.doubt}>
      {` (${confidence === 'likely' ? t('likely') : t('unverified')})`}
    </span>
  );
}

/** The message as it really appears: one in English and one in French, its other forms and languages folded away. */
export function Messages({ content, text }: Props) {
  const t = useWords('scenario');
  const main = (['en', 'fr'] as const).flatMap(
    (language) => content.messages.find((message) => message.language === language) ?? [],
  );
  const others = content.messages.filter((message) => !main.includes(message));
  return (
    <div className={css.messages}>
      <p>{t('messageHint')}</p>
      <div className={css.sides}>
        {main.map((message) => (
          <MessageText key={message.id} message={message} text={text} />
        ))}
      </div>
      {content.messagesNotFound.length > 0 && (
        <p>
          {t('notFound', {
            languages: content.messagesNotFound
              .map((each) => text.languages[each] ?? each)
              .join(', '),
          })}
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('otherForms')}</summary>
          <div className={css.messages}>
            {others.map((message) => (
              <MessageText key={message.id} message={message} text={text} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

type MessageProps = {
  readonly message: Message;
  readonly text: ScenarioText;
};

function MessageText({ message, text }: MessageProps) {
  const t = useWords('scenario');
  const origins = {
    screen: t('originScreen'),
    documentation: t('originDocumentation'),
    article: t('originArticle'),
  };
  return (
    <figure>
      <figcaption>
        {`${text.languages[message.language] ?? message.language}, ${origins[message.origin]}. `}
        <RichText text={text.messages[message.id] ?? ''} />
        <Doubt confidence={message.confidence} />
      </figcaption>
      <pre lang={message.language}>
        <WithHoles text={message.text.trimEnd()} />
      </pre>
    </figure>
  );
}

/** A message in which `{what varies}` looks like it. */
function WithHoles({ text }: { readonly text: string }) {
  return text.split(/(\{[^{}\s]+\})/).map((piece, index) =>
    index % 2 === 1 ? (
      <var key={index} className={css.hole}>
        {piece}
      </var>
    ) : (
      piece
    ),
  );
}

/** The steps of the source article, complete, each with what has become of it. */
export function Documented({
  content,
  text,
  commands,
}: Props & { readonly commands: DrawCommands }) {
  const t = useWords('scenario');
  const states = {
    'still-works': <Badge tone="good">{t('stillWorks')}</Badge>,
    'no-longer-helps': <Badge tone="stop">{t('noLongerHelps')}</Badge>,
    withdrawn: <Badge tone="stop">{t('withdrawn')}</Badge>,
  };
  return (
    <ol className={css.article}>
      {content.documented.map((step) => (
        <li key={step.id}>
          {states[step.status]}
          <p>
            <RichText text={text.documented[step.id]?.text ?? ''} />
          </p>
          <p>
            <RichText text={text.documented[step.id]?.reason ?? ''} />
          </p>
          {commands(step.commands, step.id)}
        </li>
      ))}
    </ol>
  );
}

/** Links to other pages of the app. */
export function References({
  references,
  titles,
}: {
  readonly references: readonly Reference[];
  readonly titles: Titles;
}) {
  const lng = useLng();
  return (
    <ul>
      {references.map(({ kind, id }) => (
        <li key={`${kind}/${id}`}>
          <Link to={pathOf({ kind, lng, id })}>{titles[`${kind}/${id}`]}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Pages elsewhere. */
export function Elsewhere({ links }: Pick<ScenarioContent, 'links'>) {
  const lng = useLng();
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id}>
          <a href={link.href[lng]} rel="noreferrer">
            {link.title[lng]}
          </a>
        </li>
      ))}
    </ul>
  );
}
