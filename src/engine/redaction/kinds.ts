import type { Span } from '#engine/views.ts';

/** What is replaced, each with a placeholder of its own name: `<user-1>`, `<path-user-2>`. */
export const KINDS = [
  'user',
  'email',
  'host',
  'tenant',
  'guid',
  'sid',
  'ip',
  'path-user',
  'token',
  'password',
] as const;

export type Kind = (typeof KINDS)[number];

/** Something that must not leave: where it stands in the view, and what it is. */
export type Find = Span & { readonly kind: Kind };

/** A rule: `pattern` finds, its first group that took part is the value (the whole match where it has none). */
export type Rule = {
  readonly kind: Kind | ((value: string, before: string) => Kind);
  readonly pattern: RegExp;
  /** Whether the value is one after all. `before` is the text in front of it on its line, at most 80 characters. */
  readonly accept?: (value: string, before: string, after: string) => boolean;
};

/** Any quotation mark. */
export const QUOTES = `'"\`‘’‚‛“”„«»‹›`;

/** What `rule` finds in a text. */
export function finds(rule: Rule, text: string): readonly Find[] {
  return [...text.matchAll(rule.pattern)].flatMap((found) => {
    const [start, end] = valueOf(found);
    const value = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 80), start).replace(/^[^]*\n/, '');
    if (rule.accept?.(value, before, text.slice(end, end + 40)) === false) return [];
    const kind = typeof rule.kind === 'function' ? rule.kind(value, before) : rule.kind;
    return [{ start, end, kind }];
  });
}

function valueOf(found: RegExpExecArray): readonly [number, number] {
  const [whole, ...groups] = found.indices ?? [];
  return groups.find((group) => group !== undefined) ?? whole ?? [0, 0];
}
