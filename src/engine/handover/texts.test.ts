import { describe, expect, it } from 'vitest';
import en from '#locales/en/handover.json' with { type: 'json' };
import fr from '#locales/fr/handover.json' with { type: 'json' };
import type { Facts } from './facts.ts';
import { plainText } from './formats.ts';
import { writeHandover, type HandoverKind } from './texts.ts';

const facts: Facts = {
  title: 'The title',
  summary: 'The summary',
  today: 'Today of this failure.',
  cause: ['The cause.'],
  evidence: 'The message',
  certainty: 'certain',
  signatures: [],
  steps: [
    { title: 'Read', answer: 'seen', say: 'Please look', fix: false, commands: ['Get-It'] },
    { title: 'Mend', answer: 'done', say: 'Please mend', fix: true, commands: ['Set-It -On'] },
  ],
  waiting: undefined,
  outcome: 'solved',
  shown: 'connection',
  past: [],
  ruledOut: [],
  copied: [],
  changes: [],
  file: { name: '', found: [] },
  escalation: { who: 'Them', needed: ['This'], commands: [{ title: 'Read', text: 'Get-It' }] },
  address: 'https://help.example/en/',
  versions: { app: '1', content: 'c', matcher: 'm' },
  moment: { year: '2026', month: '11', day: '24', time: '09:31', zone: 'UTC+01:00' },
};

const languages = [
  ['en', en, /\bconnect(?:ion|s)? (?:now )?works\b|\bconnection works\b/],
  ['fr', fr, /la connexion fonctionne/],
] as const;

const write = (kind: HandoverKind, changed: Partial<Facts>, words: typeof en) =>
  plainText(writeHandover(kind, { ...facts, ...changed }, words)).replaceAll('\r\n', '\n');

describe.each(languages)('in %s', (_, words, claim) => {
  it.each(['note', 'reply'] as const)(
    'a %s of a solved call says that the connection works only where that was shown',
    (kind) => {
      expect(write(kind, { shown: 'connection' }, words)).toMatch(claim);
      for (const shown of ['loading', 'repetition', undefined] as const)
        expect(write(kind, { shown }, words)).not.toMatch(claim);
      for (const outcome of ['another-message', 'not-this', 'escalate', undefined] as const)
        expect(write(kind, { outcome, shown: undefined }, words)).not.toMatch(claim);
    },
  );

  it('a reply about what only loads names the way to connect', () => {
    const closing = write('reply', { shown: 'loading' }, words).split(words.next)[1];
    expect(closing).toContain('Connect-MicrosoftTeams');
  });

  it('a reply tells what helped where it did, though another message came', () => {
    expect(write('reply', { outcome: 'another-message' }, words)).toContain('Set-It -On');
    expect(write('reply', { outcome: 'escalate' }, words)).not.toContain('Set-It -On');
  });

  it.each(['note', 'package'] as const)('a %s begins with what is true today', (kind) => {
    const [, , first, second] = write(kind, {}, words).split('\n\n');
    expect(first).toBe(facts.today);
    expect(second).toBe(words.truth.replaceAll('`', ''));
  });

  it('a reply says before anything else that the connector is closed, and what replaces it', () => {
    const text = write('reply', {}, words);
    expect(text.indexOf('2021')).toBeLessThan(text.indexOf(words.happened));
    expect(text).toContain('Connect-MicrosoftTeams');
  });

  it('a note gives the undoing command of every change', () => {
    const change = { title: 'Switched on', words: undefined, undone: false };
    const text = write('note', { changes: [{ ...change, undo: 'Set-It -Off' }] }, words);
    expect(text).toContain(words.changes);
    expect(text).toMatch(/^ *Set-It -Off$/m);
    expect(write('note', {}, words)).not.toContain(words.changes);
  });

  it('a note keeps the message whose cause is removed', () => {
    const past = [{ title: 'The first failure', evidence: 'The first message' }];
    const text = write('note', { past }, words);
    expect(text.indexOf('The first message')).toBeLessThan(text.indexOf('The message'));
  });
});

/** As plain text shows our words. */
const shown = (text: string) => text.replaceAll('`', '');

const KINDS: readonly HandoverKind[] = ['note', 'reply', 'package', 'report'];

