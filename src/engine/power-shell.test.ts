import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledLike, fields, pieces, quote, render } from './power-shell.ts';

const QUOTES = "'‘’‚‛";

/** Reads one single-quoted string as PowerShell's tokenizer does; undefined where it is not exactly one. */
function unquote(text: string): string | undefined {
  if (!QUOTES.includes(text.charAt(0)) || text === '') return undefined;
  let value = '';
  for (let at = 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (!QUOTES.includes(letter)) value += letter;
    else if (at + 1 < text.length && QUOTES.includes(text.charAt(at + 1))) {
      value += letter;
      at += 1;
    } else return at === text.length - 1 ? value : undefined;
  }
  return undefined;
}

const line = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replaceAll(/[\p{C}\u2028\u2029]/gu, ''));

describe('quote', () => {
  it('makes one string that PowerShell reads back as the value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          line,
          fc.string({ unit: fc.constantFrom(...QUOTES.split(''), '"', '$', '`', '–', 'a', ';') }),
        ),
        (value) => {
          expect(unquote(quote(value))).toBe(value);
        },
      ),
    );
  });
});

describe('render', () => {
  it('names the fields once each, in order', () => {
    expect(fields('Get-CsTenant -Identity {{b}} {{a}} {{b}}')).toEqual(['b', 'a']);
  });

  it('is ready at once without fields', () => {
    expect(render('Get-PSSession', {})).toEqual({ kind: 'ready', text: 'Get-PSSession' });
  });

  it('says which fields are empty', () => {
    expect(render('{{a}} {{b}}', { a: ' ', b: 'x' })).toEqual({
      kind: 'empty-fields',
      fields: ['a'],
    });
  });

  it('fills a value as a quoted string', () => {
    expect(render('Connect-MicrosoftTeams -TenantId {{tenant}}', { tenant: 'l’été' })).toEqual({
      kind: 'ready',
      text: "Connect-MicrosoftTeams -TenantId 'l’’été'",
    });
  });

  it('fills a value without the blanks around it, whatever signs it has', () => {
    expect(render('a {{b}}', { b: ' x 😀 é\u00a0~ ' })).toEqual({
      kind: 'ready',
      text: "a 'x 😀 é\u00a0~'",
    });
  });

  it.each([
    'a\nb',
    'a\rb',
    'a\u0000b',
    'a\u007fb',
    'a\u009fb',
    'a\u2028b',
    'a\u2029b',
    'a\u202ab',
    'a\u202eb',
    'a\u2066b',
    'a\u2069b',
    'a\ufeffb',
    'a\ud800b',
    'a\ud800',
    'a\udc00b',
    '\udc00\ud800',
    '\u001b[0m',
  ])('refuses %j', (value) => {
    expect(render('{{a}}', { a: value })).toEqual({
      kind: 'refused',
      field: 'a',
      reason: 'control-character',
    });
  });

  it('refuses a value that is too long', () => {
    expect(render('{{a}} {{b}}', { a: 'x', b: 'x'.repeat(501) })).toEqual({
      kind: 'refused',
      field: 'b',
      reason: 'too-long',
    });
    expect(render('{{a}}', { a: ` ${'x'.repeat(500)} ` }).kind).toBe('ready');
  });

  it('does not take what every object inherits for a value', () => {
    expect(render('{{constructor}}', {})).toEqual({
      kind: 'empty-fields',
      fields: ['constructor'],
    });
  });
});

describe('pieces', () => {
  it('are what is fixed and the fields, in order', () => {
    expect(pieces('{{a-1}}{{b}} x {{C}} {{d e}}')).toEqual([
      { kind: 'field', name: 'a-1' },
      { kind: 'field', name: 'b' },
      { kind: 'fixed', text: ' x {{C}} {{d e}}' },
    ]);
    expect(pieces('')).toEqual([]);
  });
});

describe('filledLike', () => {
  const template = 'Import-Module -Name {{module}} -Force';

  it('is the command as it was last filled, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string().filter((value) => value.trim() !== ''),
        (value) => {
          const filled = render(template, { module: value });
          fc.pre(filled.kind === 'ready');
          const older = "Import-Module -Name 'older' -Force";
          expect(filledLike(template, [older, filled.text, 'Get-It'])).toBe(filled.text);
        },
      ),
    );
  });

  it.each([
    ['nothing was copied', []],
    ['another command was copied', ["Import-Module -Name 'a'; Get-It -Force"]],
    ['it was part of another command', ["x; Import-Module -Name 'a' -Force"]],
    ['it went on', ["Import-Module -Name 'a' -Force x"]],
    ['the string does not end there', ["Import-Module -Name 'a'' -Force"]],
    ['no string stands there', ['Import-Module -Name a -Force']],
    ['more than one string stands there', ["Import-Module -Name 'a' 'b' -Force"]],
  ])('names the field where %s', (_, copied) => {
    expect(filledLike(template, copied)).toBe('Import-Module -Name <module> -Force');
  });

  it('is the latest of several', () => {
    const filled = (name: string) => `Import-Module -Name '${name}' -Force`;
    expect(filledLike(template, [filled('a'), filled('b'), 'Get-It'])).toBe(filled('b'));
  });

  it('takes every sign outside a field for itself', () => {
    const signs = 'Get-It (1)[0].a $b | x* ^ \\ + ? {1} ';
    expect(filledLike(`${signs}{{a}}`, [`${signs}'x'`])).toBe(`${signs}'x'`);
    expect(filledLike('a.b {{c}}', ["axb 'x'"])).toBe('a.b <c>');
  });

  it('leaves a command without fields as it is', () => {
    expect(filledLike('Get-It (1)', [])).toBe('Get-It (1)');
  });
});
