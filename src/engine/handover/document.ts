/** A part of a text that is handed over. In prose, `code` stands between back-ticks; a value of the reader never stands in prose. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Kept as it is, line by line: what was pasted, commands. */
  | { readonly kind: 'verbatim'; readonly text: string }
  /** Made by the app alone, such as an address or a version: not redacted, because a placeholder there helps nobody. */
  | { readonly kind: 'own'; readonly text: string };

/** A text as it is handed over, before it becomes plain text, Markdown or HTML. */
export type Handover = readonly Block[];

/** Every text in which something of the reader may stand, in order. */
export function textsOf(handover: Handover): readonly string[] {
  return handover.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'verbatim':
        return [block.text];
      case 'list':
        return block.items;
      case 'own':
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** The same with other texts, which are in the order of `textsOf`. */
export function withTexts(handover: Handover, texts: readonly string[]): Handover {
  if (texts.length !== textsOf(handover).length)
    throw new Error('as many texts have to be put back as were taken');
  const left = [...texts];
  const next = () => left.shift() ?? '';
  return handover.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'verbatim':
        return { ...block, text: next() };
      case 'list':
        return { ...block, items: block.items.map(next) };
      case 'own':
        return block;
      default:
        return block satisfies never;
    }
  });
}
