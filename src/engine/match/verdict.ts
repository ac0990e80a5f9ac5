import type { Strength } from './catalogue.ts';
import type { Hit } from './hits.ts';
import type { Evidence, Match, OutsideMatch, Reason, Verdict } from './match.ts';
import { count, tallyOf, type Occurrences } from './tally.ts';

/** No more evidence than a reader looks at. */
const MOST_EVIDENCE = 50;

/** The answer that the traces of a text add up to. */
export function verdictOf(hits: readonly Hit[]): Verdict {
  const owners = new Map<string, Hit[]>();
  for (const hit of settle(hits)) {
    const own = owners.get(hit.signature.owner);
    if (own) own.push(hit);
    else owners.set(hit.signature.owner, [hit]);
  }
  const matches: Match[] = [];
  const outside: OutsideMatch[] = [];
  for (const [owner, found] of owners) {
    const certainty = found.reduce<Strength>(
      (best, hit) => (stronger(provenBy(hit), best) ? provenBy(hit) : best),
      'possible',
    );
    const shown = { evidence: evidenceOf(found), occurrences: occurrencesOf(found) };
    if (found[0]?.signature.scenario === true)
      matches.push({
        scenario: owner,
        certainty,
        caution: cautious(found),
        retired: found.some(({ retired }) => retired),
        reason: reasonOf(found, certainty),
        ...shown,
      });
    else
      outside.push({
        id: owner,
        certainty,
        followOn: found[0]?.signature.followOn === true && owners.size > 1,
        ...shown,
      });
  }
  return {
    verdict: matches.length > 0 ? 'match' : outside.length > 0 ? 'outside' : 'none',
    matches,
    outside,
  };
}

/** A message that is told proves less than one that a program printed; against other messages it stands as it is. */
export function provenBy({ strength, told, signature }: Hit): Strength {
  return told === true && signature.scenario && strength === 'certain' ? 'likely' : strength;
}

function reasonOf(found: readonly Hit[], certainty: Strength): Reason {
  const told = found.find((hit) => hit.strength !== provenBy(hit));
  if (told && certainty !== 'certain') return 'embedded';
  return found.find(({ strength }) => strength === certainty)?.reason ?? 'words';
}

const ORDER: Readonly<Record<Strength, number>> = { certain: 2, likely: 1, possible: 0 };

/** Whether `one` says more than `other`. */
export function stronger(one: Strength, other: Strength): boolean {
  return ORDER[one] > ORDER[other];
}

/** Where traces of different messages overlap, the stronger one stands; of two alike, the longer. In order of appearance. */
export function settle(hits: readonly Hit[]): readonly Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((hit, index) => {
    const beaten = (other: Hit) =>
      other.signature.owner !== hit.signature.owner && overlaps(hit, other) && beats(other, hit);
    // Sorted by start, so only neighbours can overlap; a trace is never longer than LONGEST.
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = sorted[at];
      if (!other || hit.start - other.start > LONGEST) break;
      if (beaten(other)) return false;
    }
    for (let at = index + 1; at < sorted.length; at += 1) {
      const other = sorted[at];
      if (!other || other.start >= hit.end) break;
      if (beaten(other)) return false;
    }
    return true;
  });
}

/** No trace is longer than this, in UTF-16 units: a few hundred letters, each between markup and spaces. */
const LONGEST = 8192;

type Place = { readonly start: number; readonly end: number };

function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

function beats(one: Hit, other: Hit): boolean {
  if (one.strength !== other.strength) return stronger(one.strength, other.strength);
  return lengthOf(one) > lengthOf(other);
}

function lengthOf({ start, end }: Place): number {
  return end - start;
}

/** The strongest traces; a weaker one that overlaps a stronger adds nothing for a reader. */
function evidenceOf(hits: readonly Hit[]): readonly Evidence[] {
  const best = [...hits].sort(
    (a, b) => ORDER[b.strength] - ORDER[a.strength] || lengthOf(b) - lengthOf(a),
  );
  const kept: Evidence[] = [];
  for (const { signature, start, end } of best) {
    if (kept.length === MOST_EVIDENCE) break;
    if (!kept.some((other) => overlaps({ start, end }, other)))
      kept.push({ signature: signature.name, start, end });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Where the message stands, by its traces in the order of appearance. */
function occurrencesOf([first, ...more]: readonly Hit[]): Occurrences {
  if (!first) throw new Error('a message without a trace');
  const tally = tallyOf(placeOf(first), first.signature.name);
  for (const hit of more) count(tally, placeOf(hit), hit.signature.name);
  return { count: tally.count, first: tally.first, last: tally.last };
}

function placeOf({ start, end }: Hit): Place {
  return { start, end };
}

/** Whether every record that holds the message comes from another product or host. */
function cautious(hits: readonly Hit[]): boolean {
  const origins = hits.map(({ origin, signature }) =>
    origin === 'unknown' && signature.caution ? 'other' : origin,
  );
  return !origins.includes('ours') && origins.includes('other');
}
