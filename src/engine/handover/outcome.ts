import type { Facts, HandoverWords } from './facts.ts';

/* What came of a call, in one sentence. */

/** How the call ended, for a colleague. */
export function outcome(facts: Facts, words: HandoverWords): string {
  switch (facts.outcome) {
    case 'solved':
      return solved(facts, {
        connection: words.solvedConnection,
        loading: words.solvedLoading,
        repetition: words.solvedRepetition,
        said: words.solvedSaid,
      });
    case 'another-message':
      return words.anotherMessage;
    case 'not-this':
      return words.notThis;
    case 'escalate':
      return words.escalated;
    case 'elsewhere':
      return words.elsewhere;
    case undefined:
      return words.unfinished;
    default:
      return facts.outcome satisfies never;
  }
}

/** What may be claimed: what the last step has shown, and no more. */
function solved(
  { shown }: Facts,
  words: Readonly<Record<NonNullable<Facts['shown']> | 'said', string>>,
): string {
  return words[shown ?? 'said'];
}

/** How the call ended, for the caller. */
export function closing(facts: Facts, words: HandoverWords): string {
  if (facts.outcome === 'solved')
    return solved(facts, {
      connection: words.connects,
      loading: words.loads,
      repetition: words.works,
      said: words.saidToWork,
    });
  if (facts.outcome === 'another-message') return words.another;
  return facts.outcome === 'escalate' ? words.passedOn : words.looking;
}
