import type { Context } from './catalogue.ts';

/** Knows no product and no word: for tests of one thing at a time. */
export const NO_CONTEXT: Context = {
  ours: [],
  retired: [],
  others: [],
  denied: [],
  supposed: [],
  negations: [],
  everyday: [],
  imagined: [],
  reported: [],
  deniedAfter: [],
  complaints: [],
  faults: [],
  frames: [],
  talk: {
    before: [],
    after: [],
    conditions: [],
    persons: [],
    turns: [],
    titles: [],
    prints: [],
    whens: [],
    inverted: [],
    contrasts: [],
    document: [],
    incident: [],
  },
};
