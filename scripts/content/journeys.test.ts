import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAfter, type Candidate } from '#engine/next.ts';
import { locate, type Tree } from '#engine/tree.ts';
import { buildContent } from './build.ts';

const { content } = buildContent(join(import.meta.dirname, '../..'));
if (!content) throw new Error('the content has mistakes; see the other tests');
const { scenarios, outside, triage } = content;

/** Every page a text can point to. */
const everything: readonly Candidate[] = [
  ...Object.keys(scenarios).map((id): Candidate => ({ kind: 'scenario', id })),
  ...Object.keys(outside).map((id): Candidate => ({ kind: 'outside', id })),
];

/** The ends that a reader can choose on the page of a known message. */
const OUTSIDE_ENDS = ['solved', 'not-this', 'escalate'] as const;

/** How a call ends; with another message, a new text begins a new one. */
const ENDS = ['solved', 'another', 'escalate'];

type End = Parameters<typeof nextAfter>[1];

/** Answers the questions of a tree until they lead somewhere; `choose` picks one of so many. */
function walk<Leaf>(tree: Tree<Leaf>, choose: (count: number) => number) {
  let node = tree.start;
  for (let steps = 0; steps <= Object.keys(tree.nodes).length; steps += 1) {
    const place = locate(tree, node);
    if (place.kind === 'unknown') throw new Error(`the tree has no node "${node}"`);
    if (place.kind === 'arrived') return place.leaf;
    const targets = Object.values(place.options);
    node = targets[choose(targets.length)] ?? '';
  }
  throw new Error(`the tree that begins with ${tree.start} goes in a circle`);
}

/** Answers the questions of one page until it ends; `choose` picks one of so many. */
function answer({ kind, id }: Candidate, choose: (count: number) => number): End {
  if (kind === 'outside')
    return { kind: 'outcome', outcome: OUTSIDE_ENDS[choose(OUTSIDE_ENDS.length)] ?? 'solved' };
  const tree = scenarios[id]?.tree;
  if (!tree) throw new Error(`there is no scenario "${id}"`);
  return walk(tree, choose);
}

function nowhere(): never {
  throw new Error('there is nothing to go on with');
}

/** A whole call, from the first page to its end. */
function call(start: Candidate, pasted: readonly Candidate[], choose: (count: number) => number) {
  const seen: string[] = [];
  let page = start;
  let ruledOut: readonly string[] = [];
  for (;;) {
    expect(seen).not.toContain(page.id);
    seen.push(page.id);
    const own =
      (page.kind === 'scenario' ? scenarios[page.id]?.notThis : outside[page.id]?.related) ?? [];
    const next = nextAfter(page.id, answer(page, choose), [pasted, own], ruledOut);
    if (next.kind !== 'go-on') return { end: next.kind, seen };
    for (const id of ruledOut) expect(next.ruledOut).toContain(id);
    ruledOut = next.ruledOut;
    const chosen = next.candidates[choose(next.candidates.length)];
    page = chosen ?? nowhere();
  }
}

describe('any sequence of answers', () => {
  it('ends in solved, escalated or another message, never comes back to what it left, and rules nothing in again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everything),
        fc.shuffledSubarray([...everything], { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (start, pasted, numbers) => {
          const choose = (count: number) => Number(numbers.next().value) % count;
          const { end, seen } = call(start, pasted, choose);
          expect(ENDS).toContain(end);
          expect(seen.length).toBeLessThanOrEqual(everything.length);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('to the questions ends in solved or escalated as well, whatever they lead to', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...everything], { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (pasted, numbers) => {
          const choose = (count: number) => Number(numbers.next().value) % count;
          const leaf = walk(triage.tree, choose);
          if (leaf.kind !== 'outcome') {
            expect(ENDS).toContain(call(leaf, pasted, choose).end);
            return;
          }
          const outcome = OUTSIDE_ENDS[choose(OUTSIDE_ENDS.length)] ?? 'solved';
          const related = triage.outcomes[leaf.outcome]?.related ?? [];
          const next = nextAfter(undefined, { kind: 'outcome', outcome }, [pasted, related], []);
          const end =
            next.kind === 'go-on'
              ? call(next.candidates[choose(next.candidates.length)] ?? nowhere(), pasted, choose)
                  .end
              : next.kind;
          expect(ENDS).toContain(end);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('that always says "not this" sees every candidate of the paste before it is escalated', () => {
    const pasted = everything.slice(0, 4);
    const seen = new Set<string>();
    let ruledOut: readonly string[] = [];
    for (let page = pasted[0]; page;) {
      seen.add(page.id);
      const next = nextAfter(
        page.id,
        { kind: 'outcome', outcome: 'not-this' },
        [pasted, scenarios[page.id]?.notThis ?? outside[page.id]?.related ?? []],
        ruledOut,
      );
      if (next.kind !== 'go-on') {
        expect(next).toEqual({ kind: 'escalate', exhausted: true });
        break;
      }
      ruledOut = next.ruledOut;
      page = next.candidates[0];
    }
    expect([...seen]).toEqual(expect.arrayContaining(pasted.map(({ id }) => id)));
  });
});

describe('ids', () => {
  it('name one page, whatever its kind: the query tells no kinds apart', () => {
    const ids = everything.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('triage');
  });
});
