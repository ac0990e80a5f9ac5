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
