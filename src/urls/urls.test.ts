import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment } from './fragment.ts';
import { basePath, inLanguage, pageAt, pathOf, relative, type LocalPage } from './urls.ts';

const word = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/);
const lng = fc.constantFrom('en' as const, 'fr' as const);
const page: fc.Arbitrary<LocalPage> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'home' as const,
      'triage' as const,
      'check' as const,
      'map' as const,
      'about' as const,
    ),
    lng,
  }),
  fc.record({
    kind: fc.constantFrom('scenario' as const, 'outside' as const, 'runbook-map' as const),
    lng,
    id: word,
  }),
  fc.record({ kind: fc.constant('step' as const), lng, id: word, step: word }),
  fc.record({ kind: fc.constant('question' as const), lng, node: word }),
);

describe('pageAt', () => {
  it('reads back every address that pathOf writes, with or without the last slash', () => {
    fc.assert(
      fc.property(page, (each) => {
        expect(pageAt(pathOf(each))).toEqual(each);
        expect(pageAt(pathOf(each).replace(/\/$/, ''))).toEqual(each);
        expect(pageAt(`${pathOf(each)}index.html`)).toEqual(each);
      }),
    );
  });

  it.each([
    '/xx/',
    '/en/nowhere/',
    '/en/scenario/',
    '/en/triage/a/b/',
    '/fr/map/x/y/',
    '/en/scenario/a/b/c/',
  ])('does not know %s', (path) => {
    expect(pageAt(path).kind).toBe('unknown');
  });
});

describe('relative', () => {
  it('leads from any page to any other, as a browser resolves it', () => {
    fc.assert(
      fc.property(page, page, fc.constantFrom('', '/help/wizard'), (from, to, base) => {
        const resolved = new URL(
          relative(pathOf(from), pathOf(to)),
          `http://x${base}${pathOf(from)}`,
        ).pathname;
        expect(resolved).toBe(`${base}${pathOf(to)}`);
      }),
    );
  });
});

describe('basePath', () => {
  it.each([
    ['/en/', ''],
    ['/wizard/fr/triage/', '/wizard'],
    ['/a/b/en/scenario/x/', '/a/b'],
    ['/wizard/', '/wizard'],
    ['/', ''],
  ])('of %s is "%s"', (path, base) => {
    expect(basePath(path)).toBe(base);
  });
});

describe('inLanguage', () => {
  it('keeps the page', () => {
    expect(inLanguage({ kind: 'step', lng: 'en', id: 'a', step: 'b' }, 'fr')).toEqual({
      kind: 'step',
      lng: 'fr',
      id: 'a',
      step: 'b',
    });
  });
});

describe('readFragment', () => {
  it('reads back any text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readFragment(`#error=${encodeURIComponent(text)}`)).toEqual({ kind: 'error', text });
      }),
    );
  });

  it.each(['100%', '%E9', '%zz', '%C3'])('keeps the broken sequence %s', (text) => {
    expect(readFragment(`#error=${text}`)).toEqual({ kind: 'error', text });
  });

  it('takes anything else for an anchor', () => {
    expect(readFragment('#BKMKWinRMBasicAuth')).toEqual({
      kind: 'anchor',
      name: 'BKMKWinRMBasicAuth',
    });
    expect(readFragment('')).toEqual({ kind: 'none' });
  });
});
