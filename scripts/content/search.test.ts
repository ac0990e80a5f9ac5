import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { SEARCH_OPTIONS } from '#content/search.ts';
import { buildContent } from './build.ts';
import { notations, searchDocuments, searchIndex } from './search.ts';
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
    ['mfa', 'outside/aadsts-second-factor'],
    ['2FA', 'outside/aadsts-second-factor'],
    ['second facteur', 'outside/aadsts-second-factor'],
    ['PIM', 'scenario/tenant-permission'],
    ['DisableWAM', 'outside/aadsts-other-tenant'],
    ['Move-CsUser', 'outcome/command-server'],
    ['2150858975', 'scenario/winrm-basic-auth'],
    ['0x803380df', 'scenario/winrm-basic-auth'],
    ['-2144108123', 'scenario/user-shell-limit'],
    ['803381A5', 'scenario/user-shell-limit'],
    ['2150859173', 'scenario/user-shell-limit'],
    ['-2144108102', 'outside/ssl-connection-failed'],
    ['2150859194', 'outside/ssl-connection-failed'],
    ['50057', 'outside/aadsts-account-disabled'],
    ['sixty minutes', 'note/session-timeout'],
    ['Disconnect-MicrosoftTeams', 'command/winrm-basic-auth/disconnect-teams'],
  ])('finds “%s” first at %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds what Group Policy can be the cause of by “GPO”', () => {
    expect(index.search('gpo').map(({ id }) => String(id))).toEqual(
      expect.arrayContaining([
        'scenario/execution-policy',
        'scenario/winrm-basic-auth',
        'outside/setting-controlled-by-policy',
      ]),
    );
  });

  it('takes a code with another digit for another code', () => {
    expect(index.search('AADSTS50058').map(({ id }) => String(id))).not.toContain(
      'outside/aadsts-account-disabled',
    );
  });

  it('lists each end of the questions once', () => {
    const ends = searchDocuments(content)
      .filter(({ sort }) => sort === 'outcome')
      .map(({ title }) => title.en);
    expect(ends.length).toBeGreaterThan(5);
    expect(new Set(ends).size).toBe(ends.length);
  });

  it.each([
    ['0x803380DF', ['2150858975', '2144108321', '803380df', '0x803380df']],
    ['-2144108321', ['2150858975', '2144108321', '803380df', '0x803380df']],
    ['\u22122144108321', ['2150858975', '2144108321', '803380df', '0x803380df']],
    ['2150858975', ['2150858975', '2144108321', '803380df', '0x803380df']],
    ['AADSTS50057: disabled', ['50057']],
    ['call 0612345678', []],
    ['2144108321 without its sign', []],
  ])('knows every notation of “%s”', (text, expected) => {
    expect(notations(text)).toEqual(expected);
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
