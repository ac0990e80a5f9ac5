import { describe, expect, it } from 'vitest';
import { changesIn } from './changes.ts';

const on = { text: 'Set-It -On', undo: 'Set-It -Off' };
const off = { text: 'Set-It -Off', undo: 'Set-It -On' };
const proxy = { text: 'Set-Proxy {{proxy}}', undo: 'Reset-Proxy' };
const reset = { text: 'Reset-Proxy', undo: 'Set-Proxy {{proxy}}' };
const forever = { text: 'Remove-It', undo: undefined };
const known = [on, off, proxy, reset, forever];
const copied = (...commands: readonly string[]) =>
  commands.map((command, at) => ({ command, at, came: undefined }));

describe('changesIn', () => {
  it('lists each change once, with what undoes it, in the order of copying', () => {
    expect(changesIn(known, copied('Remove-It', 'Set-It -On', 'Remove-It'))).toEqual([
      { command: forever, undo: undefined, undone: false },
      { command: on, undo: 'Set-It -Off', undone: false },
    ]);
  });

  it('leaves out what only reads, what it does not know, and what was not run', () => {
    expect(changesIn(known, copied('Get-It', 'Set-It'))).toEqual([]);
    expect(changesIn(known, [{ command: 'Set-It -On', at: 1, came: 'not-run' }])).toEqual([]);
    expect(changesIn(known, [{ command: 'Set-It -On', at: 1, came: 'failed' }])).toHaveLength(1);
  });

  it('takes what undoes a change for no change of its own', () => {
    expect(changesIn(known, copied('Set-It -On', 'Set-It -Off'))).toEqual([
      { command: on, undo: 'Set-It -Off', undone: true },
    ]);
  });

  it('lists a change that was made anew after it was undone', () => {
    const changes = changesIn(known, copied('Set-It -On', 'Set-It -Off', 'Set-It -On'));
    expect(changes.map(({ undone }) => undone)).toEqual([true, false]);
  });

  it('knows a command by what does not vary, and fills its undoing as it was copied', () => {
    const [change] = changesIn(known, copied("Set-Proxy 'a:1'"));
    expect(change).toEqual({ command: proxy, undo: 'Reset-Proxy', undone: false });
    expect(changesIn(known, copied('Reset-Proxy'))[0]?.undo).toBe('Set-Proxy <proxy>');
    const [again] = changesIn([reset], copied("Set-Proxy 'a:1'", 'Reset-Proxy'));
    expect(again?.undo).toBe("Set-Proxy 'a:1'");
  });
});
