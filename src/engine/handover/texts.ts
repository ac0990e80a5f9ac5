import { heading, list, own, paragraph, section, told, verbatim } from './blocks.ts';
import type { Handover } from './document.ts';
import type { Facts, HandoverWords, Moment } from './facts.ts';
import { closing, outcome } from './outcome.ts';

/** What can be handed over: to a ticket, to the caller, to the next line, to the authors. */
export type HandoverKind = 'note' | 'reply' | 'package' | 'report';

/** Writes a text from what is known, in the language of its words. */
export function writeHandover(kind: HandoverKind, facts: Facts, words: HandoverWords): Handover {
  switch (kind) {
    case 'note':
      return note(facts, words);
    case 'reply':
      return reply(facts, words);
    case 'package':
      return escalation(facts, words);
    case 'report':
      return report(facts, words);
    default:
      return kind satisfies never;
  }
}

function note(facts: Facts, words: HandoverWords): Handover {
  return [
    ...head(words.noteTitle, facts, words),
    ...truth(facts, words.truth),
    ...section(words.summary, told(facts.summary)),
    ...seen(facts, words),
    ...way(facts, words),
    ...section(words.outcome, [paragraph(outcome(facts, words))]),
    ...foot(facts, words),
  ];
}

function reply(facts: Facts, words: HandoverWords): Handover {
  const fixes = facts.steps.filter(({ fix }) => fix);
  return [
    heading(words.replyTitle),
    paragraph(words.hello),
    paragraph(words.thanks),
    paragraph(words.truthPlain),
    ...section(words.happened, facts.cause.map(paragraph)),
    ...(facts.outcome === 'solved' || facts.outcome === 'another-message'
      ? section(words.helped, spoken(fixes))
      : []),
    ...(facts.outcome === undefined && facts.waiting
      ? section(words.now, [...spoken([facts.waiting]), paragraph(words.tell)])
      : section(words.next, [paragraph(closing(facts, words))])),
    paragraph(words.regards),
  ];
}

function escalation(facts: Facts, words: HandoverWords): Handover {
  const { who, needed, commands } = facts.escalation;
  return [
    ...head(
      facts.title === undefined ? words.unknownPackageTitle : words.packageTitle,
      facts,
      words,
    ),
    ...truth(facts, words.truth),
    ...section(words.who, told(who)),
    ...section(words.needed, list(facts.title === undefined ? unknown(words) : needed, true)),
    ...section(
      words.collect,
      commands.length === 0
        ? []
        : [
            paragraph(words.collectHint),
            ...commands.flatMap(({ title, text }) => [paragraph(title), verbatim(text)]),
          ],
    ),
    ...seen(facts, words),
    ...way(facts, words),
    ...section(words.outcome, [paragraph(outcome(facts, words))]),
    ...foot(facts, words),
  ];
}

/** What whoever looks at an unknown message needs. */
function unknown(words: HandoverWords): readonly string[] {
  return [words.neededMessage, words.neededMoment, words.neededResults];
}

function report(facts: Facts, words: HandoverWords): Handover {
  return [
    ...head(words.reportTitle, facts, words),
    ...section(words.expected, [paragraph(words.expectedHint)]),
    ...section(
      words.answered,
      told(facts.title === undefined ? words.answeredNone : facts.summary),
    ),
    ...section(
      words.signatures,
      list(
        facts.signatures.map((name) => `\`${name}\``),
        false,
      ),
    ),
    ...seen(facts, words),
    ...way(facts, words),
    ...foot(facts, words),
  ];
}

function head(title: string, facts: Facts, words: HandoverWords): Handover {
  return [
    heading(fill(title, { title: facts.title ?? words.unknownTitle })),
    own(fill(words.moment, { moment: written(facts.moment, words) })),
  ];
}

/** What is true today of the failure and of the service: the first thing that every text says. */
function truth({ today }: Facts, service: string): Handover {
  return [...told(today), paragraph(service)];
}

/** What was pasted, and what it was taken for. */
function seen(facts: Facts, words: HandoverWords): Handover {
  return [...before(facts, words), ...pasted(facts, words), ...inFile(facts, words)];
}

/** The messages of this call that are over. */
function before({ past }: Facts, words: HandoverWords): Handover {
  return section(
    words.past,
    past.flatMap(({ title, evidence }) => [paragraph(title), verbatim(evidence)]),
  );
}

function pasted({ evidence, certainty, file }: Facts, words: HandoverWords): Handover {
  if (evidence === '')
    return file.found.length > 0 ? [] : section(words.evidence, [paragraph(words.nothingPasted)]);
  const recognised = {
    certain: words.recognisedCertain,
    likely: words.recognisedLikely,
    possible: words.recognisedPossible,
  };
  return section(words.evidence, [
    paragraph(certainty === undefined ? words.recognisedOther : recognised[certainty]),
    verbatim(evidence),
  ]);
}

/** The messages of a long text, each with its lines. */
function inFile({ file }: Facts, words: HandoverWords): Handover {
  const items = file.found.map(({ title, count, first, last }) =>
    fill(count === 1 ? words.foundOnce : words.foundOften, {
      title,
      count: String(count),
      first: String(first),
      last: String(last),
    }),
  );
  if (items.length === 0) return [];
  return section(words.found, [
    ...(file.name === '' ? [] : [verbatim(file.name)]),
    ...list(items, true),
  ]);
}

/** What was answered, ruled out and copied. */
function way({ steps, ruledOut, copied, changes }: Facts, words: HandoverWords): Handover {
  const came = { worked: words.worked, failed: words.failed, 'not-run': words.notRun };
  return [
    ...section(
      words.answers,
      list(
        steps.map(({ title, answer }) => `${title} — ${answer}`),
        true,
      ),
    ),
    ...section(words.ruledOut, list(ruledOut, false)),
    ...section(
      words.commands,
      copied.length === 0
        ? []
        : [
            verbatim(
              copied
                // Behind a comment sign, so that a line stays a command.
                .map(
                  (each) =>
                    `${written(each.at, words)}  ${each.command}${each.came ? `  # ${came[each.came]}` : ''}`,
                )
                .join('\n'),
            ),
          ],
    ),
    ...section(
      words.changes,
      changes.flatMap(({ title, undo, words: how, undone }) => [
        paragraph(fill(undone ? words.undoCopied : words.undo, { title })),
        ...(how === undefined ? [] : [paragraph(how)]),
        ...(undo === undefined ? [] : [verbatim(undo)]),
      ]),
    ),
  ];
}

function written(moment: Moment, words: HandoverWords): string {
  return fill(words.date, moment);
}

function foot({ address, versions }: Facts, words: HandoverWords): Handover {
  return [own(fill(words.page, { address })), own(fill(words.versions, versions))];
}

/** What the caller does: the words that are said aloud, and the lines to type. */
function spoken(steps: readonly StepLike[]): Handover {
  return steps.flatMap(({ say, commands }) => [
    paragraph(say),
    ...(commands.length === 0 ? [] : [verbatim(commands.join('\n'))]),
  ]);
}

type StepLike = Pick<Facts['steps'][number], 'say' | 'commands'>;

/** Fills the `{{holes}}` of a sentence; what stands in a value is not looked at again. */
function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? hole) : hole,
  );
}
