import type { Block, Handover } from './document.ts';

/* The parts of a text that is handed over, each made of what it says. */

/** A heading with what it heads; nothing where there is nothing to head. */
export function section(title: string, blocks: Handover): Handover {
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** What may be unknown: nothing then. */
export function told(text: string): Handover {
  return text === '' ? [] : [paragraph(text)];
}

export function verbatim(text: string): Block {
  return { kind: 'verbatim', text };
}

export function own(text: string): Block {
  return { kind: 'own', text };
}

export function list(items: readonly string[], ordered: boolean): Handover {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}
