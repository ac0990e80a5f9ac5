import { tokensOf, type TokenKind } from './power-shell-tokens.ts';

/** A part of a command that is explained: a parameter of a cmdlet, or a word behind a program such as `winrm`. */
export type Part = { readonly command: string; readonly part: string };

/** Whether a name is a cmdlet's: a verb, a hyphen, a noun. */
export function isCmdlet(name: string): boolean {
  return /^[A-Z][A-Za-z]+-[A-Z]\w+$/.test(name);
}

/** The parts of a command text that need an explanation, in order, each once. */
export function partsOf(text: string): readonly Part[] {
  const found = new Map<string, Part>();
  let command = '';
  for (const { kind, text: own } of tokensOf(text)) {
    if (kind === 'command') command = own;
    const part = kind === 'parameter' ? own.replace(/:$/, '') : own;
    if (kind === 'parameter' || (kind === 'argument' && !isCmdlet(command)))
      found.set(`${command} ${part}`, { command, part });
  }
  return [...found.values()];
}

const LETTERS: Readonly<Partial<Record<TokenKind, string>>> = {
  command: 'c',
  parameter: 'p',
  argument: 's',
  string: 's',
  variable: 'v',
  number: 'n',
  comment: 'm',
  field: 'f',
};

/**
 * The colours of a command template as a short text, such as `c11x1p5`: a letter and a length in UTF-16 units each.
 * Made when the app is built, so that no tokenizer travels to the browser.
 */
export function coloursOf(template: string): string {
  const runs: { letter: string; length: number }[] = [];
  for (const token of tokensOf(template)) {
    const letter = LETTERS[token.kind] ?? 'x';
    const last = runs.at(-1);
    if (last?.letter === letter && letter !== 'f') last.length += token.text.length;
    else runs.push({ letter, length: token.text.length });
  }
  return runs.map(({ letter, length }) => `${letter}${length}`).join('');
}
