/**
 * A text as words in lower case, without diacritics or punctuation, one space before and after each: what people say of a
 * message is short, and “we get” must not be found in “how e-gets”.
 */
export function wordsOf(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return ` ${plain.replaceAll(/[^\p{L}\p{N}_]+/gu, ' ').trim()} `;
}

/** Japanese and Chinese are written without spaces. */
const UNSPACED = /[\u3040-\u30FF\u4E00-\u9FFF]/;

/** Some words as they are looked for. An asterisk leaves the beginning or the ending open: `symptom*`. */
export function cueOf(text: string): string {
  const words = wordsOf(text);
  if (UNSPACED.test(text)) return words.trim();
  return words.slice(text.startsWith('*') ? 1 : 0, text.endsWith('*') ? -1 : undefined);
}

/** Whether one of the cues stands in the words. */
export function holds(words: string, cues: readonly string[]): boolean {
  return cues.some((cue) => words.includes(cue));
}

/** How many different cues stand in the words. */
export function countOf(words: string, cues: readonly string[]): number {
  return cues.filter((cue) => words.includes(cue)).length;
}
