// Builds once more and fails where a file of dist/ differs from the build before: one commit gives one set of bytes.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

function digests() {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

const before = digests();
const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
  stdio: 'inherit',
});
const after = digests();
const different = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
for (const file of different) console.error(`differs between two builds: ${file}`);
if (before.size === 0) console.error('there is no build to compare with; run npm run build first');
if (status === 0 && different.length === 0) console.log(`${after.size} files, all the same`);
process.exitCode = status === 0 && different.length === 0 && before.size > 0 ? 0 : 1;
