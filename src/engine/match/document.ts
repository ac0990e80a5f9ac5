import type { CompiledContext } from './compiled.ts';
import { countOf, holds, wordsOf } from './words.ts';

/** A longer line is a sentence; up to its first colon it may still have a label. */
const TITLE = 90;
const LABEL = 40;

/** What only a document looks like, and what each is worth: no prompt, no case; to be filled in, to be ticked, chapters, headings, a table. */
const SHAPES: readonly (readonly [RegExp, number, number])[] = [
  [/(?:^|\n)PS [^\n>]{0,120}>/g, 1, -2],
  // The number of a case.
  [
    /\b(?:ticket|incident|case|INC|dossier|demande|Vorgang|caso|chamado)\s?(?:n[\u00B0o]\s?)?#?\d{4,9}\b/gi,
    1,
    -2,
  ],
  [/\{\{[^{}\n]{1,60}\}\}/g, 1, 2],
  [/(?:^|\n)[ \t>*-]{0,6}(?:\[ ?\]|\( ?\)|\u2610) ?\S/g, 1, 2],
  [/(?:^|\n)[ \t]{0,8}\d{1,2}(?:\.\d{1,2}){1,5}\s+[\p{L}$(]/gu, 2, 2],
  // Versions with what is new in each; points of an agenda.
  [
    /(?:^|\n)[ \t#>*-]{0,8}\[?v?\d{1,2}(?:\.\d{1,3}){1,3}\]?(?:[ \t]{1,8}[-\u2013(:] ?| {2,8})[\p{L}\d]/gu,
    1,
    1,
  ],
  [/(?:^|\n)[ \t]{0,8}\[?v?\d{1,2}(?:\.\d{1,3}){1,3}\]?[ \t]{1,8}(?:[-\u2013:] )?\p{L}/gu, 2, 2],
  [/(?:^|\n)[ \t]{0,8}(?:Point|TOP|Item|Punkt|Punto|Ponto) \d{1,2} ?[:.\u2013-] /g, 2, 2],
  [/(?:^|\n)#{1,5} \S/g, 1, 1],
  [/(?:^|\n)[ \t]{0,8}\|?[^|\n]{1,120}\| ?[^|\n]{1,120}/g, 2, 1],
  [/(?:^|\n)["\p{L}\u201E\u00AB][^=$>\n]{2,40} [^=$>\n]{1,60} = [^=\n]{3,}/gu, 2, 2],
  [
    /(?:^|\n)[ \t>*|-]{0,8}["\u201C\u201E\u00AB'][^"\n]{4,120}["\u201C\u201D\u00BB'] ?(?:[-=]>|[-:=\u2013\u2014\u2192]) \S/g,
    2,
    1,
  ],
  [/(?:^|\n)(?:EN|FR|DE|ES|IT|PT|NL) ?[:=] /g, 2, 2],
  [
    /(?:^|\n)[ \t]{0,8}["\u201C\u201E\u00AB][^\n"]{4,120}["\u201C\u201D\u00BB][ \t]{0,4}(?=\n)/g,
    3,
    1,
  ],
  [/(?:^|\n)[ \t]{0,8}(?:\d{1,2}[.)]|[-*\u2022#]{1,4}) [^\n?]{5,160}\?[^\n]{0,50}(?=\n|$)/g, 3, 4],
  [/(?:^|\s)\(?[a-dA-D][.)] /g, 3, 2],
  [/(?:^|\n)[QFDPV]\d{0,2}[.:] [^\n]{5,200}\n\s{0,8}[AR]\d{0,2}[.:] /g, 1, 2],
  // Blanks to fill in, and dots that lead to a page; those that lead to a result are a log’s.
  [
    /_{4,}|\.{6,}(?!\.|\s{0,4}\[?(?:\p{Lu}{2,12}|[Oo]k|[Dd]one|[Ff]ailed|[Pp]assed|[Ss]kipped|[Ss]uccess|[\u00C9\u00E9]chec)\b)/gu,
    1,
    1,
  ],
];

/**
 * How much a text, or a piece of it, looks like a document about errors rather than somebody’s report of one: the titles,
 * labels and shapes of a document count for it, what people write who are stuck counts against it.
 */
export function balanceOf(text: string, { talk }: CompiledContext): number {
  const words = wordsOf(text);
  return documentOf(text, talk.document) - countOf(words, talk.incident);
}

function documentOf(text: string, cues: readonly string[]): number {
  const lines = text.split('\n');
  let score = 0;
  for (const line of lines) {
    // What stands in brackets before every line says who wrote the log.
    const title = titleOf(line.trim().replace(/^\[[^\]]{1,40}\][ \t]{1,8}/, ''));
    if (title !== '' && holds(wordsOf(title), cues)) score += 1;
  }
  for (const [shape, least, worth] of SHAPES)
    if ((text.match(shape)?.length ?? 0) >= least) score += worth;
  return score;
}

/** The part of a line that may be a title or a label. */
function titleOf(line: string): string {
  if (line.length <= TITLE && !/[.!,;]$/.test(line)) return line;
  const colon = line.indexOf(':');
  return colon > 0 && colon <= LABEL ? line.slice(0, colon) : '';
}
