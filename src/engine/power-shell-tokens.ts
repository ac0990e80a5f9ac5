/** What a piece of a command is. `field` is a hole of a template, `argument` a word without quotes behind a command. */
export type TokenKind =
  | 'space'
  | 'comment'
  | 'command'
  | 'parameter'
  | 'argument'
  | 'string'
  | 'variable'
  | 'number'
  | 'operator'
  | 'field'
  | 'text';

export type Token = { readonly kind: TokenKind; readonly text: string };

/**
 * Splits a PowerShell text into tokens; joined again they are the text. Follows PowerShell's own rules as far as single
 * commands need them: four kinds of single and three of double quotation marks, four dashes, comments, here-strings,
 * variables, and the difference between a command and its arguments on one side and an expression on the other.
 *
 * @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let state: State = 'begin';
  for (let at = 0; at < text.length;) {
    const [kind, length] = next(text.slice(at), state);
    tokens.push({ kind, text: text.slice(at, at + length) });
    state = after(kind, text.slice(at, at + length), state);
    at += length;
  }
  return tokens;
}

/** `begin`: a command or an expression may start; `arguments`: behind a command; `expression`: behind a value. */
type State = 'begin' | 'arguments' | 'expression';

const SINGLE = `'‘’‚‛`;
const DOUBLE = `"“”„`;
const DASH = '-–—―';
/** What ends a word. */
const ENDS = `\\s|;&(){},${SINGLE}${DOUBLE}`;

const FORMS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /^(?:[^\S\r\n]|`\r?\n)+/],
  ['field', /^\{\{[a-z0-9-]+\}\}/],
  ['comment', /^<#[^]*?(?:#>|$)/],
  ['comment', /^#[^\r\n]*/],
  ['string', new RegExp(`^@[${SINGLE}][^\\S\\n]*\\r?\\n[^]*?(?:\\n[${SINGLE}]@|$)`)],
  ['string', new RegExp(`^@[${DOUBLE}][^\\S\\n]*\\r?\\n[^]*?(?:\\n[${DOUBLE}]@|$)`)],
  ['string', new RegExp(`^[${SINGLE}](?:[^${SINGLE}]|[${SINGLE}][${SINGLE}])*(?:[${SINGLE}]|$)`)],
  [
    'string',
    new RegExp(`^[${DOUBLE}](?:[^${DOUBLE}\`]|\`[^]|[${DOUBLE}][${DOUBLE}])*(?:[${DOUBLE}]|\`?$)`),
  ],
  ['variable', /^\$(?:\{[^}]*\}?|[\w:]+|[$^?])/],
  ['operator', /^(?:\|\||&&|::|\$\(|@\(|@\{|\.\.|[|;&(){}[\],=]|\r?\n|\r)/],
];

const WORD = new RegExp(`^(?:\`[^]|[^${ENDS}])+`);
const PARAMETER = new RegExp(`^[${DASH}](?=[\\p{L}_?])[^${ENDS}:=.[]*:?`, 'u');
/** `foreach` is left out: behind a pipe it is an alias. */
const KEYWORD =
  /^(?:break|catch|continue|do|else|elseif|finally|for|function|if|param|return|switch|throw|trap|try|until|while)(?![\w.-])/i;
const NUMBER = /^-?(?:0x[0-9a-f]+|\d+(?:\.\d+)?)(?:[kmgtp]b)?(?![\w.-])/i;
const MEMBER = /^\.?[\p{L}_][\p{L}\p{N}_]*/u;
const OPERATOR = new RegExp(`^(?:[${DASH}](?:\\p{L}+)|[${DASH}+*/%!<>])`, 'u');

function next(rest: string, state: State): readonly [TokenKind, number] {
  for (const [kind, form] of FORMS) {
    const found = form.exec(rest)?.[0];
    if (found) return [kind, found.length];
  }
  const forms: readonly (readonly [TokenKind, RegExp])[] =
    state === 'arguments'
      ? [
          ['parameter', PARAMETER],
          ['number', NUMBER],
          ['argument', WORD],
        ]
      : state === 'begin'
        ? [
            ['number', NUMBER],
            ['operator', KEYWORD],
            ['command', WORD],
          ]
        : [
            ['operator', OPERATOR],
            ['number', NUMBER],
            ['text', MEMBER],
          ];
  for (const [kind, form] of forms) {
    const found = form.exec(rest)?.[0];
    if (found) return [kind, found.length];
  }
  return ['text', (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1];
}

function after(kind: TokenKind, text: string, state: State): State {
  switch (kind) {
    case 'space':
    case 'comment':
    case 'parameter':
    case 'argument':
      return state;
    case 'command':
      return 'arguments';
    case 'operator':
      if (/^(?:\|\|?|&&?|;|\(|\{|\$\(|@\(|\r?\n|\r)$/.test(text)) return 'begin';
      // A keyword.
      if (/^[a-z]/i.test(text)) return 'begin';
      if (text === '=' && state === 'expression') return 'begin';
      return state === 'begin' ? 'expression' : state;
    case 'string':
    case 'variable':
    case 'number':
    case 'field':
    case 'text':
      return state === 'begin' ? 'expression' : state;
    default:
      return kind satisfies never;
  }
}
