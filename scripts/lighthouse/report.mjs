// Writes what was measured, and says what is beyond the budget.
import { format, resolveConfig } from 'prettier';
import { VERSION } from './measure.mjs';

const LIMIT = { performance: 98, others: 100, lcp: 1200, tbt: 80, cls: 0 };

/** @returns {string[]} one line for each value beyond its limit, in words */
export function exceeded(rows) {
  return rows.flatMap(({ path, scores: [performance, ...others], lcp, tbt, cls }) => [
    ...(performance < LIMIT.performance ? [`${path}: performance ${performance}`] : []),
    ...(others.some((score) => score < LIMIT.others) ? [`${path}: ${others.join(', ')}`] : []),
    ...(lcp > LIMIT.lcp ? [`${path}: LCP ${lcp} ms`] : []),
    ...(tbt > LIMIT.tbt ? [`${path}: TBT ${tbt} ms`] : []),
    ...(cls > LIMIT.cls ? [`${path}: CLS ${cls}`] : []),
  ]);
}

/** @returns {Promise<string>} the text of docs/lighthouse.md */
export async function report(rows, runs) {
  const indexes = rows.map(({ index }) => Math.round(index));
  const lines = rows.map(({ path, scores, lcp, tbt, cls, index }) =>
    [path, ...scores, lcp, tbt, cls.toFixed(3), Math.round(index)].join(' | '),
  );
  const text = `# Lighthouse

Written by \`npm run lighthouse\`: Lighthouse ${VERSION}, Chromium ${rows[0].browser}, mobile, simulated throttling (its default), brotli, a build with \`SITE_ORIGIN\`. Medians of ${runs} runs; times in milliseconds.

The audit of robots.txt is left out: Lighthouse asks for that file from within the page, whose content security policy lets it ask for nothing, and reports a broken file (SEO 92). The script asks by itself; there is none, which is right.

Times vary with the machine and with what else it does. The benchmark index is Lighthouse’s own measure of the machine at that moment; here it was between ${Math.min(...indexes)} and ${Math.max(...indexes)}.

| Page | Performance | Accessibility | Best practices | SEO | LCP | TBT | CLS | Index |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.map((line) => `| ${line} |`).join('\n')}
| **Limit** | ${LIMIT.performance} | ${LIMIT.others} | ${LIMIT.others} | ${LIMIT.others} | ${LIMIT.lcp} | ${LIMIT.tbt} | ${LIMIT.cls} | |
`;
  return format(text, { ...(await resolveConfig('docs/lighthouse.md')), parser: 'markdown' });
}
