/** A cut at the end of a line is preferred where it leaves at least so much of what may stand. */
const LINES = 0.5;

/** A word that is longer than this part of what may stand is cut all the same: nothing else would be left. */
const WORDS = 0.25;

/**
 * The beginning of `text`, of at most `most` UTF-16 units: whole lines with the last break, else whole words. Only a word
 * without an end is cut in two, and no character ever.
 */
export function headOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const line = text.lastIndexOf('\n', most - 1) + 1;
  if (line >= most * LINES) return text.slice(0, line);
  // What follows may begin with the space that ends the last word.
  for (let at = most; at >= most * WORDS; at -= 1)
    if (isSpace(text.charAt(at))) return text.slice(0, at);
  return text.slice(0, splits(text, most) ? most - 1 : most);
}

/** The end of `text`, likewise: whole lines with the break before the first, else whole words. */
export function tailOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const from = text.length - most;
  const line = text.indexOf('\n', from);
  if (line !== -1 && text.length - line >= most * LINES) return text.slice(line);
  for (let at = from; text.length - at >= most * WORDS; at += 1)
    if (isSpace(text.charAt(at - 1))) return text.slice(at);
  return text.slice(splits(text, from) ? from + 1 : from);
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

/** Whether a cut at `at` would lie within a surrogate pair. */
function splits(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
