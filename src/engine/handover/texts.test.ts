import { describe, expect, it } from 'vitest';
import en from '#locales/en/handover.json' with { type: 'json' };
import { textsOf, withTexts, type Block, type Handover } from './document.ts';
import type { Facts, HandoverWords } from './facts.ts';
import { writeHandover } from './texts.ts';

/** Each word is its own name, followed by the holes of the real one. */
const words = Object.fromEntries(
  Object.entries(en).map(([key, text]) => [
    key,
    [key, ...(text.match(/\{\{\w+\}\}/g) ?? [])].join(' '),
  ]),
) as HandoverWords;

const nothing: Facts = {
  title: undefined,
  summary: '',
  cause: [],
  evidence: '',
  certainty: undefined,
  signatures: [],
  steps: [],
  waiting: undefined,
  outcome: undefined,
  ruledOut: [],
  copied: [],
  file: { name: '', found: [] },
  escalation: { who: '', needed: [], commands: [] },
  address: 'https://x/en/',
  versions: { app: '1', content: 'c', matcher: 'm' },
  moment: '09:31',
};

const check = {
  title: 'Look',
  answer: 'seen',
  say: 'Please look',
  fix: false,
  commands: ['Get-It'],
};
const mend = {
  title: 'Mend',
  answer: 'done',
  say: 'Please mend',
  fix: true,
  commands: ['Set-It', 'Get-It'],
};

const whole: Facts = {
  ...nothing,
  title: 'The failure',
  summary: 'The summary',
  cause: ['It broke.', 'It was old.'],
  evidence: 'the error',
  certainty: 'certain',
  signatures: ['en', 'code'],
  steps: [check, mend],
  outcome: 'solved',
  ruledOut: ['Another', 'A third'],
  copied: [
    { at: '09:29', command: 'Get-It', came: undefined },
    { at: '09:30', command: 'Set-It', came: 'worked' },
  ],
  escalation: {
    who: 'Them',
    needed: ['This', 'That'],
    commands: [{ title: 'Read', text: 'Get-It' }],
  },
};

