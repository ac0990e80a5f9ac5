import { describe, expect, it } from 'vitest';
import { lettersOf } from '#engine/match/letters.ts';
import { forNewer, publishedOf, type Wordings } from './wordings.ts';

const entry = (id: string, ...texts: string[]): Wordings => ({
  id,
  with: [],
  without: [],
  wordings: texts.map((text) => ({ language: 'de', kind: 'machine', text })),
});
const phrases = (all: readonly Wordings[], id: string) =>
  (publishedOf(all).get(id) ?? []).flatMap((each) => each.phrases);
const letters = (text: string) => lettersOf(text).text;

describe('publishedOf', () => {
  const door = entry(
    'door',
    'Open-Door: Die Tür ist heute verschlossen. Bitte klopfen Sie dreimal an.',
  );
  const lamp = entry(
    'lamp',
    'Open-Lamp: Die Lampe brennt heute nicht mehr. Bitte klopfen Sie dreimal an.',
  );

  it('takes the sentences that no other entry has, without the command before them', () => {
    expect(phrases([door, lamp], 'door')).toEqual([letters('Die Tür ist heute verschlossen')]);
    expect(phrases([door, lamp], 'lamp')).toEqual([letters('Die Lampe brennt heute nicht mehr')]);
  });

  it('leaves out the path of a script that was called', () => {
    const called = entry(
      'door',
      '.\\house\\Scripts\\open-the-door : Die Tür ist heute verschlossen.',
    );
    expect(phrases([called], 'door')).toEqual([letters('Die Tür ist heute verschlossen')]);
  });

  it('leaves out what is only much like the sentence of another entry', () => {
    const knock = entry('knock', 'Bitte klopfen Sie nun dreimal an!');
    expect(phrases([door, knock], 'knock')).toEqual([]);
  });

  it('leaves out what is too short to prove anything', () => {
    expect(phrases([entry('door', 'Zu. Fehler.')], 'door')).toEqual([]);
  });

  it('asks for the version beside the piece, and for a higher one in the message for newer ones', () => {
    const version = entry(
      'powershell-version',
      'Das Modul benötigt mindestens die Version "3.0" von PowerShell.',
    );
    const [published] = publishedOf([version]).get('powershell-version') ?? [];
    expect(published?.version).toEqual({ most: '3.0', side: 'after' });
    expect(forNewer(published ? [published] : [])).toMatchObject([
      { version: { above: '3.0', side: 'after' } },
    ]);
  });
});
