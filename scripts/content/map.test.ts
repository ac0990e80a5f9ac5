import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildContent } from './build.ts';
import { mapPicture, wrap } from './map.ts';

const { content } = buildContent(join(import.meta.dirname, '../..'));
if (!content) throw new Error('the content has mistakes; see the build');

describe.each(['en', 'fr'] as const)('the picture of the questions in %s', (lng) => {
  const picture = mapPicture(content.triage, content.triageText[lng]);

  it('has every node of the tree once', () => {
    expect(picture.boxes.map(({ node }) => node).sort()).toEqual(
      Object.keys(content.triage.tree.nodes).sort(),
    );
  });

  it('lets no box overlap another, nor leave the picture', () => {
    const { boxes, width, height } = picture;
    for (const [index, a] of boxes.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        expect(apart, `${a.node} and ${b.node}`).toBe(true);
      }
    }
  });
});

describe('wrap', () => {
  it('keeps every word and breaks no line longer than it may be', () => {
    const text = 'Il utilisait `New-CsOnlineSession` ou l’ancien connecteur de la société';
    const lines = wrap(text);
    expect(lines.join(' ')).toBe(text.replaceAll('`', ''));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(32);
  });

  it('makes no line of nothing', () => {
    expect(wrap('')).toEqual([]);
  });
});
