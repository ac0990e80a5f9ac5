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
  // Pieces have no identity but their place, and never move.
  return coloured(text, colours).map(({ colour, text: piece }, index) => {
    const shown = colour === 'field' ? filled(values, piece.slice(2, -2)) : piece;
    if (colour === 'plain') return <Unbroken key={index} text={shown} />;
    const one = !/\s/.test(shown);
    return (
      <span key={index} data-colour={colour} className={one ? unbroken(shown) : undefined}>
        {one ? shown : <Unbroken text={shown} />}
      </span>
    );
  });
}

function filled(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name]?.trim() ?? '';
  return value === '' ? `<${name}>` : quote(value);
}

/** Longer words, such as paths, may break on a narrow screen; parameters and names never. */
const LONGEST_UNBROKEN = 28;

/** The class of a word that does not break at its hyphens. */
function unbroken(word: string): string | undefined {
  return word.length <= LONGEST_UNBROKEN && word.includes('-') ? css.word : undefined;
}

/** A text whose words do not break at their hyphens. */
function Unbroken({ text }: { readonly text: string }) {
  if (!text.includes('-')) return text;
  return text.split(/(\s+)/).map((word, index) => {
    const name = unbroken(word);
    if (name === undefined) return word;
    return (
      <span key={index} className={name}>
        {word}
      </span>
    );
  });
}
