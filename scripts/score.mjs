// Scores the matcher on labelled pastes: `node scripts/score.mjs file.jsonl [--misses]`. Lines as in the corpus: id, text,
// expect, class, lang, and optionally tolerate, caution, outside.
import { readFileSync } from 'node:fs';
import { answer, loadMatcher } from './match.mjs';

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('score: name a file of labelled pastes (JSON lines)');
  process.exit(2);
}
const match = await loadMatcher();
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const groups = new Map();
const misses = [];

for (const row of rows) {
  const got = answer(match(row.text));
  const judged = judge(row, got);
  for (const name of ['all', `class ${row.class}`, `language ${row.lang}`]) {
    const group = groups.get(name) ?? {
      lines: 0,
      exact: 0,
      first: 0,
      firstOf: 0,
      none: 0,
      alarm: 0,
      wrong: 0,
      caution: 0,
      cautionOf: 0,
      careless: 0,
      carelessOf: 0,
      outside: 0,
      outsideOf: 0,
    };
    for (const [key, value] of Object.entries(judged)) group[key] += value;
    group.lines += 1;
    groups.set(name, group);
  }
  const bad =
    !judged.exact ||
    judged.wrong ||
    judged.careless ||
    (judged.cautionOf && !judged.caution) ||
    (judged.outsideOf && !judged.outside);
  if (bad)
    misses.push({
      id: row.id,
      expect: row.expect,
      caution: row.caution ?? false,
      outside: row.outside,
      got,
      text: row.text,
    });
}

function judge(row, got) {
  const tolerated = new Set(row.tolerate ?? []);
  const ids = got.matches.map(({ scenario }) => scenario);
  const counted = ids.filter((id) => !tolerated.has(id) || row.expect.includes(id));
  const extra = counted.filter((id) => !row.expect.includes(id));
  const matched = got.matches.filter(({ scenario }) => row.expect.includes(scenario));
  return {
    exact: Number(extra.length === 0 && row.expect.every((id) => ids.includes(id))),
    first: Number(row.expect.length > 0 && counted[0] === row.expect[0]),
    firstOf: Number(row.expect.length > 0),
    none: Number(row.expect.length === 0),
    alarm: Number(row.expect.length === 0 && extra.length > 0),
    wrong: got.matches.filter(
      ({ scenario, certainty }) => certainty === 'certain' && extra.includes(scenario),
    ).length,
    caution: Number(
      row.caution === true && matched.length > 0 && matched.every(({ caution }) => caution),
    ),
    cautionOf: Number(row.caution === true && matched.length > 0),
    careless: Number(row.caution !== true && matched.some(({ caution }) => caution)),
    carelessOf: Number(row.caution !== true && matched.length > 0),
    outside: Number(
      row.outside !== undefined && row.outside.every((id) => got.outside.includes(id)),
    ),
    outsideOf: Number(row.outside !== undefined),
  };
}

const percent = (part, of) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const head = [
  'group',
  'lines',
  'exact',
  'first right',
  'false alarms',
  'certain, wrong',
  'caution set',
  'caution wrong',
  'outside',
];
console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`);
for (const [name, g] of [...groups].sort(([a], [b]) =>
  a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b),
)) {
  console.log(
    `| ${[name, g.lines, percent(g.exact, g.lines), percent(g.first, g.firstOf), percent(g.alarm, g.none), g.wrong, percent(g.caution, g.cautionOf), percent(g.careless, g.carelessOf), percent(g.outside, g.outsideOf)].join(' | ')} |`,
  );
}
if (options.includes('--misses'))
  for (const miss of misses) console.log(`\n${JSON.stringify(miss, null, 1)}`);
