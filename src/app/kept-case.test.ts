import { describe, expect, it } from 'vitest';
import { createKeeper } from './kept-case.ts';

/** A storage in memory; `fill` makes it refuse to write, as a full one does. */
function memory() {
  const values = new Map<string, string>();
  let full = false;
  return {
    get length() {
      return values.size;
    },
    key: (index: number) => [...values.keys()][index] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    removeItem: (key: string) => {
      values.delete(key);
    },
    setItem: (key: string, value: string) => {
      if (full) throw new Error('QuotaExceededError');
      values.set(key, value);
    },
    clear: () => {
      values.clear();
    },
    fill: () => {
      full = true;
    },
  };
}

let count = 0;
const tab = (local: Storage, session: Storage, now = () => 1000) =>
  createKeeper({ local, session, now, unique: () => `u${String((count += 1))}` });

const content = (text: string) => ({ text, events: [] });

describe('createKeeper', () => {
  it('gives a reloaded tab its own case back', () => {
    const [local, session] = [memory(), memory()];
    tab(local, session).keep(content('mine'));
    expect(tab(local, session).own()).toMatchObject({ kind: 'case', text: 'mine' });
  });

  it('gives another tab nothing by itself, but offers the case', () => {
    const local = memory();
    tab(local, memory()).keep(content('mine'));
    const other = tab(local, memory());
    expect(other.own()).toBeUndefined();
    expect(other.others()).toMatchObject([{ kind: 'case', text: 'mine' }]);
  });

  it('keeps a case no longer than a working day after the clock was set back', () => {
    const local = memory();
    const day = 24 * 60 * 60 * 1000;
    tab(local, memory(), () => 400 * day).keep(content('mine'));
    const [offer] = tab(local, memory(), () => day).others();
    expect(offer).toMatchObject({ kind: 'case', text: 'mine', until: 1.5 * day });
    // Not renewed by every visit, either.
    expect(tab(local, memory(), () => 1.25 * day).others()).toMatchObject([{ until: 1.5 * day }]);
    expect(tab(local, memory(), () => 1.5 * day).others()).toEqual([]);
  });

  it('does not mix two tabs that keep', () => {
    const local = memory();
    const [one, two] = [tab(local, memory()), tab(local, memory())];
    one.keep(content('one'));
    two.keep(content('two'));
    one.update(content('one more'));
    two.update(content('two more'));
    expect(
      tab(local, memory())
        .others()
        .map((kept) => 'text' in kept && kept.text)
        .sort(),
    ).toEqual(['one more', 'two more']);
  });

  it('does not mix a duplicated tab with its original', () => {
    const [local, session] = [memory(), memory()];
    const original = tab(local, session);
    original.keep(content('before'));
    const duplicate = tab(local, session);
    duplicate.own();
    duplicate.update(content('duplicate'));
    original.update(content('original'));
    duplicate.update(content('duplicate again'));
    expect(
      tab(local, memory())
        .others()
        .map((kept) => 'text' in kept && kept.text)
        .sort(),
    ).toEqual(['duplicate again', 'original']);
  });

  it('takes a case over from another tab, which keeps no longer', () => {
    const local = memory();
    const [one, two] = [tab(local, memory()), tab(local, memory())];
    one.keep(content('mine'));
    const [offer] = two.others();
    if (offer?.kind !== 'case') throw new Error('nothing was offered');
    two.resume(offer);
    expect(one.update(content('later'))).toEqual({ kind: 'gone' });
    expect(two.update(content('further'))).toMatchObject({ kind: 'kept' });
    expect(tab(local, memory()).others()).toHaveLength(1);
  });

  it('deletes a case after a working day', () => {
    const local = memory();
    tab(local, memory(), () => 0).keep(content('old'));
    const late = tab(local, memory(), () => 12 * 60 * 60 * 1000 + 1);
    expect(late.others()).toEqual([]);
    expect(local.length).toBe(0);
  });

  it('leaves what it cannot read as it is, and shows it', () => {
    const local = memory();
    local.setItem('case-x', '{"half');
    const keeper = tab(local, memory());
    expect(keeper.others()).toEqual([{ kind: 'broken', key: 'case-x', stored: '{"half' }]);
    expect(local.getItem('case-x')).toBe('{"half');
    keeper.forget('case-x');
    expect(local.getItem('case-x')).toBeNull();
  });

  it('says so where the storage is full', () => {
    const local = memory();
    local.fill();
    expect(tab(local, memory()).keep(content('x'))).toEqual({ kind: 'refused' });
  });

  it('forgets without a trace', () => {
    const [local, session] = [memory(), memory()];
    const keeper = tab(local, session);
    keeper.keep(content('x'));
    keeper.forget();
    expect([local.length, session.length]).toEqual([0, 0]);
    expect(keeper.update(content('y'))).toBeUndefined();
  });
});
