import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { SEARCH_OPTIONS } from '#content/search.ts';
import { buildContent } from './build.ts';
import { searchDocuments, searchIndex } from './search.ts';
import { join } from 'node:path';

const { content } = buildContent(join(import.meta.dirname, '../..'));
if (!content) throw new Error('the content has mistakes; see the build');
const index = MiniSearch.loadJS(
  JSON.parse(JSON.stringify(searchIndex(content))) as never,
  SEARCH_OPTIONS,
);
const first = (query: string) => String(index.search(query)[0]?.id);

describe('the search', () => {
  it.each([
    ['execution policy', 'scenario/execution-policy'],
    ['exection polcy', 'scenario/execution-policy'],
    ['strategie d execution', 'scenario/execution-policy'],
    ['stratégie d’exécution', 'scenario/execution-policy'],
    ['BKMKWinRMBasicAuth', 'scenario/winrm-basic-auth'],
    ['AADSTS50057', 'outside/aadsts-account-disabled'],
    ['Disconnect-MicrosoftTeams', 'command/winrm-basic-auth/disconnect-teams'],
  ])('finds “%s” first at %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('takes a code with another digit for another code', () => {
    expect(index.search('AADSTS50058').map(({ id }) => String(id))).not.toContain(
      'outside/aadsts-account-disabled',
    );
  });

  it('finds nothing where nothing is meant', () => {
    expect(index.search('zzzzqqqq')).toEqual([]);
  });

  it('leads only to pages that exist, each under a title in both languages', () => {
    for (const { target, title, id } of searchDocuments(content)) {
      const exists =
        target.kind === 'question'
          ? target.node in content.triage.tree.nodes
          : target.kind === 'step'
            ? target.step in (content.scenarios[target.id]?.tree.nodes ?? {})
            : target.id in { ...content.scenarios, ...content.outside };
      expect(exists, id).toBe(true);
      expect([title.en, title.fr], id).not.toContain('');
    }
  });
});
