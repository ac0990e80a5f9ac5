import { quote } from './power-shell.ts';

/** Windows hands addresses of about 2,000 characters to a browser; what stands before the text needs room too. */
export const LONGEST_ENCODED = 1500;

/**
 * A PowerShell line that opens the app with the last error. It stops before a character whose encoding would not fit, so
 * that none is cut; half a surrogate pair becomes a question mark, for `EscapeDataString` refuses it. Works in Windows
 * PowerShell 5.1 and PowerShell 7; it runs no script file, so no execution policy stands in its way.
 *
 * @param address of the first page in the reader's language, with its last slash; `http` or `https`
 */
export function launchLine(address: string): string {
  return `& { ${body(address)} }`;
}

/** The same as a function for a profile. */
export function launchFunction(address: string): string {
  return `function Open-LastError { ${body(address)} }`;
}

function body(address: string): string {
  return [
    '$e = $Error[0];',
    "$t = ($e | Out-String).Trim() + ' ' + $e.FullyQualifiedErrorId;",
    "$o = ''; $i = 0;",
    'while ($i -lt $t.Length) {',
    'if ([char]::IsSurrogatePair($t, $i)) { $n = 2 } else { $n = 1 };',
    '$c = $t.Substring($i, $n);',
    "if ($n -eq 1 -and [char]::IsSurrogate($t, $i)) { $c = '?' };",
    '$p = [Uri]::EscapeDataString($c);',
    `if ($o.Length + $p.Length -gt ${LONGEST_ENCODED}) { break };`,
    '$o += $p; $i += $n };',
    `Start-Process -FilePath (${quote(`${address}#error=`)} + $o)`,
  ].join(' ');
}

/**
 * What the line makes of a text: the same steps in JavaScript, for the tests. `EscapeDataString` leaves letters, digits and
 * `-_.~` as they are, and in older versions of .NET `!'()*` too.
 */
export function encoded(text: string): string {
  let result = '';
  for (const character of text) {
    const whole = /^[\uD800-\uDFFF]$/.test(character) ? '?' : character;
    const next = encodeURIComponent(whole).replaceAll(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    if (result.length + next.length > LONGEST_ENCODED) break;
    result += next;
  }
  return result;
}
