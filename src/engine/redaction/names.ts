import { KINDS, type Kind } from './kinds.ts';

/** The placeholders of a package: which value has which, in the order in which the values appeared. */
export type Names = {
  readonly given: Map<string, Named>;
  /** The last number used, by kind. */
  readonly last: Map<Kind, number>;
};

export type Named = {
  readonly kind: Kind;
  readonly placeholder: string;
  readonly original: string;
};

/** A placeholder, as it stands in a text. */
export const PLACEHOLDER = new RegExp(`<(${KINDS.join('|')})-(\\d{1,6})>`, 'g');

/** No names yet; numbers that placeholders in `texts` have are not used again. */
export function namesFor(texts: readonly string[]): Names {
  const last = new Map<Kind, number>();
  for (const [, name, number] of texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)])) {
    const kind = KINDS.find((each) => each === name);
    if (kind) last.set(kind, Math.max(last.get(kind) ?? 0, Number(number)));
  }
  return { given: new Map(), last };
}

/** The placeholder of a value; a new one for a value not met before. An address has one name, whatever it was used for. */
export function nameOf({ given, last }: Names, kind: Kind, value: string): string {
  const key = `${FAMILY[kind] ?? kind} ${value.toLowerCase()}`;
  const known = given.get(key);
  if (known) return known.placeholder;
  const number = (last.get(kind) ?? 0) + 1;
  last.set(kind, number);
  const placeholder = `<${kind}-${number}>`;
  given.set(key, { kind, placeholder, original: value });
  return placeholder;
}

/** Kinds that share their values. */
const FAMILY: Partial<Record<Kind, string>> = { email: 'user', tenant: 'guid' };
