import { describe, expect, it } from 'vitest';
import type { Strength } from './catalogue.ts';
import type { Origin } from './caution.ts';
import { compile } from './compile.ts';
import type { Compiled } from './compiled.ts';
import type { Hit } from './hits.ts';
import type { Reason } from './match.ts';
import { NO_CONTEXT } from './no-context.ts';
import { settle, stronger, verdictOf } from './verdict.ts';

type Traits = {
  readonly strength?: Strength;
  readonly reason?: Reason;
  readonly origin?: Origin;
  readonly signature?: string;
  readonly outside?: boolean;
  readonly followOn?: boolean;
  readonly caution?: boolean;
  readonly retired?: boolean;
};

function signatureOf(
  owner: string,
  { signature = 'en', outside = false, ...rest }: Traits,
): Compiled {
  const [compiled] = compile({
    entries: [
      {
        id: owner,
        kind: outside ? 'outside' : 'scenario',
        followOn: rest.followOn ?? false,
        signatures: [
          {
            kind: 'phrase',
            id: signature,
            phrase: owner,
            strength: 'certain',
            caution: rest.caution ?? false,
          },
        ],
      },
    ],
    context: NO_CONTEXT,
  }).signatures;
  if (!compiled) throw new Error('a signature compiles to nothing');
  return compiled;
}

/** A trace of `owner` from `start` to `end`: certain, exact and of unknown origin, unless told. */
function hit(owner: string, start: number, end: number, traits: Traits = {}): Hit {
  const { strength = 'certain', reason = 'exact', origin = 'unknown', retired = false } = traits;
  return { signature: signatureOf(owner, traits), start, end, strength, reason, origin, retired };
}

const places = (hits: readonly Hit[]) =>
  hits.map(({ signature, start, end }) => `${signature.owner} ${String(start)}–${String(end)}`);

describe('stronger', () => {
  it.each<[Strength, Strength, boolean]>([
    ['certain', 'likely', true],
    ['likely', 'possible', true],
    ['certain', 'certain', false],
    ['possible', 'possible', false],
    ['possible', 'likely', false],
    ['likely', 'certain', false],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(stronger(one, other)).toBe(expected);
  });
});

describe('settle', () => {
  const weak = { strength: 'possible' } as const;

  it.each([
    ['the stronger one', [hit('a', 0, 10, weak), hit('b', 5, 8)], ['b 5–8']],
    [
      'the stronger one, though it begins first',
      [hit('a', 0, 10), hit('b', 5, 30, weak)],
      ['a 0–10'],
    ],
    ['of two alike the longer', [hit('a', 0, 10), hit('b', 5, 20)], ['b 5–20']],
    [
      'of two alike the longer, though it begins first',
      [hit('a', 0, 10), hit('b', 5, 12)],
      ['a 0–10'],
    ],
    [
      'both where they are alike and as long',
      [hit('a', 0, 10), hit('b', 5, 15)],
      ['a 0–10', 'b 5–15'],
    ],
    ['all of one message', [hit('a', 0, 10, weak), hit('a', 5, 8)], ['a 0–10', 'a 5–8']],
    ['what only touches', [hit('a', 0, 10, weak), hit('b', 10, 20)], ['a 0–10', 'b 10–20']],
    [
      'what only touches, the other way',
      [hit('a', 0, 10), hit('b', 10, 20, weak)],
      ['a 0–10', 'b 10–20'],
    ],
    ['what stands apart', [hit('a', 0, 10, weak), hit('b', 40, 60)], ['a 0–10', 'b 40–60']],
    [
      'what a beaten neighbour stands between',
      [hit('a', 0, 30), hit('b', 2, 4, weak), hit('c', 6, 8, weak)],
      ['a 0–30'],
    ],
    [
      'what is beaten by the third behind it',
      [hit('a', 0, 30, weak), hit('a', 2, 4, weak), hit('b', 20, 40)],
      ['a 2–4', 'b 20–40'],
    ],
  ])('keeps %s', (_, hits, expected) => {
    expect(places(settle(hits))).toEqual(expected);
    expect(places(settle(hits.toReversed())).sort()).toEqual([...expected].sort());
  });

  it('puts traces in the order of appearance, the longer first where they begin together', () => {
    expect(
      places(settle([hit('a', 9, 12), hit('a', 3, 5), hit('b', 0, 2), hit('a', 3, 8)])),
    ).toEqual(['b 0–2', 'a 3–8', 'a 3–5', 'a 9–12']);
  });

  it('sees an overlap over as many units as a trace is long', () => {
    const longest = hit('a', 0, 10_000);
    expect(places(settle([longest, hit('b', 8192, 8200, weak)]))).toEqual(['a 0–10000']);
  });
});

