import { coloured } from '#engine/colours.ts';
import { quote } from '#engine/power-shell.ts';
import css from './command-card.module.css';

type Props = {
  readonly text: string;
  readonly colours: string;
  /** The values of the fields; an empty one shows its name in angle brackets. */
  readonly values: Readonly<Record<string, string>>;
};

/** A command in colours, with its fields filled as they are copied. */
export function CommandCode({ text, colours, values }: Props) {
  return coloured(text, colours).map(({ colour, text: piece }, index) => (
    // Pieces have no identity but their place, and never move.
    <span key={index} data-colour={colour === 'plain' ? undefined : colour}>
      <Unbroken text={colour === 'field' ? filled(values, piece.slice(2, -2)) : piece} />
    </span>
  ));
}

function filled(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name]?.trim() ?? '';
  return value === '' ? `<${name}>` : quote(value);
}

/** Longer words, such as paths, may break on a narrow screen; parameters and names never. */
const LONGEST_UNBROKEN = 28;

/** A text whose words do not break at their hyphens. */
function Unbroken({ text }: { readonly text: string }) {
  if (!text.includes('-')) return text;
  return text.split(/(\s+)/).map((word, index) => (
    <span
      key={index}
      className={word.length <= LONGEST_UNBROKEN && word.includes('-') ? css.word : undefined}
    >
      {word}
    </span>
  ));
}
