import type { Outcome } from './case.ts';

/** A page that may explain the failure. */
export type Candidate = { readonly kind: 'scenario' | 'outside'; readonly id: string };

/** What an end of a runbook says. */
export type End = { readonly kind: 'outcome'; readonly outcome: Outcome } | Candidate;

/** What comes after an end: the case is over, or these candidates are left, the likeliest first. */
export type Next =
  | { readonly kind: 'solved' }
  | {
      /** This failure is over. What is left is another one: of a new text, or one of these. */
      readonly kind: 'another';
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'escalate';
      /** True where the answers did not ask for it, but nothing else is left to look at. */
      readonly exhausted: boolean;
    }
  | {
      readonly kind: 'go-on';
      readonly candidates: readonly Candidate[];
      /** What is ruled out from here on, this page included; sorted. */
      readonly ruledOut: readonly string[];
    };

/**
 * What comes after the end of a page. Whoever leaves a page has ruled it out, so that every way on has fewer candidates
 * than the one before: no sequence of answers leads in a circle. A fix that worked rules nothing out; the pages whose
 * failure is over are not in the lists any more.
 *
 * @param page the id of the page that ends; undefined where questions do, which rule nothing out
 * @param lists where candidates come from, the most trusted first: what the pasted text matched, then the page's own list
 * @param ruledOut ids that were ruled out before
 */
export function nextAfter(
  page: string | undefined,
  end: End,
  lists: readonly (readonly Candidate[])[],
  ruledOut: readonly string[],
): Next {
  if (end.kind === 'outcome' && end.outcome === 'solved') return { kind: 'solved' };
  if (end.kind === 'outcome' && end.outcome === 'escalate')
    return { kind: 'escalate', exhausted: false };
  if (end.kind === 'outcome' && end.outcome === 'another-message') {
    const here = page === undefined ? ruledOut : [...ruledOut, page];
    return { kind: 'another', candidates: left(lists, here) };
  }
  const out = [...new Set([...ruledOut, ...(page === undefined ? [] : [page])])].sort();
  const named = end.kind === 'outcome' ? [] : [end];
  const [only] = named.filter(({ id }) => !out.includes(id));
  const candidates = only ? [only] : left(lists, out);
  return candidates.length === 0
    ? { kind: 'escalate', exhausted: true }
    : { kind: 'go-on', candidates, ruledOut: out };
}

function left(
  lists: readonly (readonly Candidate[])[],
  out: readonly string[],
): readonly Candidate[] {
  const seen = new Set(out);
  return lists.flat().filter(({ id }) => {
    const fresh = !seen.has(id);
    seen.add(id);
    return fresh;
  });
}
