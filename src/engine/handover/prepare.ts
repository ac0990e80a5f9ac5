import { redact, type Redacted, type Replacement } from '#engine/redact.ts';
import { textsOf, withTexts, type Handover } from './document.ts';

/** A text that may leave, with what was replaced in it, or none. */
export type Prepared =
  | {
      readonly kind: 'ready';
      readonly handover: Handover;
      readonly replacements: readonly Replacement[];
    }
  | { readonly kind: 'failed' };

/**
 * Redacts a text before anything else can be done with it. Where that fails there is no text.
 *
 * @param restored values that the reader wants to keep, as they were first written: the numbers of their placeholders
 *   differ from text to text
 */
export function prepare(
  handover: Handover,
  restored: ReadonlySet<string>,
  redactor: typeof redact = redact,
): Prepared {
  const texts = textsOf(handover);
  const first = attempt(() => redactor(texts));
  if (first?.kind !== 'redacted') return { kind: 'failed' };
  const back = first.replacements.filter(({ original }) => restored.has(original));
  const last =
    back.length === 0
      ? first
      : attempt(() => redactor(texts, new Set(back.map(({ placeholder }) => placeholder))));
  if (last?.kind !== 'redacted' || last.texts.length !== texts.length) return { kind: 'failed' };
  return {
    kind: 'ready',
    handover: withTexts(handover, last.texts),
    replacements: last.replacements,
  };
}

function attempt(act: () => Redacted): Redacted | undefined {
  try {
    return act();
  } catch {
    // A redactor that breaks is a redactor that let nothing through.
    return undefined;
  }
}
