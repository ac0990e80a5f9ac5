/** What the collection command printed: for each key its values, in the order of the text. */
export type Report = Readonly<Record<string, readonly string[]>>;

/** What a text holds of a report. `incomplete`: its end is missing; `other-version`: another edition of the app wrote it. */
export type Collected =
  | { readonly kind: 'none' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'other-version'; readonly version: number }
  | { readonly kind: 'report'; readonly report: Report };

/** The version of the block that this parser reads. */
const VERSION = 1;

const BEGIN = /-{3,5}\s?BEGIN SFBO-CHECK (\d{1,6})\s?-{3,5}/gi;
const END = /-{3,5}\s?END SFBO-CHECK\s?-{3,5}/i;

/** Every key of version 1; a line that begins with none of them is the rest of the line before, cut by a console. */
const LINE =
  /^(time|ps|edition|mode|platform|os|bits|bits\.os|admin|policy|policy\.\w+|module|basic|basic\.policy|winrm|msoidsvc|session|proxy|proxy\.env|reach)=(.*)$/;

// eslint-disable-next-line no-control-regex -- colour codes begin with an escape character
const DECORATION = /\u001B\[[0-9;?]{0,20}[A-Za-z]|[\u200B\uFEFF]/g;

/** Whether a text is worth reading as a report. Cheap, for every keystroke. */
export function mayHoldReport(text: string): boolean {
  return /BEGIN SFBO-CHECK/i.test(text);
}

/** Reads the last report in a text: quoted, indented, cut at any width, with whatever around it. */
export function readReport(text: string): Collected {
  const begins = [...text.matchAll(BEGIN)];
  const last = begins.at(-1);
  if (!last) return { kind: 'none' };
  const version = Number(last[1]);
  if (version !== VERSION) return { kind: 'other-version', version };
  const rest = text.slice(last.index + last[0].length);
  const end = END.exec(rest);
  if (!end) return { kind: 'incomplete' };
  const report = entries(rest.slice(0, end.index));
  // The command itself holds both marks too; who copied it alone has not run it.
  return Object.keys(report).length === 0 ? { kind: 'incomplete' } : { kind: 'report', report };
}

function entries(body: string): Report {
  const report: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  let open: string[] | undefined;
  for (const raw of body.split(/\r\n|\r|\n/)) {
    const line = raw
      .replaceAll(DECORATION, '')
      .replace(/^[\s>|]+/, '')
      .trimEnd();
    const found = LINE.exec(line);
    if (found) {
      const [, key = '', value = ''] = found;
      open = report[key] ??= [];
      open.push(value);
    } else open?.push((open.pop() ?? '') + line);
  }
  return report;
}
