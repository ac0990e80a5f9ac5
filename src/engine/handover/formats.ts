import type { Block, Handover } from './document.ts';

/** How a text is handed over. */
export type Format = 'plain' | 'markdown' | 'rich';

/** As plain text with CRLF, as Windows programs expect it; no line break at the end. */
export function plainText(handover: Handover): string {
  return joined(handover, (block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'own':
        return unmarked(block.text);
      case 'list':
        return items(block, unmarked);
      case 'verbatim':
        return lines(block.text)
          .map((line) => `    ${line}`.trimEnd())
          .join('\n');
      default:
        return block satisfies never;
    }
  }).replaceAll('\n', '\r\n');
}

/** As Markdown: what the reader brought is escaped or fenced, so that nothing in it is markup. */
export function markdown(handover: Handover): string {
  return joined(handover, (block) => {
    switch (block.kind) {
      case 'heading':
        return `## ${escaped(block.text)}`;
      case 'paragraph':
        return escaped(block.text);
      case 'own':
        return block.text;
      case 'list':
        return items(block, escaped);
      case 'verbatim':
        return fenced(block.text);
      default:
        return block satisfies never;
    }
  });
}

/** As HTML for a mail or a ticket, in one element that says its language. */
export function html(handover: Handover, language: string): string {
  const body = handover.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `<h3>${marked(block.text)}</h3>`;
      case 'paragraph':
        return `<p>${marked(block.text)}</p>`;
      case 'own':
        return `<p>${entities(block.text)}</p>`;
      case 'list': {
        const name = block.ordered ? 'ol' : 'ul';
        return `<${name}>${block.items.map((item) => `<li>${marked(item)}</li>`).join('')}</${name}>`;
      }
      case 'verbatim':
        return `<pre>${entities(lines(block.text).join('\n'))}</pre>`;
      default:
        return block satisfies never;
    }
  });
  return `<div lang="${entities(language)}">${body.join('\n')}</div>`;
}

/** A blank line between the parts, none between a heading and what it heads. */
function joined(handover: Handover, write: (block: Block) => string): string {
  return handover
    .map((block, index) => {
      const before = handover[index - 1];
      const gap = index === 0 ? '' : before?.kind === 'heading' && index > 1 ? '\n' : '\n\n';
      return gap + write(block);
    })
    .join('');
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function items(
  { ordered, items: all }: Extract<Block, { readonly kind: 'list' }>,
  write: (text: string) => string,
): string {
  return all
    .map((item, index) => `${ordered ? `${String(index + 1)}.` : '-'} ${write(item)}`)
    .join('\n');
}

function unmarked(text: string): string {
  return text.replaceAll('`', '');
}

/** Prose in which only the `code` spans stay markup. */
function escaped(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escapedProse(part)))
    .join('');
}

/** Only a mark can be escaped, so that a number at the start of a line keeps its digits and loses its dot. */
function escapedProse(text: string): string {
  return text
    .replaceAll(/[\\*_[\]<>#|~]/g, '\\$&')
    .replaceAll(/^([ \t]*\d*)([-+.)])(?=\s)/gm, '$1\\$2');
}

/** A fence longer than any run of back-ticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines(text), fence].join('\n');
}

function marked(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${entities(part)}</code>` : entities(part)))
    .join('');
}

function entities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