describe.each(languages)('how a call ended, in %s,', (_, words) => {
  it.each([
    ['solved', 'connection', words.solvedConnection, words.connects],
    ['solved', 'loading', words.solvedLoading, words.loads],
    ['solved', 'repetition', words.solvedRepetition, words.works],
    ['solved', undefined, words.solvedSaid, words.saidToWork],
    ['another-message', undefined, words.anotherMessage, words.another],
    ['not-this', undefined, words.notThis, words.looking],
    ['escalate', undefined, words.escalated, words.passedOn],
    ['elsewhere', undefined, words.elsewhere, words.looking],
    [undefined, undefined, words.unfinished, words.looking],
  ] as const)('is written for the ticket and for the caller: %s, %s', (outcome, how, own, told) => {
    const ended = `${words.outcome}\n${shown(own)}`;
    expect(write('note', { outcome, shown: how }, words)).toContain(ended);
    expect(write('package', { outcome, shown: how }, words)).toContain(ended);
    expect(write('reply', { outcome, shown: how }, words)).toContain(
      `${words.next}\n${shown(told)}`,
    );
  });
});

describe.each(languages)('a reply, in %s,', (_, words) => {
  const waiting = {
    title: 'Check',
    answer: '',
    say: 'Please check',
    fix: false,
    commands: ['Get-It', 'Get-Other'],
  };

  it('greets, says what happened and what helped, and nothing of what was only read', () => {
    const text = write('reply', {}, words);
    expect(text.split('\n\n')).toEqual([
      words.replyTitle,
      words.hello,
      words.thanks,
      shown(words.truthPlain),
      `${words.happened}\nThe cause.`,
      `${words.helped}\nPlease mend`,
      '    Set-It -On',
      `${words.next}\n${shown(words.connects)}`,
      words.regards,
    ]);
  });

  it('asks for the step that waits, while the call is open', () => {
    const text = write('reply', { outcome: undefined, waiting }, words);
    expect(text).toContain(
      `${words.now}\nPlease check\n\n    Get-It\n    Get-Other\n\n${words.tell}\n\n${words.regards}`,
    );
    expect(text).not.toContain(words.next);
    const silent = write(
      'reply',
      { outcome: undefined, waiting: { ...waiting, commands: [] } },
      words,
    );
    expect(silent).toContain(`${words.now}\nPlease check\n\n${words.tell}`);
    expect(write('reply', { waiting }, words)).not.toContain('Please check');
  });

  it('has no part without anything in it', () => {
    const text = write('reply', { cause: [], steps: [] }, words);
    expect(text).not.toContain(words.happened);
    expect(text).not.toContain(words.helped);
  });
});

