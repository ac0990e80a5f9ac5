import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { COLLECTION_COMMAND } from '#engine/collection-command.ts';
import { launchFunction, launchLine } from '#engine/launch-line.ts';
import { pieces, quote } from '#engine/power-shell.ts';
import { allCommands, textFaults } from './command-checks.ts';
import { loadFiles } from './load.ts';

/* A real grammar of PowerShell reads every command; what it is known to let pass is looked for over its tree. */

const root = new URL('../..', import.meta.url).pathname;
const require = createRequire(import.meta.url);
const parser: { current?: Parser } = {};

beforeAll(async () => {
  await Parser.init();
  const grammar = readFileSync(require.resolve('tree-sitter-pwsh/tree-sitter-powershell.wasm'));
  parser.current = new Parser();
  parser.current.setLanguage(await Language.load(grammar));
});

/** What is wrong with a PowerShell text, in words; empty where nothing is. */
function faultsOf(text: string): readonly string[] {
  const tree = parser.current?.parse(text);
  if (!tree) throw new Error('the grammar did not read the text');
  const faults = tree.rootNode.hasError ? ['does not parse'] : [];
  if (/[‘’‚‛“”„]/.test(text.replaceAll(/'(?:[^']|'')*'/g, "''"))) faults.push('curly quotes');
  walk(tree.rootNode, (node) => {
    if (node.type === 'try_statement' && !/\b(?:catch|finally)\b/i.test(node.text))
      faults.push('try without catch');
    if (node.type === 'command_name' && /^(?:else|elseif|catch|finally)$/i.test(node.text))
      faults.push(`stray ${node.text}`);
  });
  return faults;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

describe('faultsOf', () => {
  it.each(['Get-PSSession | Remove-PSSession', "Get-Item -Path 'a’b'", 'try { 1 } catch { 2 }'])(
    'finds nothing in %s',
    (text) => {
      expect(faultsOf(text)).toEqual([]);
    },
  );

  it.each(['Get-Item (', "Get-Item 'a", 'try { 1 }', 'else { 1 }', 'Get-Item -Path ‘a’'])(
    'finds something in %s',
    (text) => {
      expect(faultsOf(text)).not.toEqual([]);
    },
  );
});

describe('the commands of the content', () => {
  const commands = allCommands(loadFiles(root, [])).filter(({ command }) =>
    command.shells.some((shell) => shell !== 'cmd' && shell !== 'browser'),
  );

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(40);
  });

  it.each(commands.map(({ where, id, command }) => [`${where} ${id}`, command.text] as const))(
    '%s parses',
    (_name, text) => {
      const filled = pieces(text)
        .map((piece) => (piece.kind === 'fixed' ? piece.text : quote('a’b "c" $d')))
        .join('');
      expect(faultsOf(filled)).toEqual([]);
    },
  );
});

describe('the lines of the app itself', () => {
  const lines = [
    ['collection', COLLECTION_COMMAND],
    ['launch', launchLine("https://help.contoso.com/l'aide/fr/")],
    ['profile', launchFunction('http://intranet/en/')],
  ] as const;

  it.each(lines)('%s parses', (_name, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each(lines)('%s is one line with full names and nothing hidden', (_name, text) => {
    expect(text).not.toMatch(/[\r\n]/);
    expect(textFaults(text)).toEqual([]);
  });

  it('collects by reading alone', () => {
    const cmdlets =
      COLLECTION_COMMAND.replaceAll('SFBO-CHECK', '').match(/\b[A-Z][A-Za-z]+-[A-Z]\w+/g) ?? [];
    expect([...new Set(cmdlets)].sort()).toEqual([
      'ForEach-Object',
      'Get-ExecutionPolicy',
      'Get-Item',
      'Get-ItemProperty',
      'Get-Module',
      'Get-PSSession',
      'Get-Service',
      'New-Object',
    ]);
  });
});
