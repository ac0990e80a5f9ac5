import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '#engine/match/match.ts';
import { PRECONDITIONS } from '#engine/preconditions.ts';
import { paths } from '#engine/tree.ts';
import { buildContent, sentence } from './build.ts';
import { loadCatalogue } from './catalogue.ts';
import { samplesOf } from './samples.ts';
import { frenchTypography } from './words.ts';

const root = join(import.meta.dirname, '../..');
const { content, problems } = buildContent(root);
const match = createMatcher(loadCatalogue(root));

/** The ten, in their order; the engine says of each whether its precondition holds. */
const TEN = [...PRECONDITIONS];

/** The ten, and what was added since; the note has no samples. */
const scenarios = (content?.index.scenarios ?? []).flatMap(({ id, kind }) =>
  kind === 'note' ? [] : [id],
);
const samples = scenarios.flatMap((id) => samplesOf(root, id));

describe('the content', () => {
  it('has no mistakes: English and French name the same things, every id exists, every tree is sound', () => {
    expect(problems.map(sentence)).toEqual([]);
  });

  it('has the ten scenarios in their order, then what was added, and the note last', () => {
    const ids = content?.index.scenarios.map(({ id }) => id);
    expect(ids?.slice(0, TEN.length)).toEqual(TEN);
    expect(ids?.at(-1)).toBe('session-timeout');
  });

  // The issue allows about sixty.
  it('asks at most about seventy things, and every scenario is reached by questions', () => {
    const tree = content?.triage.tree;
    if (!tree) throw new Error('no content');
    const reached = paths(tree).flatMap(({ leaf }) => {
      const node = tree.nodes[leaf];
      return node?.kind === 'leaf' && node.leaf.kind === 'scenario' ? [node.leaf.id] : [];
    });
    expect([...scenarios, 'session-timeout'].filter((id) => !reached.includes(id))).toEqual([]);
    // Each scenario that was added has an answer of its own.
    const most = 70 + scenarios.length - TEN.length;
    expect(Object.keys(tree.nodes).length).toBeLessThanOrEqual(most);
  });

  it.each(TEN)('has the anchors of the article for %s', (id) => {
    expect(content?.index.scenarios.find((scenario) => scenario.id === id)?.anchors).not.toEqual(
      [],
    );
  });

  it('links no retired download', () => {
    const links = JSON.stringify(content).match(/https?:[^"\s`]+/g) ?? [];
    expect(
      links.filter((link) => /details\.aspx|id=(?:39366|34595|28177|29939)/.test(link)),
    ).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });
});

describe('what a solved end claims', () => {
  const ends = Object.values(content?.scenarios ?? {}).flatMap(({ id, tree, steps }) =>
    Object.entries(tree.nodes).flatMap(([node, place]) =>
      place.kind === 'leaf' && 'shows' in place.leaf
        ? [{ id, node, shows: place.leaf.shows, way: waysOf(tree, node), steps }]
        : [],
    ),
  );
  /** The commands of the verify steps on the way to an end. */
  const verified = ({ way, steps }: (typeof ends)[number]) =>
    way.flatMap((node) => (steps[node]?.kind === 'verify' ? steps[node].commands : []));

  it('is a connection only after a verify step has shown the tenant', () => {
    const connections = ends.filter(({ shows }) => shows === 'connection');
    expect(connections.length).toBeGreaterThan(20);
    expect(connections.filter((end) => !verified(end).includes('show-tenant'))).toEqual([]);
  });

  it.each(['execution-policy', 'powershell-version'])(
    'of %s, whose fix only loads a module, is asked for with the Teams module',
    (id) => {
      const own = ends.filter((end) => end.id === id);
      expect(own.length).toBeGreaterThan(2);
      for (const end of own) {
        expect(verified(end)).toEqual(expect.arrayContaining(['connect-teams', 'show-tenant']));
      }
    },
  );
});

function waysOf(tree: Parameters<typeof paths>[0], node: string): readonly string[] {
  return paths(tree)
    .filter(({ leaf }) => leaf === node)
    .flatMap(({ steps }) => steps.map((step) => step.node));
}

describe('the samples', () => {
  it.each(scenarios)('of %s are at least three', (id) => {
    expect(samples.filter((sample) => sample.id === id).length).toBeGreaterThanOrEqual(3);
  });

  it.each(samples)('$id/$name matches its own scenario and no other', ({ id, text }) => {
    const { matches, outside } = match(text);
    expect(matches.map(({ scenario }) => scenario)).toEqual([id]);
    expect(outside).toEqual([]);
  });

  it.each(samples)(
    '$id/$name matches the same however it is wrapped, quoted and coloured',
    ({ id, text }) => {
      const one = text.replaceAll('\n', ' ');
      fc.assert(
        fc.property(
          fc.integer({ min: 40, max: 200 }),
          fc.constantFrom('\n', '\r\n', '\n> ', '\n  ', '\u001b[0m\n\u001b[31;1m'),
          (width, end) => {
            const wrapped = (one.match(new RegExp(`[^]{1,${String(width)}}`, 'g')) ?? []).join(end);
            expect(match(wrapped).matches.map(({ scenario }) => scenario)).toEqual([id]);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it.each(samples)('$id/$name matches the same amid harmless chatter', ({ id, text }) => {
    const chatter = fc.constantFrom(
      'Hello, since this morning:',
      'Ticket #48213 / prio 3',
      'Bonjour, voici le message :',
      'PS C:\\> ',
      'Thanks\nMarcus',
      '2021-02-08T06:12:44Z ERR',
      '```',
      'Merci d’avance',
    );
    fc.assert(
      fc.property(
        fc.array(chatter, { maxLength: 4 }),
        fc.array(chatter, { maxLength: 4 }),
        (before, after) => {
          const paste = [...before, text, ...after].join('\n');
          expect(match(paste).matches.map(({ scenario }) => scenario)).toEqual([id]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what proves the retired connector', () => {
  it.each([
    [
      'the module',
      String.raw`C:\Program Files\Common Files\Skype for Business Online\Modules\SkypeOnlineConnector\SkypeOnlineConnectorStartup.psm1`,
      true,
    ],
    [
      'the Teams module',
      String.raw`C:\Program Files\WindowsPowerShell\Modules\MicrosoftTeams\6.4.0\MicrosoftTeams.psm1`,
      false,
    ],
  ])('is %s or is not', (_, path, retired) => {
    const text = `Import-Module : File ${path} cannot be loaded because running scripts is disabled on this system.`;
    expect(match(text).matches).toMatchObject([{ scenario: 'execution-policy', retired }]);
  });

  it('is its service, too', () => {
    const text =
      'New-PSSession : [admin0b.online.lync.com] Connecting to remote server admin0b.online.lync.com failed with the following error message : The WS-Management service cannot process the request. The maximum number of concurrent shells for this user has been exceeded.';
    expect(match(text).matches).toMatchObject([{ scenario: 'user-shell-limit', retired: true }]);
  });
});

describe('near misses', () => {
  it.each([
    '-2144108122',
    '0x803380DE',
    'The WinRM client cannot process the request. CredSSP authentication is currently disabled in the client configuration.',
    'The WS-Management service cannot process the request. The maximum number of concurrent operations for this user has been exceeded.',
    'The file C:\\x.ps1 is not digitally signed. You cannot run this script on the current system.\n    + FullyQualifiedErrorId : UnauthorizedAccess',
    'AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication.',
    'For more information, see the about_Remote_Troubleshooting Help topic.',
    'did you try Set-ExecutionPolicy RemoteSigned?',
    "Import-PSSession : Cannot validate argument on parameter 'Session'. The argument is null.",
    "Login failed for user 'sa'.",
    'Get-CsWebTicket',
  ])('%s is none of the ten', (text) => {
    expect(match(text).matches).toEqual([]);
  });

  it.each([
    [
      'Get-CsWebTicket : The remote server returned an error: (407) Proxy Authentication Required.',
      [],
    ],
    ['Get-CsWebTicket : The remote server returned an error: (463).', ['http-463']],
    ['The remote server returned an error: (500) Internal Server Error.', []],
    ['The remote server returned an error', []],
    [
      'FullyQualifiedErrorId : UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand',
      [],
    ],
    ['Get-CsTenant : Access Denied.', ['teams-access-denied']],
    ['Get-ChildItem : Access Denied.', []],
  ])('%s is answered outside the ten by %s', (text, ids) => {
    expect(match(text).outside.map(({ id }) => id)).toEqual(ids);
  });
});

describe('frenchTypography', () => {
  it('accepts the typography of France', () => {
    expect(frenchTypography('L’étendue\u00a0: «\u00a0oui\u00a0»\u202f; `a:b "c"` …')).toEqual([]);
  });

  it.each([
    "l'étendue",
    'Oui ?',
    'Ceci: cela',
    '«oui»',
    'et...',
    'dit “oui”',
    'la 5.1 \u00a0: elle',
    'oui\u202f ; non',
  ])('finds the fault in %s', (text) => {
    expect(frenchTypography(text)).not.toEqual([]);
  });
});
