/**
 * The words of a text as the search compares them: lower-case, without accents, `œ` as `oe`, each run of letters and
 * digits a word of its own. Of `Connect-MicrosoftTeams` both halves can be found.
 */
export function searchTerms(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Shorter words are too like each other for a typing mistake to be told from another word. */
const SHORTEST_MISTAKEN = 4;

/** How many letters in ten may be wrong. */
const MISTAKES = 0.2;

/** How far a word may differ from what was typed. Codes and versions differ by one digit and mean something else. */
export function tolerance(term: string): number | false {
  return term.length >= SHORTEST_MISTAKEN && !/\d/.test(term) ? MISTAKES : false;
}
