import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadable } from './loadable.ts';

const one = () => loadable(() => Promise.resolve({ default: () => 'the page' }));
const drawn = ({ Component }: ReturnType<typeof one>) =>
  renderToString(createElement(Suspense, { fallback: 'waiting' }, createElement(Component)));

describe('loadable', () => {
  it('draws at once where the code is there', async () => {
    const page = one();
    await page.preload();
    expect(drawn(page)).toContain('the page');
  });

  it('waits for the code where it is not', () => {
    expect(drawn(one())).toContain('waiting');
  });

  it('loads anew what did not come', async () => {
    let asked = 0;
    const page = loadable(() => {
      asked += 1;
      return asked === 1
        ? Promise.reject(new Error('no network'))
        : Promise.resolve({ default: () => 'the page' });
    });
    await expect(page.preload()).rejects.toThrow('no network');
    await page.preload();
    expect(drawn(page)).toContain('the page');
  });
});
