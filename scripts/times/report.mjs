// Writes what was measured, and says what is beyond the budget.
import { format, resolveConfig } from 'prettier';

const LIMIT = { lcp: 1000, ratio: 1.15, longest: 120, shown: 200 };
const GOAL = { lcp: 800 };

/** @returns {string[]} one line for each value beyond its limit, in words */
export function exceeded(rows) {
  return rows.flatMap(({ path, lcp, ratio, longest, shown }) => [
    ...(lcp > LIMIT.lcp ? [`${path}: LCP ${whole(lcp)} ms of ${LIMIT.lcp}`] : []),
    ...(ratio > LIMIT.ratio ? [`${path}: ${ratio.toFixed(2)} times the LCP without scripts`] : []),
    ...(longest > LIMIT.longest ? [`${path}: a task of ${whole(longest)} ms`] : []),
    ...(shown > LIMIT.shown ? [`${path}: first match after ${whole(shown)} ms`] : []),
  ]);
}

const whole = (value) => (value === undefined ? '–' : String(Math.round(value)));

/** @returns {Promise<string>} the text of docs/times.md */
export async function report(rows, { runs, version }) {
  const lines = rows.map(({ path, lcp, plain, ratio, longest, shown, index }) =>
    [
      path,
      whole(lcp),
      whole(plain),
      ratio.toFixed(2),
      whole(longest),
      whole(shown),
      whole(index),
    ].join(' | '),
  );
  const beyond = exceeded(rows);
  const text = `# Times

Written by \`npm run times\`: Chromium ${version}, a telephone with a processor four times as slow as this computer’s, on a network of 150 ms and 1.6 Mbit/s that is really slowed down, as Lighthouse does it; brotli, nothing cached. Medians of ${runs} visits; times in milliseconds.

- **LCP**: the largest paint; the goal is ${GOAL.lcp}. **Without scripts**: the same page without its first script, and how many times as long it takes with it.
- **Longest task**: from the first byte until the page has done all that it does by itself: comes to life, brings the rest of the app, makes the matcher. 0 where none took more than 50.
- **First match**: from the first text in the box to the picture with the answer, once the page has nothing more to do.
- **Index**: Lighthouse’s own measure of the machine at that moment. Times vary with it, and with what else the machine does.

| Page | LCP | Without scripts | Ratio | Longest task | First match | Index |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.map((line) => `| ${line} |`).join('\n')}
| **Limit** | ${LIMIT.lcp} | | ${LIMIT.ratio} | ${LIMIT.longest} | ${LIMIT.shown} | |

${beyond.length === 0 ? 'Nothing exceeds its limit.' : `Beyond the limit:\n\n${beyond.map((line) => `- ${line}`).join('\n')}`}
`;
  return format(text, { ...(await resolveConfig('docs/times.md')), parser: 'markdown' });
}
