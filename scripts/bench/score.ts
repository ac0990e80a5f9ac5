import type { Labelled } from './judge.ts';

/** A paste with its right answer, and what else a careful reader would say of it. */
export type Judgeable = Labelled & {
  /** Another product or host printed it. */
  readonly caution?: boolean;
  /** The entries outside the ten that have to answer. */
  readonly outside?: readonly string[];
};

/** What the matcher said of a paste. */
export type Answer = {
  readonly matches: readonly {
    readonly scenario: string;
    readonly certainty: string;
    readonly caution: boolean;
  }[];
  readonly outside: readonly string[];
};

const COUNTS = [
  'lines',
  'exact',
  'first',
  'firstOf',
  'alarm',
  'none',
  'wrong',
  'caution',
  'cautionOf',
  'careless',
  'carelessOf',
  'outside',
  'outsideOf',
] as const;

/** How many of a group of pastes are so; `…Of` counts those that could be. */
type Counts = Record<(typeof COUNTS)[number], number>;

/** Counts one answer by the rules of the corpus: tolerated ids do not count. */
export function judged(row: Judgeable, { matches, outside }: Answer): Counts {
  const { expect, tolerate = [] } = row;
  const counted = matches
    .map(({ scenario }) => scenario)
    .filter((id) => !tolerate.includes(id) || expect.includes(id));
  const extra = counted.filter((id) => !expect.includes(id));
  const matched = matches.filter(({ scenario }) => expect.includes(scenario));
  const other = row.caution === true;
  const count = (yes: boolean) => Number(yes);
  return {
    lines: 1,
    exact: count(extra.length === 0 && expect.every((id) => counted.includes(id))),
    first: count(expect.length > 0 && counted[0] === expect[0]),
    firstOf: count(expect.length > 0),
    alarm: count(expect.length === 0 && extra.length > 0),
    none: count(expect.length === 0),
    wrong: matches.filter(
      ({ scenario, certainty }) => certainty === 'certain' && extra.includes(scenario),
    ).length,
    caution: count(other && matched.length > 0 && matched.every(({ caution }) => caution)),
    cautionOf: count(other && matched.length > 0),
    careless: count(!other && matched.some(({ caution }) => caution)),
    carelessOf: count(!other && matched.length > 0),
    outside: count(row.outside?.every((id) => outside.includes(id)) ?? false),
    outsideOf: count(row.outside !== undefined),
  };
}

/** Whether anything about an answer is not as it should be. */
export function faulty(counts: Counts): boolean {
  return (
    counts.exact === 0 ||
    counts.wrong > 0 ||
    counts.careless > 0 ||
    counts.caution < counts.cautionOf ||
    counts.outside < counts.outsideOf
  );
}

/** The figures of all pastes, of each class and of each language, as a table in Markdown. */
export function scoreTable(
  rows: readonly Judgeable[],
  answers: readonly Answer[],
): readonly string[] {
  const groups = new Map<string, Counts>();
  rows.forEach((row, index) => {
    const one = judged(row, answers[index] ?? { matches: [], outside: [] });
    for (const name of ['all', `class ${row.class}`, `language ${row.lang}`]) {
      const group = groups.get(name);
      groups.set(name, group ? sum(group, one) : one);
    }
  });
  const names = [...groups.keys()].sort((a, b) =>
    a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b),
  );
  return [
    '| group | lines | exact | first right | false alarms | certain, wrong | caution set | caution wrong | outside |',
    '|---|---|---|---|---|---|---|---|---|',
    ...names.flatMap((name) => {
      const of = groups.get(name);
      return of ? [`| ${[name, ...figures(of)].join(' | ')} |`] : [];
    }),
  ];
}

function figures(of: Counts): readonly (string | number)[] {
  return [
    of.lines,
    percent(of.exact, of.lines),
    percent(of.first, of.firstOf),
    percent(of.alarm, of.none),
    of.wrong,
    percent(of.caution, of.cautionOf),
    percent(of.careless, of.carelessOf),
    percent(of.outside, of.outsideOf),
  ];
}

function sum(one: Counts, other: Counts): Counts {
  return Object.fromEntries(COUNTS.map((key) => [key, one[key] + other[key]])) as Counts;
}

/** A share of a number, with one decimal; a dash of none. */
export function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
}
