import { describe, expect, it } from 'vitest';
import { searchTerms, tolerance } from './search-terms.ts';

describe('searchTerms', () => {
  it.each([
    ['Échec de l’ouverture', ['echec', 'de', 'l', 'ouverture']],
    ['Connect-MicrosoftTeams', ['connect', 'microsoftteams']],
    ['AADSTS50076: 0x803380DF', ['aadsts50076', '0x803380df']],
    ['ŒUVRE', ['oeuvre']],
    ['  …  ', []],
  ])('makes of “%s” its words', (text, words) => {
    expect(searchTerms(text)).toEqual(words);
  });
});

describe('tolerance', () => {
  it('forgives a mistake in a word', () => {
    expect(tolerance('polciy')).toBeGreaterThan(0);
  });

  it.each(['aadsts50076', 'tls'])('takes “%s” at its word', (term) => {
    expect(tolerance(term)).toBe(false);
  });
});