describe('verdictOf', () => {
  it('is none without traces, outside with a known one, and a match with a scenario', () => {
    const outside = hit('o', 0, 5, { outside: true });
    expect(verdictOf([])).toEqual({ verdict: 'none', matches: [], outside: [] });
    expect(verdictOf([outside])).toMatchObject({ verdict: 'outside', outside: [{ id: 'o' }] });
    expect(verdictOf([outside, hit('s', 8, 9)])).toMatchObject({
      verdict: 'match',
      matches: [{ scenario: 's' }],
      outside: [{ id: 'o' }],
    });
  });

  it('takes certainty and reason from the strongest trace', () => {
    const { matches } = verdictOf([
      hit('s', 0, 5, { strength: 'possible', reason: 'words' }),
      hit('s', 10, 15, { strength: 'likely', reason: 'cut' }),
      hit('s', 20, 25, { strength: 'possible', reason: 'mistyped' }),
    ]);
    expect(matches).toMatchObject([{ certainty: 'likely', reason: 'cut' }]);
    expect(
      verdictOf([hit('o', 0, 5, { outside: true, strength: 'likely' })]).outside,
    ).toMatchObject([{ certainty: 'likely' }]);
  });

  it('calls a message a follow-on only where there is another', () => {
    const follow = hit('o', 10, 15, { outside: true, followOn: true });
    expect(verdictOf([follow]).outside).toMatchObject([{ followOn: false }]);
    expect(
      verdictOf([follow, hit('o', 30, 35, { outside: true, followOn: true })]).outside,
    ).toMatchObject([{ followOn: false }]);
    expect(verdictOf([hit('s', 0, 5), follow]).outside).toMatchObject([{ followOn: true }]);
    expect(verdictOf([hit('s', 0, 5), hit('o', 10, 15, { outside: true })]).outside).toMatchObject([
      { followOn: false },
    ]);
  });

  it('shows as evidence the strongest, then the longest of what overlaps, in the order of appearance', () => {
    const { matches } = verdictOf([
      hit('s', 40, 44, { signature: 'late' }),
      hit('s', 0, 30, { strength: 'likely', signature: 'long' }),
      hit('s', 4, 9, { signature: 'strong' }),
      hit('s', 5, 20, { signature: 'stronger' }),
      hit('s', 20, 22, { signature: 'beside' }),
    ]);
    expect(matches[0]?.evidence).toEqual([
      { signature: 's/stronger', start: 5, end: 20 },
      { signature: 's/beside', start: 20, end: 22 },
      { signature: 's/late', start: 40, end: 44 },
    ]);
  });

  it('shows no more evidence than a reader looks at', () => {
    const many = Array.from({ length: 60 }, (_, index) => hit('s', index * 10, index * 10 + 5));
    expect(verdictOf(many).matches[0]?.evidence).toHaveLength(50);
  });

  it.each<[string, boolean, readonly Traits[]]>([
    ['nobody says who printed it', false, [{}]],
    ['another product printed it', true, [{ origin: 'other' }]],
    ['ours printed it', false, [{ origin: 'ours' }]],
    ['ours printed one of them', false, [{ origin: 'other' }, { origin: 'ours' }]],
    ['another product printed one of them', true, [{}, { origin: 'other' }]],
    ['its wording says so', true, [{ caution: true }]],
    ['its wording says so but ours printed it', false, [{ caution: true, origin: 'ours' }]],
  ])('where %s, caution is %s', (_, caution, traits) => {
    const hits = traits.map((each, index) => hit('s', index * 10, index * 10 + 5, each));
    expect(verdictOf(hits).matches).toMatchObject([{ caution }]);
  });

  it('is about what is retired where one of the records says so', () => {
    const hits = [hit('s', 0, 5), hit('s', 10, 15, { retired: true }), hit('t', 20, 25)];
    expect(verdictOf(hits).matches.map(({ retired }) => retired)).toEqual([true, false]);
  });
});