describe.each(languages)('what is handed over to colleagues, in %s,', (_, words) => {
  it.each(['note', 'package', 'report'] as const)('says in a %s where it comes from', (kind) => {
    const text = write(kind, {}, words);
    expect(text).toContain(words.moment.split('}}')[1]);
    expect(text).toContain(facts.address);
    expect(
      text.endsWith(
        words.versions.replaceAll(/\{\{(\w).*?\}\}/g, (__, first: string) =>
          first === 'a' ? '1' : first,
        ),
      ),
    ).toBe(true);
    expect(write('reply', {}, words)).not.toContain(facts.address);
  });

  it.each([
    ['certain', words.recognisedCertain],
    ['likely', words.recognisedLikely],
    ['possible', words.recognisedPossible],
    [undefined, words.recognisedOther],
  ] as const)('says how sure the answer is: %s', (certainty, sure) => {
    for (const kind of ['note', 'package', 'report'] as const)
      expect(write(kind, { certainty }, words)).toContain(
        `${words.evidence}\n${sure}\n\n    The message`,
      );
  });

  it('says that nothing was pasted, unless a file was read', () => {
    const found = [{ title: 'Found', count: 1, first: 3, last: 3 }];
    expect(write('note', { evidence: '' }, words)).toContain(
      `${words.evidence}\n${words.nothingPasted}`,
    );
    const text = write('note', { evidence: '', file: { name: '', found } }, words);
    expect(text).not.toContain(words.evidence);
    expect(text).not.toContain(words.nothingPasted);
  });

  it('lists what a file holds, with the lines', () => {
    const found = [
      { title: 'Once', count: 1, first: 3, last: 3 },
      { title: 'Often', count: 2, first: 5, last: 40 },
    ];
    const lines = write('note', { file: { name: 'log.txt', found } }, words);
    const once = words.foundOnce.replace('{{title}}', 'Once').replace('{{first}}', '3');
    const often = words.foundOften
      .replace('{{title}}', 'Often')
      .replace('{{count}}', '2')
      .replace('{{first}}', '5')
      .replace('{{last}}', '40');
    expect(lines).toContain(`${words.found}\n    log.txt\n\n1. ${once}\n2. ${often}`);
    expect(write('note', { file: { name: '', found } }, words)).toContain(
      `${words.found}\n1. ${once}`,
    );
    expect(write('note', { file: { name: 'log.txt', found: [] } }, words)).not.toContain('log.txt');
  });

  it('lists the answers in order, what was ruled out, and what came of the commands', () => {
    const copied = (['worked', 'failed', 'not-run', undefined] as const).map((came, index) => ({
      at: facts.moment,
      command: `Get-It ${String(index)}`,
      came,
    }));
    const text = write('note', { ruledOut: ['One', 'Other'], copied }, words);
    expect(text).toContain(`${words.answers}\n1. Read — seen\n2. Mend — done`);
    expect(text).toContain(`${words.ruledOut}\n- One\n- Other`);
    expect(text).toMatch(
      new RegExp(
        `${words.commands}\\n    .*  Get-It 0  # ${words.worked}\\n    .*  Get-It 1  # ${words.failed}\\n    .*  Get-It 2  # ${words.notRun}\\n    .*  Get-It 3\\n`,
      ),
    );
  });

  it('says how each change is undone, in a command or in words, and whether it was', () => {
    const change = { title: 'Changed', undo: undefined, words: 'By hand.', undone: false };
    const open = words.undo.replace('{{title}}', 'Changed');
    const done = words.undoCopied.replace('{{title}}', 'Changed');
    expect(write('note', { changes: [change] }, words)).toContain(
      `${words.changes}\n${open}\n\nBy hand.\n\n${words.outcome}`,
    );
    const undone = { ...change, words: undefined, undo: 'Set-It -Off', undone: true };
    expect(write('note', { changes: [undone] }, words)).toContain(
      `${words.changes}\n${done}\n\n    Set-It -Off\n\n${words.outcome}`,
    );
  });

  it.each(KINDS)('has in a %s no part without anything in it', (kind) => {
    const empty = {
      summary: '',
      today: '',
      steps: [],
      escalation: { who: '', needed: [], commands: [] },
    };
    const text = write(kind, empty, words);
    for (const heading of [
      words.summary,
      words.answers,
      words.ruledOut,
      words.commands,
      words.changes,
      words.past,
      words.found,
      words.signatures,
      words.who,
      words.needed,
      words.collect,
    ])
      expect(text.split('\n')).not.toContain(heading);
    expect(text).not.toMatch(/\n{3}/);
  });

  it('says in a note what the failure is', () => {
    expect(write('note', {}, words)).toContain(`${words.summary}\nThe summary`);
    expect(write('note', {}, words).split('\n')[0]).toBe(
      words.noteTitle.replace('{{title}}', 'The title'),
    );
  });

  it('says in a package who takes over, what they need and how to collect it', () => {
    const text = write('package', {}, words);
    expect(text.split('\n')[0]).toBe(words.packageTitle.replace('{{title}}', 'The title'));
    expect(text).toContain(
      `${words.who}\nThem\n\n${words.needed}\n1. This\n\n${words.collect}\n${words.collectHint}\n\nRead\n\n    Get-It\n`,
    );
  });

  it('asks in a package of no known failure for the message, the moment and the results', () => {
    const text = write('package', { title: undefined }, words);
    expect(text).toContain(
      `${words.needed}\n1. ${shown(words.neededMessage)}\n2. ${words.neededMoment}\n3. ${words.neededResults}`,
    );
  });

  it('asks in a report what was expected, and says what was answered and by what', () => {
    const text = write('report', { signatures: ['a/one', 'a/two'] }, words);
    expect(text.split('\n')[0]).toBe(words.reportTitle.replace('{{title}}', 'The title'));
    expect(text).toContain(`${words.expected}\n${words.expectedHint}`);
    expect(text).toContain(`${words.answered}\nThe summary`);
    expect(text).toContain(`${words.signatures}\n- a/one\n- a/two`);
    const none = write('report', { title: undefined }, words);
    expect(none.split('\n')[0]).toBe(words.reportTitle.replace('{{title}}', words.unknownTitle));
    expect(none).toContain(`${words.answered}\n${words.answeredNone}`);
  });

  it('fills no hole that stands in a value', () => {
    expect(write('note', { title: 'A {{title}} {{other}}' }, words).split('\n')[0]).toBe(
      words.noteTitle.replace('{{title}}', 'A {{title}} {{other}}'),
    );
  });
});

describe('a moment', () => {
  const copied = [{ at: facts.moment, command: 'Get-It', came: undefined }];

  it('is written in the way of the language, with its zone, wherever it stands', () => {
    expect(write('note', { copied }, en).match(/2026-11-24 09:31 UTC\+01:00/g)).toHaveLength(2);
    expect(write('note', { copied }, fr).match(/24\/11\/2026 09:31 UTC\+01:00/g)).toHaveLength(2);
  });
});

describe('a package of what is none of the ten', () => {
  it('is called a report, and no failure is named', () => {
    const text = write('package', { title: undefined, today: '' }, en);
    expect(text.split('\n')[0]).toBe(en.unknownPackageTitle);
  });
});
