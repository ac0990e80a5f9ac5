import type { CompiledContext } from './compiled.ts';
import { letterAt, type Letters } from './letters.ts';

type Place = { readonly start: number; readonly end: number };

/** How far around a message its frame is looked for, in UTF-16 units, and a frame in letters. */
const BEFORE = 400;
const AFTER = 500;
const FRAME = 260;

/** A new paragraph: what stands above it is another record’s frame. */
const PARAGRAPH = /\n[ \t>|]{0,8}\r?\n/g;

/** The command that failed; or a script or a program at the beginning of the line. */
const COMMAND =
  /(?<![\w\\.-])[A-Z][a-z]{1,20}-[A-Z]\w{1,60}\s{0,2}:(?:\s|$)|(?:^|\n)[\s>|]{0,12}(?:[\w.\\/:-]{0,80}\.(?:ps1|exe|cmd|psm1)\s{0,2}:\s|[a-z][\w-]{1,20}\s{0,2}:[ \t]{1,4}\S)/;

/** The file that was refused, by its path. */
const FILE = /\b[A-Z]:\\[^\n]{3,160}\.ps\w?1\b/;

/** A prompt, a fault, or the field of a record in which a program keeps what it was answered. */
const RECORD =
  /PS [^\n>]{0,120}>|FullyQualifiedErrorId|WSManFault|WSMAN ERROR|\bFault\b|"(?:msg|message|stderr|stdout|error|exception|description|text|reason|detail\w{0,2})s?(?:_lines)?\\?"\s{0,3}:|##\[error\]/i;

/** A line of a log begins with a time, and names its level in capitals. */
const LOGGED =
  /^[^\p{L}\n]{0,6}(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[:.]\d\d[:.]\d\d)|\b(?:ERROR|ERREUR|FEHLER|ERRO|ERRORE|FOUT|WARN|WARNING|FATAL|CRITICAL|FAILED|EXCEPTION|ERR)\b/u;

/** What PowerShell prints below a message, in any language, and how a fault ends. */
const BELOW =
  /CategoryInfo|FullyQualifiedErrorId|<\/\w{0,8}:?Message>|\n[\s>|]{0,12}\+ {0,4}[~\w$.&]|:\s?\d{1,5} \p{L}{4,12}\s?:\s?\d/u;

/** The next record. */
const NEXT = /\n[\s>|]{0,12}[A-Z][a-z]{1,20}-[A-Z]\w{1,60}\s{0,2}:\s/;

/** Whether a message stands in an error record: something around it shows that a program printed it there. */
export function framed(
  { start, end }: Place,
  text: string,
  letters: Letters,
  { frames }: CompiledContext,
): boolean {
  const above = text.slice(Math.max(0, start - BEFORE), start);
  const begins = [...above.matchAll(PARAGRAPH)].at(-1);
  const before = begins ? above.slice(begins.index + begins[0].length) : above;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (COMMAND.test(before) || RECORD.test(before) || LOGGED.test(line)) return true;
  if (FILE.test(line.slice(-FRAME) + text.slice(start, end))) return true;
  const below = text.slice(end, end + AFTER);
  const next = below.search(NEXT);
  if (BELOW.test(next === -1 ? below : below.slice(0, next))) return true;
  const first = letterAt(letters, start);
  const near = letters.text.slice(Math.max(0, first - FRAME), first);
  return frames.some(
    (frame) => near.includes(frame.before) && frame.after !== '' && near.includes(frame.after),
  );
}
