/* global fetch */
// `npm run lighthouse [-- --runs=3]`: measures four pages in each language with Lighthouse on a build with SITE_ORIGIN, as
// a mobile device on a slow network (simulated), and writes docs/lighthouse.md. Run it alone: times depend on what else runs.
import { writeFileSync } from 'node:fs';
import { ensureBrowser } from '../browser.mjs';
import { install, root } from '../install.mjs';
import { createStaticServer } from '../serve.mjs';
import { measure } from './measure.mjs';
import { exceeded, report } from './report.mjs';
import { PATHS, buildSite } from './site.mjs';

const runs = Number(
  process.argv.find((word) => word.startsWith('--runs='))?.slice('--runs='.length) ?? 5,
);

install();
process.chdir(root);
const folder = '.build/lighthouse/site';
// The canonical address has to be the one that is measured, so the port is known before the build.
// (4190 is a port that browsers and fetch refuse.)
const port = Number(process.env.PORT ?? 4186);
const origin = `http://127.0.0.1:${port}`;
buildSite(folder, origin);

const server = createStaticServer(folder);
await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
// None at all is right for Lighthouse, too; HTML with status 200 would not be.
const robots = await fetch(`${origin}/robots.txt`);
if (robots.status !== 404) throw new Error(`robots.txt answered ${robots.status}`);
const rows = [];
try {
  const browser = await ensureBrowser();
  for (const path of PATHS) {
    const row = { path, ...(await measure({ url: origin + path, runs, browser })) };
    rows.push(row);
    console.error(`${path}  ${JSON.stringify(row.scores)}  LCP ${row.lcp} ms  TBT ${row.tbt} ms`);
    for (const line of row.lost) console.error(`    ${line}`);
  }
} finally {
  server.close();
  server.closeAllConnections();
}
const text = await report(rows, runs);
writeFileSync('docs/lighthouse.md', text);
console.log(text);
for (const line of exceeded(rows)) console.error(line);
process.exitCode = exceeded(rows).length > 0 ? 1 : 0;
