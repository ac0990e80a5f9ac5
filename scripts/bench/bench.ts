import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildContent } from '../content/build.ts';
import { loadCatalogue } from '../content/catalogue.ts';
import { judge, tuned, type Labelled, type Score } from './judge.ts';
import { peers, type Known } from './peers.ts';
import {
  complete,
  floor,
  peakOf,
  phrasesOf,
  prepared,
  readAll,
  synthetic,
  timed,
  transcript,
} from './speed.ts';
import { percent, scoreTable, type Judgeable } from './score.ts';
import { variations, whole } from './variations.ts';

/** Of the generated variations, the peers are judged on every so many: the slowest takes a second for each. */
const STRIDE = 12;

/** The times of a fresh process, as its own run printed them. */
export type Fresh = { readonly floor: number; readonly survey: number };

/** Measures a fresh process: the very first text it reads. */
export function fresh(root: string): Fresh {
  const catalogue = loadCatalogue(root);
  const text = transcript(10);
  const phrases = phrasesOf(catalogue);
  const start = performance.now();
  floor(text, phrases);
  const middle = performance.now();
  readAll(prepared(catalogue).survey, text);
  return { floor: middle - start, survey: performance.now() - middle };
}

/** Runs everything and returns the page for the docs; `inPage` is the part that was measured in a browser. */
export function bench(
  root: string,
  files: readonly string[],
  first: Fresh,
  inPage: readonly string[],
): string {
  const { content } = buildContent(root);
  if (!content) throw new Error('the content has mistakes; run npm run content');
  const generated: readonly Labelled[] = variations(content);
  const sets = [
    {
      name: `generated, every ${String(STRIDE)}th`,
      rows: generated.filter((_, index) => index % STRIDE === 0),
    },
    ...files.map((file) => ({ name: basename(file), rows: linesOf(file) })),
  ];
  const known: readonly Known[] = Object.values(content.scenarios).flatMap(
    ({ id, kind, messages }) =>
      kind === 'scenario'
        ? messages.filter(whole).map((message) => ({
            id: `${id}/${message.id}`,
            scenario: id,
            text: message.text,
          }))
        : [],
  );
  const catalogue = loadCatalogue(root);
  const { match } = prepared(catalogue);
  const ids = (text: string) => match(text).matches.map(({ scenario }) => scenario);
  const out = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`, in one run on one machine. Ratios count; milliseconds differ from machine to machine.',
    '',
  ];
  const own = timed(
    generated.map(({ text }) => text),
    ids,
  );
  out.push(
    '## Accuracy on generated variations',
    '',
    `${String(generated.length)} texts that scripts/bench/variations.ts makes by rules from every message.`,
    '',
    ...table([['this matcher', judge(generated, own.answers), own]]),
    '',
  );
  for (const { name, rows } of sets) {
    const texts = rows.map(({ text }) => text);
    const ours = timed(texts, ids);
    const lines: Line[] = [['this matcher', judge(rows, ours.answers), ours]];
    for (const peer of peers(known)) {
      const result = timed(texts, peer.score);
      lines.push([peer.name, judge(rows, tuned(rows, result.answers)), result]);
    }
    out.push(
      `## Against peers: ${name}`,
      '',
      'Each peer with the threshold that suits it best on these very texts.',
      '',
      ...table(lines),
      '',
    );
  }
  for (const file of files) {
    const rows = linesOf(file);
    const answers = rows.map(({ text }) => {
      const { matches, outside } = match(text);
      return { matches, outside: outside.map(({ id }) => id) };
    });
    out.push(`## By class and language: ${basename(file)}`, '', ...scoreTable(rows, answers), '');
  }
  out.push(...inPage, '', ...long(catalogue, first));
  return `${out.join('\n')}\n`;
}

function linesOf(file: string): readonly Judgeable[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Judgeable);
}

type Line = readonly [
  name: string,
  score: Score,
  time: { readonly median: number; readonly p95: number },
];

function table(lines: readonly Line[]): readonly string[] {
  return [
    '| | texts | exact | first right | false alarms | median ms | 95 % ms |',
    '|---|---|---|---|---|---|---|',
    ...lines.map(
      ([name, s, { median, p95 }]) =>
        `| ${[name, s.lines, percent(s.exact, s.lines), percent(s.firstRight, s.withAnswer), percent(s.falseAlarms, s.withoutAnswer), median.toFixed(2), p95.toFixed(2)].join(' | ')} |`,
    ),
  ];
}

function long(catalogue: ReturnType<typeof loadCatalogue>, first: Fresh): readonly string[] {
  const phrases = phrasesOf(catalogue);
  const { survey } = prepared(catalogue);
  const ten = transcript(10);
  const best = (run: () => unknown) => {
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    });
    return times.toSorted((a, b) => a - b)[2] ?? 0;
  };
  const least = best(() => floor(ten, phrases));
  const read = best(() => readAll(survey, ten));
  const growth = [1, 10, 50].map((size) => {
    const text = size === 10 ? ten : transcript(size);
    const from = performance.now();
    const found = readAll(survey, text);
    return { size, time: performance.now() - from, complete: complete(found) };
  });
  const many = prepared(synthetic(catalogue, 500)).survey;
  const few = prepared(synthetic(catalogue, 10)).survey;
  const spread = best(() => readAll(many, ten)) / best(() => readAll(few, ten));
  return [
    '## Long transcripts',
    '',
    `The floor is one pass of \`toLowerCase\` and \`includes\` of ${String(phrases.length)} phrases.`,
    '',
    '| | measured | goal |',
    '|---|---|---|',
    `| 10 MiB, warm | ${(read / least).toFixed(2)} × the floor (${read.toFixed(0)} ms) | ≤ 4 × |`,
    `| 10 MiB, fresh process | ${(first.survey / first.floor).toFixed(2)} × the floor (${first.survey.toFixed(0)} ms) | ≤ 6 × |`,
    ...growth.map(
      ({ size, time, complete: all }) =>
        `| ${String(size)} MiB | ${(time / size).toFixed(1)} ms per MiB, ${all ? 'every planted message found' : 'NOT every planted message found'} | linear |`,
    ),
    `| memory above the text, 10 MiB | ${(peakOf(survey, ten) / ten.length).toFixed(2)} bytes a character | ≤ 6 |`,
    `| 500 scenarios against ten | ${spread.toFixed(2)} × | ≤ 5 × |`,
  ];
}
