import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locate } from '#engine/tree.ts';
import { buildContent } from './build.ts';

const { content } = buildContent(join(import.meta.dirname, '../..'));
if (!content) throw new Error('the content has mistakes; see the other tests');
const { index, scenarios, outside, triage } = content;

const linesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Of the article as a whole, and of its list of other pages: they lead to the first page, as an unknown fragment does. */
const WHOLE = [
  'diagnose-connection-problems-with-the-skype-for-business-online-connector',
  'related-topics',
];

describe('the anchors of the article', () => {
  const article = readFileSync(join(import.meta.dirname, 'article-anchors.txt'), 'utf8');
  const names = [...article.matchAll(/<a name="([^"]+)">|\([^()\s]*#([^()\s]+)\)/g)].map(
    ([, name, linked]) => name ?? linked ?? '',
  );

  it('are the two of each of the ten sections, and two more', () => {
    expect(new Set(names).size).toBe(2 * 10 + WHOLE.length);
  });

  it.each([...new Set(names)].filter((name) => !WHOLE.includes(name)))(
    'lead from %s to one scenario',
    (name) => {
      expect(index.scenarios.filter(({ anchors }) => anchors.includes(name))).toHaveLength(1);
    },
  );
});

describe('the released addresses', () => {
  const released = linesOf('released.txt');

  it('are many', () => {
    expect(released.length).toBeGreaterThan(400);
  });

  it('each still have a page', () => {
    const gone = released.filter((address) => {
      const [kind, id = '', step] = address.split('/');
      if (kind === 'outside') return !Object.hasOwn(outside, id);
      if (kind === 'triage') return locate(triage.tree, id).kind === 'unknown';
      const tree = Object.hasOwn(scenarios, id) ? scenarios[id]?.tree : undefined;
      return !tree || (step !== undefined && locate(tree, step).kind === 'unknown');
    });
    expect(gone).toEqual([]);
  });
});
