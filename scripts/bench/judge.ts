/** A paste with its right answer, as in the corpus. */
export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly string[];
  readonly class: string;
  readonly lang: string;
  readonly tolerate?: readonly string[];
};

/** How many answers were right. */
export type Score = {
  readonly lines: number;
  readonly exact: number;
  readonly firstRight: number;
  readonly withAnswer: number;
  readonly falseAlarms: number;
  readonly withoutAnswer: number;
};

/** Judges answers (scenario ids in order) by the rules of the corpus: tolerated ids do not count. */
export function judge(rows: readonly Labelled[], answers: readonly (readonly string[])[]): Score {
  let [exact, firstRight, withAnswer, falseAlarms] = [0, 0, 0, 0];
  rows.forEach(({ expect, tolerate = [] }, index) => {
    const counted = (answers[index] ?? []).filter(
      (id) => !tolerate.includes(id) || expect.includes(id),
    );
    const right = expect.every((id) => counted.includes(id));
    if (right && counted.every((id) => expect.includes(id))) exact += 1;
    if (expect.length > 0) {
      withAnswer += 1;
      if (counted[0] === expect[0]) firstRight += 1;
    } else if (counted.length > 0) falseAlarms += 1;
  });
  const lines = rows.length;
  return { lines, exact, firstRight, withAnswer, falseAlarms, withoutAnswer: lines - withAnswer };
}

/** The ids whose score reaches `threshold`, the best first. */
export function above(
  scores: ReadonlyMap<string, number>,
  threshold: number,
  most: number,
): readonly string[] {
  return [...scores]
    .filter(([, score]) => score >= threshold)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
}

/**
 * The threshold, and whether one or several answers are allowed, with which the most lines are exactly right. Tuned on the
 * very lines that are judged: generous to whom it is tuned for.
 */
export function tuned(
  rows: readonly Labelled[],
  scores: readonly ReadonlyMap<string, number>[],
): readonly (readonly string[])[] {
  const values = [...new Set(scores.flatMap((each) => [...each.values()]))].sort((a, b) => a - b);
  const steps = Array.from(
    { length: 60 },
    (_, index) => values[Math.floor((index / 60) * values.length)] ?? 0,
  );
  let best: readonly (readonly string[])[] = rows.map(() => []);
  let most = judge(rows, best).exact;
  for (const threshold of steps) {
    for (const limit of [1, 10]) {
      const answers = scores.map((each) => above(each, threshold, limit));
      const { exact } = judge(rows, answers);
      if (exact > most) [best, most] = [answers, exact];
    }
  }
  return best;
}
