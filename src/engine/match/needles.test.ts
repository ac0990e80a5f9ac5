import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeedles, needlesOf } from './needles.ts';

function places(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

describe('findNeedles', () => {
  it('finds what a search for each needle finds', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'é', 'シ', '1'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 12 }),
        fc.array(letters),
        (needles, pieces) => {
          const text = [...pieces, ...needles].join('');
          const found = findNeedles(text, needlesOf(needles));
          needles.forEach((needle, id) => {
            expect(found.get(id) ?? []).toEqual(needle === '' ? [] : places(text, needle));
          });
        },
      ),
    );
  });
});
