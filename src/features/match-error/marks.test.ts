import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from './marks.ts';

describe('marked', () => {
  it('marks what the spans name, merged where they touch', () => {
    expect(
      marked('abcdef', [
        { start: 1, end: 3 },
        { start: 2, end: 4 },
      ]),
    ).toEqual([
      { kind: 'plain', text: 'a' },
      { kind: 'mark', text: 'bcd' },
      { kind: 'plain', text: 'ef' },
    ]);
  });

  it('leaves out long stretches without a mark', () => {
    const pieces = marked(`${'x'.repeat(1000)}YES${'x'.repeat(1000)}`, [
      { start: 1000, end: 1003 },
    ]);
    expect(pieces.map(({ kind }) => kind)).toEqual(['gap', 'plain', 'mark', 'plain', 'gap']);
  });

  it('leaves out whole words, and whole lines where enough is left', () => {
    const around = 'PS> Import-Module SkypeOnlineConnector\n'.repeat(20);
    const words = 'Import-Module '.repeat(40);
    const span = (text: string) => [{ start: text.indexOf('YES'), end: text.indexOf('YES') + 3 }];
    const lines = marked(`${around}YES\n${around}`, span(`${around}YES`));
    expect(lines.map((piece) => (piece.kind === 'plain' ? piece.text : piece.kind))).toEqual([
      'gap',
      `\n${'PS> Import-Module SkypeOnlineConnector\n'.repeat(4)}`.slice(0, 160),
      'mark',
      `\n${'PS> Import-Module SkypeOnlineConnector\n'.repeat(4)}`,
      'gap',
    ]);
    for (const piece of marked(`${words}YES ${words}`, span(`${words}YES`)))
      if (piece.kind === 'plain') expect(piece.text.trim()).toMatch(/^(Import-Module ?)+$/);
  });

  it('ignores spans outside the text', () => {
    expect(
      marked('ab', [
        { start: 5, end: 9 },
        { start: -1, end: 1 },
        { start: 1, end: 1 },
      ]),
    ).toEqual([]);
  });

  it('never invents or reorders a letter', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) })),
        (text, spans) => {
          let from = 0;
          for (const piece of marked(text, spans)) {
            if (piece.kind === 'gap') continue;
            const at = text.indexOf(piece.text, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + piece.text.length;
          }
        },
      ),
    );
  });
});
