import { describe, expect, it } from 'vitest';
import { inTurns, task } from './turns.ts';

describe('inTurns', () => {
  it('begins one thing after the other without waiting for what it does, and each in a task of its own', async () => {
    const said: string[] = [];
    let finish: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const all = inTurns([
      () => {
        said.push('first');
        void Promise.resolve().then(() => said.push('end of the turn'));
        return first;
      },
      () => {
        said.push('second');
        return Promise.resolve();
      },
    ]).then(() => said.push('done'));
    await task();
    await task();
    await task();
    expect(said).toEqual(['first', 'end of the turn', 'second']);
    finish();
    await all;
    expect(said.at(-1)).toBe('done');
  });

  it('begins the others and fails where one does', async () => {
    let begun = false;
    const all = inTurns([
      () => Promise.reject(new Error('lost')),
      () => {
        begun = true;
        return Promise.resolve();
      },
    ]);
    await expect(all).rejects.toThrow('lost');
    expect(begun).toBe(true);
  });
});
