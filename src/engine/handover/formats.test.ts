import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { html, markdown, plainText } from './formats.ts';

const verbatim = (text: string): Block => ({ kind: 'verbatim', text });
const prose: readonly Block[] = [
  { kind: 'heading', text: 'Title' },
  { kind: 'own', text: 'http://x/~a_b/' },
  { kind: 'heading', text: 'Part' },
  { kind: 'paragraph', text: 'Run `Get-It` *now*' },
  { kind: 'list', ordered: true, items: ['one', 'two'] },
];

describe('plainText', () => {
  it('writes lines that end in CRLF, a heading close to what it heads, and no last line break', () => {
    expect(plainText(prose)).toBe(
      'Title\r\n\r\nhttp://x/~a_b/\r\n\r\nPart\r\nRun Get-It *now*\r\n\r\n1. one\r\n2. two',
    );
  });

  it('has no bare line feed or carriage return, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', ' ') }), (text) => {
        expect(plainText([verbatim(text)]).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('markdown', () => {
  it('keeps code spans and our addresses, and escapes the rest of the prose', () => {
    expect(markdown(prose)).toBe(
      '## Title\n\nhttp://x/~a_b/\n\n## Part\nRun `Get-It` \\*now\\*\n\n1. one\n2. two',
    );
  });

  it('fences what was pasted so that nothing in it ends the fence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'x', ' ') }), (text) => {
        const [first, ...lines] = markdown([verbatim(text)]).split('\n');
        const fence = (first ?? '').replace('text', '');
        expect(fence).toMatch(/^`{3,}$/);
        expect(lines.at(-1)).toBe(fence);
        expect(lines.slice(0, -1).some((line) => line.includes(fence))).toBe(false);
      }),
    );
  });
});

describe('html', () => {
  it('says its language and draws code spans', () => {
    expect(html(prose, 'fr')).toContain('<div lang="fr"><h3>Title</h3>');
    expect(html(prose, 'fr')).toContain('<p>Run <code>Get-It</code> *now*</p>');
  });

  it('lets nothing of what was pasted become markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', 'img', ' onerror=x ', 'b') }),
        (text) => {
          const inside = html([verbatim(text)], 'en')
            .replace('<div lang="en"><pre>', '')
            .replace('</pre></div>', '');
          expect(inside).not.toMatch(/[<>"]/);
          expect(
            inside
              .replaceAll('&lt;', '<')
              .replaceAll('&gt;', '>')
              .replaceAll('&quot;', '"')
              .replaceAll('&amp;', '&'),
          ).toBe(text);
        },
      ),
    );
  });
});
