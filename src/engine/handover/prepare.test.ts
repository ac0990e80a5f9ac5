import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '#locales/en/handover.json' with { type: 'json' };
import fr from '#locales/fr/handover.json' with { type: 'json' };
import { redact } from '#engine/redact.ts';
import type { Facts } from './facts.ts';
import { html, markdown, plainText } from './formats.ts';
import { momentOf } from './moment.ts';
import { prepare } from './prepare.ts';
import { writeHandover, type HandoverKind } from './texts.ts';

const MOMENT = momentOf(Date.UTC(2026, 10, 24, 8, 30));

const KINDS: readonly HandoverKind[] = ['note', 'reply', 'package', 'report'];

function facts(evidence: string, command: string): Facts {
  return {
    title: 'The title',
    summary: 'The summary: name, password',
    cause: ['What happened'],
    evidence,
    certainty: 'certain',
    signatures: ['one'],
    steps: [{ title: 'Step', answer: '`x` seen', say: 'Please', fix: true, commands: ['Get-It'] }],
    waiting: undefined,
    today: 'Today',
    outcome: 'solved',
    shown: 'connection',
    ruledOut: ['Another'],
    copied: [{ at: MOMENT, command, came: 'failed' }],
    changes: [{ title: 'Changed', undo: command, words: 'In words', undone: false }],
    past: [{ title: 'Past', evidence }],
    file: { name: command, found: [{ title: 'Found', count: 2, first: 3, last: 40 }] },
    escalation: { who: 'Them', needed: ['This'], commands: [{ title: 'Read', text: 'Get-It' }] },
    address: 'https://help.example/en/',
    versions: { app: '1', content: 'c', matcher: 'm' },
    moment: MOMENT,
  };
}

const name = fc.stringMatching(/^[a-z]{4,9}$/).map((word) => `q${word}z`);

describe('prepare', () => {
  it.each(KINDS)('lets nothing secret into a %s, in any language or format', (kind) => {
    fc.assert(
      fc.property(name, name, fc.constantFrom(en, fr), (user, host, words) => {
        const secret = `${user}@${host}.example`;
        const written = writeHandover(
          kind,
          facts(
            `Logon failed for the user '${secret}'\nC:\\Users\\${user}\\x.ps1`,
            `Connect-MicrosoftTeams -AccountId '${secret}'`,
          ),
          words,
        );
        const prepared = prepare(written, new Set());
        if (prepared.kind !== 'ready') throw new Error('not redacted');
        const texts = [
          plainText(prepared.handover),
          markdown(prepared.handover),
          html(prepared.handover, 'en'),
        ].join('\n');
        expect(texts).not.toContain(user);
        expect(texts).not.toContain(host);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 50) },
    );
  });

  it('names the same value the same way in evidence, commands and the name of a file', () => {
    const prepared = prepare(
      writeHandover('note', facts('for jane@contoso.com', "-User 'jane@contoso.com'"), en),
      new Set(),
    );
    if (prepared.kind !== 'ready') throw new Error('not redacted');
    expect(prepared.replacements).toMatchObject([{ original: 'jane@contoso.com', count: 5 }]);
  });

  it('puts back what the reader wants to keep, and nothing else', () => {
    const prepared = prepare(
      writeHandover('note', facts('jane@contoso.com and joe@contoso.com', ''), en),
      new Set(['joe@contoso.com']),
    );
    if (prepared.kind !== 'ready') throw new Error('not redacted');
    const text = plainText(prepared.handover);
    expect(text).toContain('joe@contoso.com');
    expect(text).not.toContain('jane@contoso.com');
  });

  it('takes no word of our own for a value', () => {
    for (const kind of KINDS) {
      const prepared = prepare(writeHandover(kind, facts('', 'Get-It'), en), new Set());
      expect(prepared).toMatchObject({ kind: 'ready', replacements: [] });
    }
  });

  it.each([
    ['gives up', () => ({ kind: 'failed', reason: 'not-settled' }) as const],
    [
      'breaks',
      () => {
        throw new Error('broken');
      },
    ],
    [
      'loses a text',
      () => ({ kind: 'redacted', texts: [], replacements: [], counts: {} }) as const,
    ],
  ])('lets no text out where the redactor %s', (_, redactor) => {
    const written = writeHandover('note', facts('jane@contoso.com', ''), en);
    expect(prepare(written, new Set(), redactor)).toEqual({ kind: 'failed' });
  });

  it.each([
    ['gives up', () => ({ kind: 'failed', reason: 'not-settled' }) as const],
    [
      'breaks',
      () => {
        throw new Error('broken');
      },
    ],
  ])('lets no text out where the redactor %s only once something is put back', (_, then) => {
    const written = writeHandover('note', facts('jane@contoso.com', ''), en);
    const redactor: typeof redact = (texts, restored) =>
      restored === undefined ? redact(texts) : then();
    expect(prepare(written, new Set(), redactor).kind).toBe('ready');
    expect(prepare(written, new Set(['jane@contoso.com']), redactor)).toEqual({ kind: 'failed' });
  });
});
