import { createMatcher, type Verdict } from '#engine/match/match.ts';
import { loadCatalogue } from './catalogue.ts';

/** The matcher of the page, for Node: the same engine with the same signatures. */
export function matcherFor(root: string): (text: string) => Verdict {
  return createMatcher(loadCatalogue(root));
}