/** A text in short: `#` a heading, `|` verbatim, `=` own, `1.` and `-` lists. */
function short(handover: Handover): readonly string[] {
  const line = (block: Block) => {
    switch (block.kind) {
      case 'heading':
        return [`# ${block.text}`];
      case 'paragraph':
        return [block.text];
      case 'own':
        return [`= ${block.text}`];
      case 'verbatim':
        return block.text.split('\n').map((each) => `| ${each}`);
      case 'list':
        return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${item}`);
      default:
        return block satisfies never;
    }
  };
  return handover.flatMap(line);
}

const WAY = [
  '# answers',
  '1. Look — seen',
  '1. Mend — done',
  '# ruledOut',
  '- Another',
  '- A third',
  '# commands',
  '| 09:29  Get-It',
  '| 09:30  Set-It  # worked',
];
const SEEN = ['# evidence', 'recognisedCertain', '| the error'];
const FOOT = ['= page https://x/en/', '= versions 1 c m'];

describe('a note', () => {
  it('says what was found, done and copied, and how it ended', () => {
    expect(short(writeHandover('note', whole, words))).toEqual([
      '# noteTitle The failure',
      '= moment 09:31',
      '# summary',
      'The summary',
      ...SEEN,
      ...WAY,
      '# outcome',
      'solved',
      ...FOOT,
    ]);
  });

  it('has no heading over nothing', () => {
    expect(short(writeHandover('note', nothing, words))).toEqual([
      '# noteTitle unknownTitle',
      '= moment 09:31',
      '# evidence',
      'nothingPasted',
      '# outcome',
      'unfinished',
      ...FOOT,
    ]);
  });

  it.each([
    ['solved', 'solved'],
    ['not-this', 'notThis'],
    ['escalate', 'escalated'],
    ['elsewhere', 'elsewhere'],
  ] as const)('that ended in %s says so', (outcome, said) => {
    const text = short(writeHandover('note', { ...nothing, outcome }, words));
    expect(text[text.indexOf('# outcome') + 1]).toBe(said);
  });

  it.each([
    ['certain', 'recognisedCertain'],
    ['likely', 'recognisedLikely'],
    ['possible', 'recognisedPossible'],
    [undefined, 'recognisedOther'],
  ] as const)('says how sure the evidence is: %s', (certainty, said) => {
    const text = short(writeHandover('note', { ...whole, certainty }, words));
    expect(text[text.indexOf('# evidence') + 1]).toBe(said);
  });

  it.each([
    ['worked', '  # worked'],
    ['failed', '  # failed'],
    ['not-run', '  # notRun'],
    [undefined, ''],
  ] as const)('says behind a command that it came to %s', (came, said) => {
    const copied = [{ at: '09:30', command: 'Get-It', came }];
    expect(short(writeHandover('note', { ...nothing, copied }, words))).toContain(
      `| 09:30  Get-It${said}`,
    );
  });

  it('names what a file holds with its lines, and not that nothing was pasted', () => {
    const found = [
      { title: 'Once', count: 1, first: 7, last: 7 },
      { title: 'Often', count: 3, first: 2, last: 90 },
    ];
    const facts = { ...nothing, file: { name: 'log.txt', found } };
    expect(short(writeHandover('note', facts, words)).slice(2, -4)).toEqual([
      '# found',
      '| log.txt',
      '1. foundOnce Once 7',
      '1. foundOften Often 3 2 90',
    ]);
    const unnamed = { ...facts, file: { name: '', found } };
    expect(short(writeHandover('note', unnamed, words))).not.toContain('| ');
  });

  it('does not look for holes in what fills one', () => {
    const text = short(writeHandover('note', { ...whole, title: '{{moment}} {{x}}' }, words));
    expect(text[0]).toBe('# noteTitle {{moment}} {{x}}');
  });

  it('leaves a hole that nothing fills as it is', () => {
    const odd = { ...words, noteTitle: '{{toString}} {{title}}' };
    expect(short(writeHandover('note', whole, odd))[0]).toBe('# {{toString}} The failure');
  });
});

describe('a reply', () => {
  it('says what happened and what helped, and that nothing is left to do', () => {
    expect(short(writeHandover('reply', whole, words))).toEqual([
      '# replyTitle',
      'hello',
      'thanks',
      '# happened',
      'It broke.',
      'It was old.',
      '# helped',
      'Please mend',
      '| Set-It',
      '| Get-It',
      '# next',
      'nothingLeft',
      'regards',
    ]);
  });

  it('says what to do now while a step waits', () => {
    const facts = { ...nothing, steps: [mend], waiting: { ...check, commands: [] } };
    expect(short(writeHandover('reply', facts, words)).slice(3)).toEqual([
      '# now',
      'Please look',
      'tell',
      'regards',
    ]);
  });

  it.each([
    ['escalate', 'passedOn'],
    ['not-this', 'looking'],
    ['elsewhere', 'looking'],
    [undefined, 'looking'],
  ] as const)('that ended in %s says what happens now', (outcome, said) => {
    const waiting = outcome === undefined ? undefined : check;
    expect(
      short(writeHandover('reply', { ...nothing, steps: [mend], waiting, outcome }, words)).slice(
        3,
      ),
    ).toEqual(['# next', said, 'regards']);
  });
});

describe('a package', () => {
  it('says who takes over, what they need and how to collect it, before what happened', () => {
    const facts = { ...whole, outcome: 'escalate' } as const;
    expect(short(writeHandover('package', facts, words))).toEqual([
      '# packageTitle The failure',
      '= moment 09:31',
      '# who',
      'Them',
      '# needed',
      '1. This',
      '1. That',
      '# collect',
      'collectHint',
      'Read',
      '| Get-It',
      ...SEEN,
      ...WAY,
      '# outcome',
      'escalated',
      ...FOOT,
    ]);
  });

  it('has no heading over nothing', () => {
    expect(short(writeHandover('package', nothing, words))).toEqual([
      '# packageTitle unknownTitle',
      '= moment 09:31',
      '# evidence',
      'nothingPasted',
      '# outcome',
      'unfinished',
      ...FOOT,
    ]);
  });
});

describe('a report', () => {
  it('asks what is wrong, and says what was answered and why', () => {
    expect(short(writeHandover('report', whole, words))).toEqual([
      '# reportTitle The failure',
      '= moment 09:31',
      '# expected',
      'expectedHint',
      '# answered',
      'The summary',
      '# signatures',
      '- `en`',
      '- `code`',
      ...SEEN,
      ...WAY,
      ...FOOT,
    ]);
  });

  it('says that nothing was answered', () => {
    expect(short(writeHandover('report', nothing, words))).toEqual([
      '# reportTitle unknownTitle',
      '= moment 09:31',
      '# expected',
      'expectedHint',
      '# answered',
      'answeredNone',
      '# evidence',
      'nothingPasted',
      ...FOOT,
    ]);
  });
});

describe('withTexts', () => {
  const written: Handover = [
    { kind: 'verbatim', text: 'one' },
    { kind: 'paragraph', text: 'prose' },
    { kind: 'list', ordered: true, items: ['item'] },
    { kind: 'own', text: 'ours' },
    { kind: 'verbatim', text: 'two' },
  ];

  it('puts back what textsOf takes, in order, and leaves our own words', () => {
    expect(textsOf(written)).toEqual(['one', 'two']);
    expect(withTexts(written, ['1', ''])).toEqual([
      { kind: 'verbatim', text: '1' },
      ...written.slice(1, -1),
      { kind: 'verbatim', text: '' },
    ]);
  });

  it.each([[[]], [['1']], [['1', '2', '3']]])('refuses %j in the place of two texts', (texts) => {
    expect(() => withTexts(written, texts)).toThrow('as many texts');
  });
});
