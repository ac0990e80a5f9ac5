/** A command with its fields filled, or what keeps it from being complete. */
export type Rendered =
  | { readonly kind: 'ready'; readonly text: string }
  | { readonly kind: 'empty-fields'; readonly fields: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly field: string;
      readonly reason: 'control-character' | 'too-long';
    };

/** A piece of a command: fixed text, or a field to fill. */
export type Piece =
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string };

/** Longer than any name, address or path that belongs in one of these commands. */
const LONGEST_VALUE = 500;

/**
 * PowerShell ends a single-quoted string at each of these, not at the ASCII quote alone; a French keyboard types ’ for
 * every apostrophe.
 */
const SINGLE_QUOTES = /['\u2018\u2019\u201A\u201B]/g;

/** Line breaks and other controls, which could end the command and begin another. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Splits a command template at its `{{name}}` fields. */
export function pieces(template: string): readonly Piece[] {
  return template
    .split(/(\{\{[a-z0-9-]+\}\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{\{[a-z0-9-]+\}\}$/.test(part)
        ? { kind: 'field', name: part.slice(2, -2) }
        : { kind: 'fixed', text: part },
    );
}

/** The names of the fields of a template, in order, each once. */
export function fields(template: string): readonly string[] {
  const names = pieces(template).flatMap((piece) => (piece.kind === 'field' ? [piece.name] : []));
  return [...new Set(names)];
}

/**
 * Fills a command template. Each value becomes one single-quoted PowerShell string, in which nothing expands. A value
 * with a control character, line break, bidirectional mark or lone surrogate is refused rather than repaired.
 */
export function render(template: string, values: Readonly<Record<string, string>>): Rendered {
  const names = fields(template);
  const value = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : '').trim();
  for (const name of names) {
    if (CONTROLS.test(value(name)))
      return { kind: 'refused', field: name, reason: 'control-character' };
    if (value(name).length > LONGEST_VALUE)
      return { kind: 'refused', field: name, reason: 'too-long' };
  }
  const empty = names.filter((name) => value(name) === '');
  if (empty.length > 0) return { kind: 'empty-fields', fields: empty };
  const text = pieces(template)
    .map((piece) => (piece.kind === 'fixed' ? piece.text : quote(value(piece.name))))
    .join('');
  return { kind: 'ready', text };
}

/**
 * A template as it was last filled in `commands`, texts that were copied; where it never was, its fields stand as `<name>`.
 */
export function filledLike(template: string, commands: readonly string[]): string {
  const like = new RegExp(
    `^${pieces(template)
      .map((piece) => (piece.kind === 'fixed' ? literally(piece.text) : QUOTED))
      .join('')}$`,
  );
  const filled = commands.findLast((command) => like.test(command));
  if (filled !== undefined) return filled;
  return pieces(template)
    .map((piece) => (piece.kind === 'fixed' ? piece.text : `<${piece.name}>`))
    .join('');
}

/** One string as `quote` makes it. */
const QUOTED = `'(?:[^'\u2018\u2019\u201A\u201B]|['\u2018\u2019\u201A\u201B]{2})*'`;

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * Quotes `value` as a PowerShell single-quoted string, in which nothing expands.
 *
 * @param value one line of text; `render` has already refused line breaks and controls
 * @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function quote(value: string): string {
  return `'${value.replaceAll(SINGLE_QUOTES, '$&$&')}'`;
}
