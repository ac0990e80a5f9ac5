import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentedOut } from './commented.ts';
import { tokensOf } from './power-shell-tokens.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

const any = fc.oneof(
  fc.string({ unit: CHARACTER }),
  fc.string({
    unit: fc.constantFrom(
      '\r',
      '\n',
      '\u2028',
      '\u0085',
      '\u000b',
      '#',
      '>',
      '<',
      '@',
      "'",
      '"',
      '`',
      ' ',
      'x',
    ),
  }),
);

describe('commentedOut', () => {
  it('is a comment on every line, whatever is in it', () => {
    fc.assert(
      fc.property(
        any,
        fc.array(fc.record({ title: any, remarks: fc.array(any), text: any }), { maxLength: 4 }),
        (heading, commands) => {
          const text = commentedOut(heading, commands);
          // eslint-disable-next-line no-control-regex -- every line end there is
          for (const line of text.split(/\r\n|[\r\n\u0085\u2028\u2029\u000b\u000c]/))
            expect(line).toMatch(/^#(?: |$)/);
          const kinds = tokensOf(text)
            .filter((token) => !/^\r?\n$/.test(token.text))
            .map(({ kind }) => kind);
          expect(kinds.filter((kind) => kind !== 'comment')).toEqual([]);
        },
      ),
    );
  });

  it('numbers the commands and keeps each readable', () => {
    const text = commentedOut('Path', [
      { title: 'Show the version', remarks: ['Reads only.'], text: '$PSVersionTable.PSVersion' },
      { title: 'Two lines', remarks: [], text: 'Get-PSSession\nGet-CsTenant' },
    ]);
    expect(text.split('\r\n')).toEqual([
      '# Path',
      '#',
      '# 1. Show the version',
      '#    Reads only.',
      '#    > $PSVersionTable.PSVersion',
      '#',
      '# 2. Two lines',
      '#    > Get-PSSession',
      '#    > Get-CsTenant',
    ]);
  });
});
