import { describe, expect, it } from 'vitest';
import { textsOf, withTexts, type Handover } from './document.ts';

const handover: Handover = [
  { kind: 'heading', text: 'Title' },
  { kind: 'verbatim', text: 'one' },
  { kind: 'list', ordered: true, items: ['item'] },
  { kind: 'verbatim', text: 'two' },
  { kind: 'own', text: 'address' },
];

describe('the texts of the reader in a document', () => {
  it('are those that are kept as they are, in order', () => {
    expect(textsOf(handover)).toEqual(['one', 'two']);
  });

  it('are put back in the same places, and nothing else changes', () => {
    expect(withTexts(handover, ['<1>', ''])).toEqual([
      handover[0],
      { kind: 'verbatim', text: '<1>' },
      handover[2],
      { kind: 'verbatim', text: '' },
      handover[4],
    ]);
  });

  it.each([[[]], [['one']], [['one', 'two', 'three']]])('are never more or fewer: %j', (texts) => {
    expect(() => withTexts(handover, texts)).toThrow('as many texts');
  });
});
