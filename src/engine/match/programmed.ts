type Place = { readonly start: number; readonly end: number };

/** How far from a message its line is read, in UTF-16 units. */
const REACH = 160;

/** Within its line before a message: a program compares, raises, writes or translates it, or calls something with it. */
const BEFORE: readonly RegExp[] = [
  /(?:\s-[ic]?(?:not)?(?:match|like|eq|contains)\s|\bmsg(?:id|str)\s|\bWrite-[A-Z][a-z]{1,20}\s)\s{0,4}["'][^"'\n]{0,60}$/i,
  /(?:[=!]=|=~|~=|:=|!~|\|[=~]|\b(?:grep|findstr|Select-String)\b[^"'\n]{0,30}|\b(?:where|or|and|line|body|subject) (?:\w{1,40} )?(?:has|contains|matches|includes))\s{0,3}[(@rf$]{0,2}["'`/(][^"'`\n]{0,80}$/i,
  /\b(?:throw|raise)\b[^"'\n]{0,30}["'][^\n]{0,140}$/,
  /\bLIKE\s{0,3}["'][^"'\n]{0,80}$/,
  /[\w\]]\((?:[^()"'`\n]{0,60}[ ,])?[rRfbB@$]{0,2}["'`][^"'`\n]{0,90}$/,
  // A constant, a variable, an entry of a table, a key of a rule.
  /^\s{0,20}(?:(?:export |pub |public |private |static |final )?(?:const|let|var|static|final|local)\s|\$[\w:.]{1,40}\s{0,3}\+?=\s{0,3}[@("']|#define\s)/,
  /^\s{0,20}["'-]?[\w-]{1,40}["']?\s{1,12}=>?\s{1,4}[@[(]?["']/,
  /^\s{0,20}(?:- )?(?:search|query|pattern|regexp?|match(?:es)?|expr|condition|keywords?|filter|if|rule)\s?[=:]/i,
  /^\s{0,20}(?:\/\/(?!\/)|case\s|(?:UPDATE|INSERT|SELECT|DELETE)\s)/,
  // A line of a change log, a test that passed, an entry of a resource file.
  /^\W{0,8}(?:[0-9a-f]{7,40}\s)?(?:fix|feat|docs|test|chore|refactor|perf|build|ci)(?:\([\w/-]{1,30}\))?!?: /,
  /\[\+\]|\[(?:PASS|OK|SKIP)\]|[\u2713\u2714\u221A\u2705]|\bPASS(?:ED)?\b|^\s{0,20}ok \d|\bShould\s-|^\s{0,20}(?:it|test|describe|context|should)\s?\(?["']/,
  // An option of a command, a comment behind a setting, a constant of an enumeration, a row of a statement.
  /\s--[\w-]{2,40}=["'][^"'\n]{0,80}$/,
  /^\s{0,20}[$\w.[\]"']{2,60}\s{0,20}[=:]\s{0,4}[^#\n]{1,60}\s#\s[^\n]{0,150}$/,
  /^\s{0,20}\((?:\d{1,9}|'[^'\n]{0,60}')\s?,(?:[^()\n]{0,80},)?\s?N?'[^'\n]{0,120}$/,
  /<(?:value|string|source|target|seg|resource|option|label|h\d)\b[^<>\n]{0,80}>[^<\n]{0,120}$/i,
  // The value of a place that is filled in when the message is printed.
  /(?:\{\d\}|%[sd1-9@](?!\w))[^\n]{0,60}$/,
];

/** Right behind a message: an alternation of a pattern goes on, or the value of a key of a table begins. */
const AFTER =
  /^(?:[*+.)]{0,3}\|[\p{Ll}\d(]|\s{0,4}=>?\s{0,4}["'@{[]|\s?\.\*[\p{L}(]|\s\{\d\}|\s%[sd1-9]\b)/u;

/** Where its literal ends: a branch begins, or what it stands for. */
const LITERAL_ENDS = /^[^'"\n]{0,80}["'](?:\s{0,80}\{|\s?(?:->|=>|\u2192)\s?["'])/;

/** Alternatives inside it. */
const ALTERNATIVES = /\(\p{Ll}{2,20}\|\p{Ll}{2,20}\b/u;

/** The alternative of a pattern. */
const ALTERNATIVE = /[\p{Ll}\d)*]\|(?:\.\*)?$/u;

/**
 * A line that is one literal of a list of them, right below a bracket or another one: the text of a program. In a record of
 * a program's output such a list is real. A comma behind a word ends a salutation, a bracket behind a colon is a smile.
 */
const ELEMENT = /(?:(?<![:;=]-?)[([{]|["'\]],)[ \t]{0,4}\r?\n[ \t]{0,20}[rfu(]?["'][^"'\n]{0,120}$/;
const ELEMENT_OF_PAIR = /(?:^|[[{]|["'][,;])\s{0,20}[rfu(]?["'][^"'\n]{0,120}$/;
const PAIR_ENDS = /^[^"'\n]{0,120}["'](?:\s?[;\])]|,)/;

/** A list of them in a file of settings: nothing but the literal stands in each line, below its key. */
const ENTRY =
  /:[ \t]{0,8}\n(?:[ \t]{1,20}- ["'][^\n]{1,160}["'][ \t]{0,8}\n){0,12}[ \t]{1,20}- ["'][^"'\n]{0,120}$/;
const ENTRY_ENDS = /^[^"'\n]{0,120}["'][ \t]{0,8}(?:\n|$)/;

/** The value of a constant, and another constant above or below it. */
const CONSTANT =
  /(?:^|\n|(,)[ \t]{0,8}\r?\n)[ \t]{0,40}[A-Z]{2,20}_[A-Z0-9_]{1,60}\s{0,20}=\s{0,4}(?:0x)?$/;
const NEXT_CONSTANT = /^[uUlL]{0,3},[ \t]{0,8}\r?\n[ \t]{0,40}[A-Z]{2,20}_[A-Z0-9_]{1,60}\s{0,20}=/;

function constant(above: string, below: string): boolean {
  const found = CONSTANT.exec(above);
  return found !== null && (found[1] !== undefined || NEXT_CONSTANT.test(below));
}

/** Whether a message is an element of a list of literals. */
export function element({ start, end }: Place, text: string): boolean {
  const above = text.slice(Math.max(0, start - REACH), start);
  if (ELEMENT.test(above)) return true;
  const entries = text.slice(Math.max(0, start - 4 * REACH), start);
  if (ENTRY.test(entries) && ENTRY_ENDS.test(text.slice(end, end + REACH))) return true;
  return (
    ELEMENT_OF_PAIR.test(above.slice(above.lastIndexOf('\n') + 1)) &&
    PAIR_ENDS.test(text.slice(end, end + REACH))
  );
}

/** Whether a message stands in a program, a pattern, a rule or a resource: something looks for it, or may print it. */
export function programmed({ start, end }: Place, text: string): boolean {
  const above = text.slice(Math.max(0, start - REACH), start);
  const line = above.slice(above.lastIndexOf('\n') + 1);
  return (
    BEFORE.some((pattern) => pattern.test(line)) ||
    ALTERNATIVE.test(line) ||
    constant(above, text.slice(end, end + REACH)) ||
    AFTER.test(text.slice(end, end + 12)) ||
    LITERAL_ENDS.test(text.slice(end, end + REACH)) ||
    ALTERNATIVES.test(text.slice(start, end))
  );
}
