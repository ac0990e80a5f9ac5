import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoded, launchFunction, launchLine, LONGEST_ENCODED } from './launch-line.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

const any = fc.oneof(
  fc.string({ unit: CHARACTER, maxLength: 2000 }),
  fc.string({
    unit: fc.constantFrom('a', 'é', '€', '𝒳', '\ud800', '\udc00', '\n', '%', '#', '&'),
    maxLength: 2000,
  }),
);

describe('encoded', () => {
  it('is never longer than it may be, and the beginning of the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const result = encoded(text);
        expect(result.length).toBeLessThanOrEqual(LONGEST_ENCODED);
        const whole = text.replaceAll(
          /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
          '?',
        );
        expect(whole.startsWith(decodeURIComponent(result))).toBe(true);
      }),
    );
  });

  it('holds all that fits', () => {
    expect(encoded('a'.repeat(2000))).toHaveLength(LONGEST_ENCODED);
    expect(decodeURIComponent(encoded('€'.repeat(2000)))).toBe('€'.repeat(166));
  });

  it('writes what is no letter as its bytes, and half a pair as a question mark', () => {
    expect(encoded("It's (a) *b*! ~é_€-1.")).toBe(
      'It%27s%20%28a%29%20%2Ab%2A%21%20~%C3%A9_%E2%82%AC-1.',
    );
    expect(encoded('a\ud800b\udc00')).toBe('a%3Fb%3F');
    expect(encoded('𝒳')).toBe('%F0%9D%92%B3');
  });

  it('leaves nothing that an address or a shell would read', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(encoded(text)).toMatch(/^[\w.~%-]*$/);
      }),
    );
  });
});

describe('launchLine', () => {
  it('names the address it was made for, in quotes', () => {
    expect(launchLine('https://help.contoso.com/wizard/fr/')).toContain(
      "Start-Process -FilePath ('https://help.contoso.com/wizard/fr/#error=' + $o)",
    );
    expect(launchLine("https://x/a'b/en/")).toContain("'https://x/a''b/en/#error='");
  });

  it('is one line, also as a function', () => {
    expect(launchLine('https://x/en/')).not.toMatch(/[\r\n]/);
    expect(launchFunction('https://x/en/')).toMatch(/^function Open-LastError \{ .* \}$/);
  });

  it('takes a pair of surrogates as one character, and half a pair as a question mark', () => {
    const line = launchLine('https://x/en/');
    expect(line).toContain(
      'while ($i -lt $t.Length) { if ([char]::IsSurrogatePair($t, $i)) { $n = 2 } else { $n = 1 }; $c = $t.Substring($i, $n); ',
    );
    expect(line).toContain("; if ($n -eq 1 -and [char]::IsSurrogate($t, $i)) { $c = '?' }; ");
    expect(line).toContain('; $o += $p; $i += $n }; ');
  });

  it('closes what it opens, makes every variable before it reads it, and stops where it must', () => {
    const line = launchLine('https://x/en/');
    expect(line.split('{')).toHaveLength(line.split('}').length);
    expect(line).toMatch(new RegExp(`-gt ${String(LONGEST_ENCODED)}\\) \\{ break \\}`));
    const names = new Set([...line.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
    names.delete('Error');
    for (const name of names)
      expect(line.slice(line.search(new RegExp(`\\$${name}\\b`)))).toMatch(/^\$\w+ = /);
    expect([...names].sort()).toEqual(['c', 'e', 'i', 'n', 'o', 'p', 't']);
  });
});
