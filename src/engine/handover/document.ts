/**
 * A part of a text that is handed over. In prose, `code` stands between back-ticks. What the reader brought stands in
 * `verbatim` alone, never in prose: that is what makes redaction complete.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Kept as it is, line by line: what was pasted, commands. */
  | { readonly kind: 'verbatim'; readonly text: string }
  /** Made by the app alone, such as the address of the page or a version; no markup. */
  | { readonly kind: 'own'; readonly text: string };

/** A text as it is handed over, before it becomes plain text, Markdown or HTML. */
export type Handover = readonly Block[];

/**
 * Every text in which something of the reader stands, in order. Prose is written by us and needs no redaction; taken for
 * a value, a word of it would be replaced.
 */
export function textsOf(handover: Handover): readonly string[] {
  return handover.flatMap((block) => (block.kind === 'verbatim' ? [block.text] : []));
}

/** The same with other texts, which are in the order of `textsOf`. */
export function withTexts(handover: Handover, texts: readonly string[]): Handover {
  if (texts.length !== textsOf(handover).length)
    throw new Error('as many texts have to be put back as were taken');
  const left = [...texts];
  return handover.map((block): Block =>
    block.kind === 'verbatim' ? { ...block, text: left.shift() ?? '' } : block,
  );
}
