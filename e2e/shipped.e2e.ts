import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, root, test } from './app.ts';

test('the page of the components is not in the build', async ({ request, baseURL }) => {
  const source = readFileSync(join(root, 'src/app/dev-components.tsx'), 'utf8');
  // Words that stand nowhere but on that page, whatever the bundler calls the rest.
  const [, own = ''] = /lead="([^"`]+?)\./.exec(source) ?? [];
  expect(own.length).toBeGreaterThan(20);
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(html|js|css)$/.test(file) && statSync(join(dist, file)).isFile(),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => readFileSync(join(dist, file), 'utf8').includes(own))).toEqual([]);
  expect(files.filter((file) => file.includes('components'))).toEqual([]);
  expect((await request.get(`${baseURL ?? ''}components/`)).status()).toBe(404);
});
