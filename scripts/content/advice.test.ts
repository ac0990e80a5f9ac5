import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locate } from '#engine/tree.ts';
import { buildContent } from './build.ts';
import { leaves } from './words.ts';

/* Advice that was wrong once, as rules that hold for all of it. */

const { content } = buildContent(join(import.meta.dirname, '../..'));
if (!content) throw new Error('the content has mistakes; see the other tests');
const { scenarios, scenarioText, outside, outsideText, triage } = content;
const runbooks = Object.entries(scenarios);

describe('a runbook', () => {
  it.each(runbooks)('of %s has nothing changed by somebody who could not look', (_, scenario) => {
    const blind = Object.entries(scenario.steps).flatMap(([node, { kind }]) => {
      const place = scenario.tree.nodes[node];
      const target = place?.kind === 'question' ? place.options.cannot : undefined;
      return kind === 'check' && target !== undefined && scenario.steps[target]?.kind === 'fix'
        ? [target]
        : [];
    });
    expect(blind).toEqual([]);
  });

  it.each(runbooks)('of %s reads a WinRM setting before it writes it', (_, scenario) => {
    const texts = (node: string) =>
      (scenario.steps[node]?.commands ?? []).map((id) => scenario.commands[id]?.text ?? '');
    const writing = Object.keys(scenario.steps).filter((node) =>
      texts(node).some((text) => text.startsWith('winrm set')),
    );
    const unread = writing.filter((node) => {
      const place = locate(scenario.tree, node);
      const trail = place.kind === 'unknown' ? [] : place.trail.map((step) => step.node);
      return ![...trail, node].some((each) =>
        texts(each).some((text) => text.startsWith('winrm get')),
      );
    });
    expect(unread).toEqual([]);
  });

  it('never says that RemoteSigned lets only signed scripts run', () => {
    const words = [scenarioText, outsideText].flatMap(({ en, fr }) => leaves({ en, fr }));
    expect(words.length).toBeGreaterThan(1000);
    expect(
      words.filter(({ text }) =>
        /^(?:Allow signed scripts|Autoriser les scripts signés)/.test(text),
      ),
    ).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('names the language of a message once, in %s', (lng) => {
    const names = new Intl.DisplayNames([lng], { type: 'language' });
    const twice = runbooks.flatMap(([id, { messages }]) =>
      messages.filter(({ id: message, language }) =>
        scenarioText[lng][id]?.messages[message]
          ?.toLowerCase()
          .startsWith((names.of(language) ?? '').toLowerCase()),
      ),
    );
    expect(twice).toEqual([]);
  });
});

describe('a known message', () => {
  const codes = Object.keys(outside).filter(
    (id) => id.startsWith('aadsts-') && id !== 'aadsts-other',
  );

  it.each(codes)('%s is reached from the page of all sign-in codes, by its number', (id) => {
    expect(outside['aadsts-other']?.related).toContainEqual({ kind: 'outside', id });
    expect(outsideText.en[id]?.title).toMatch(/\(\d{5,7}/);
    expect(outsideText.fr[id]?.title).toMatch(/\(\d{5,7}/);
  });
});

describe('the questions', () => {
  it('give up only where nobody knows the answer', () => {
    const given = Object.values(triage.tree.nodes).flatMap((node) =>
      node.kind === 'question'
        ? Object.entries(node.options).filter(([, target]) => {
            const end = triage.tree.nodes[target];
            return (
              end?.kind === 'leaf' &&
              end.leaf.kind === 'outcome' &&
              end.leaf.outcome === 'undetermined'
            );
          })
        : [],
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(([option]) => option !== 'unknown')).toEqual([]);
  });
});
