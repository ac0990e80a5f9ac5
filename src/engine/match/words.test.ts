import { describe, expect, it } from 'vitest';
import { countOf, cueOf, holds, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['We no longer get it!', ' we no longer get it '],
    ['  “Déjà vu”, 3.0\n\tÉTÉ  ', ' deja vu 3 0 ete '],
    ['l’ordinateur a_b', ' l ordinateur a_b '],
    ['ﬁn', ' fin '],
    ['…', '  '],
  ])('writes %j in words', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('cues', () => {
  const found = (cue: string, text: string) => holds(wordsOf(text), [cueOf(cue)]);

  it.each([
    ['we get', 'Since Monday, we get this'],
    ['we get', 'We get'],
    ['symptom*', 'The symptoms are'],
    ['*gets', 'How forgets it'],
    ['*get*', 'all forgetting'],
    ['déjà', 'DEJA'],
    ['エラー', 'このエラーが出ます'],
  ])('%j stands in %j', (cue, text) => {
    expect(found(cue, text)).toBe(true);
  });

  it.each([
    ['we get', 'how e-gets'],
    ['we get', 'we getting'],
    ['we get', 'owe get'],
    ['symptom*', 'a nosymptom'],
    ['*gets', 'forgetsome'],
    ['we get', ''],
  ])('%j does not stand in %j', (cue, text) => {
    expect(found(cue, text)).toBe(false);
  });

  it('are counted once each', () => {
    const cues = ['one', 'two', 'three'].map(cueOf);
    expect(countOf(wordsOf('one two one'), cues)).toBe(2);
    expect(countOf(wordsOf('none'), cues)).toBe(0);
    expect(holds(wordsOf('two'), cues)).toBe(true);
    expect(holds(wordsOf('four'), cues)).toBe(false);
  });
});
