/** A command on the way that was taken, with what to say about it. */
export type Commented = {
  readonly title: string;
  /** One or more lines: effect, rights, parameters, expected output, undo. */
  readonly remarks: readonly string[];
  /** The command as it would be copied. */
  readonly text: string;
};

/** Every character at which a console, an editor or PowerShell begins a new line, and the other controls. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const BREAKS = /\r\n|[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029]/g;

/**
 * One text in which every line is a PowerShell comment: pasted anywhere in PowerShell it runs nothing. Each command stands
 * behind its title and remarks. Lines end in CR LF; no line break at the end.
 *
 * @param heading what the text is, in the reader's language
 */
export function commentedOut(heading: string, commands: readonly Commented[]): string {
  const lines = [
    heading,
    ...commands.flatMap(({ title, remarks, text }, index) => [
      '',
      `${index + 1}. ${title}`,
      ...remarks.map((remark) => `   ${remark}`),
      ...text.split(BREAKS).map((line) => `   > ${line}`),
    ]),
  ];
  return lines
    .flatMap((line) => line.split(BREAKS))
    .map((line) => `# ${line}`.trimEnd())
    .join('\r\n');
}
