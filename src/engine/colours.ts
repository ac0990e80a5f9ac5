/** How a piece of a command is coloured; `plain` is not. */
export type Colour =
  'command' | 'parameter' | 'string' | 'variable' | 'number' | 'comment' | 'field' | 'plain';

const COLOURS: Readonly<Record<string, Colour>> = {
  c: 'command',
  p: 'parameter',
  s: 'string',
  v: 'variable',
  n: 'number',
  m: 'comment',
  f: 'field',
};

/** The pieces of a command template with their colours. What the colours do not cover is plain: nothing is ever lost. */
export function coloured(
  template: string,
  colours: string,
): readonly { readonly colour: Colour; readonly text: string }[] {
  const pieces: { colour: Colour; text: string }[] = [];
  let at = 0;
  for (const [, letter = '', length = ''] of colours.matchAll(/([a-z])(\d+)/g)) {
    const text = template.slice(at, at + Number(length));
    at += text.length;
    if (text !== '') pieces.push({ colour: COLOURS[letter] ?? 'plain', text });
  }
  return at < template.length ? [...pieces, { colour: 'plain', text: template.slice(at) }] : pieces;
}
