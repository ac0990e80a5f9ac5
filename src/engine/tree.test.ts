import { describe, expect, it } from 'vitest';
import { faults, locate, paths, separating, type Tree } from './tree.ts';

const leaf = (name: string) => ({ kind: 'leaf', leaf: name }) as const;
const sound: Tree<string> = {
  start: 'colour',
  nodes: {
    colour: { kind: 'question', options: { red: 'red-what', blue: 'sea' } },
    'red-what': { kind: 'question', options: { round: 'apple' } },
    sea: leaf('sea'),
    apple: leaf('apple'),
  },
};

describe('locate', () => {
  it('asks at a question, with the answers that led there', () => {
    expect(locate(sound, 'red-what')).toEqual({
      kind: 'asking',
      node: 'red-what',
      options: { round: 'apple' },
      trail: [{ node: 'colour', option: 'red' }],
    });
  });

  it('arrives at a leaf', () => {
    expect(locate(sound, 'apple')).toMatchObject({
      kind: 'arrived',
      leaf: 'apple',
      trail: [{ option: 'red' }, { option: 'round' }],
    });
  });

  it.each(['nowhere', 'constructor', '__proto__', ''])('does not know %s', (node) => {
    expect(locate(sound, node).kind).toBe('unknown');
  });

  it('ends even in a tree with a cycle', () => {
    const cycle: Tree<string> = {
      start: 'a',
      nodes: {
        a: leaf('a'),
        b: { kind: 'question', options: { x: 'c' } },
        c: { kind: 'question', options: { x: 'b' } },
      },
    };
    expect(locate(cycle, 'b').kind).toBe('asking');
  });
});

describe('faults', () => {
  it('finds none in a sound tree', () => {
    expect(faults(sound)).toEqual([]);
  });

  it('finds a missing start', () => {
    expect(faults({ ...sound, start: 'shape' })).toEqual([{ kind: 'no-start', node: 'shape' }]);
  });

  it('finds a dead end, an unknown target, a second parent and what cannot be reached', () => {
    const tree: Tree<string> = {
      start: 'a',
      nodes: {
        a: { kind: 'question', options: { one: 'b', two: 'c', three: 'missing', four: 'b' } },
        b: { kind: 'question', options: {} },
        c: leaf('c'),
        d: leaf('d'),
      },
    };
    expect(faults(tree).map(({ kind }) => kind)).toEqual([
      'unknown-target',
      'second-parent',
      'dead-end',
      'unreachable',
    ]);
  });

  it('finds a cycle as a second parent', () => {
    const tree: Tree<string> = {
      start: 'a',
      nodes: {
        a: { kind: 'question', options: { x: 'b' } },
        b: { kind: 'question', options: { back: 'a' } },
      },
    };
    expect(faults(tree)).toEqual([
      { kind: 'second-parent', node: 'b', option: 'back', target: 'a' },
    ]);
  });
});

describe('paths', () => {
  it('lists every leaf with the answers that lead to it', () => {
    expect(paths(sound)).toEqual([
      { leaf: 'sea', steps: [{ node: 'colour', option: 'blue' }] },
      {
        leaf: 'apple',
        steps: [
          { node: 'colour', option: 'red' },
          { node: 'red-what', option: 'round' },
        ],
      },
    ]);
  });
});

describe('separating', () => {
  const tree: Tree<string> = {
    start: 'where',
    nodes: {
      where: { kind: 'question', options: { home: 'room', away: 'sea' } },
      room: { kind: 'question', options: { kitchen: 'hot', hall: 'cold' } },
      hot: { kind: 'question', options: { pan: 'stove', cup: 'tea' } },
      stove: leaf('stove'),
      tea: leaf('tea'),
      cold: leaf('coat'),
      sea: leaf('tea'),
    },
  };
  const is = (...names: string[]) => names.map((name) => (found: string) => found === name);

  it('is the deepest question above all of them', () => {
    expect(separating(tree, is('stove', 'tea'))).toBe('hot');
    expect(separating(tree, is('stove', 'coat'))).toBe('room');
    expect(separating(tree, is('stove', 'tea', 'coat'))).toBe('room');
  });

  it('is none where a leaf is not in the tree', () => {
    expect(separating(tree, is('stove', 'moon'))).toBeUndefined();
    expect(separating(tree, [])).toBeUndefined();
  });
});
