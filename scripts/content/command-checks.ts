import { isCmdlet, partsOf } from '#engine/command-parts.ts';
import { tokensOf } from '#engine/power-shell-tokens.ts';
import type { Command } from '#content/schema.ts';
import type { Files } from './load.ts';
import type { Say } from './check.ts';
import type { Source } from './read.ts';

/** A command of the content, and where it stands. */
export type Placed = {
  readonly where: string;
  readonly id: string;
  readonly command: Command;
  readonly source: Source;
  readonly path: readonly string[];
};

/** Every command there is. */
export function allCommands(files: Files): readonly Placed[] {
  const lists = [
    { where: 'commands', yaml: files.commands.yaml, commands: files.commands.yaml.value, path: [] },
    ...Object.entries({ ...files.scenarios, ...files.outside }).map(([where, { yaml }]) => ({
      where,
      yaml,
      commands: yaml.value?.commands,
      path: ['commands'],
    })),
    {
      where: 'triage',
      yaml: files.triage.yaml,
      commands: files.triage.yaml.value?.commands,
      path: ['commands'],
    },
  ];
  return lists.flatMap(({ where, yaml, commands, path }) =>
    Object.entries(commands ?? {}).map(([id, command]) => ({
      where,
      id,
      command,
      source: yaml.source,
      path: [...path, id],
    })),
  );
}

/** Programs other than cmdlets that a command may begin with. */
const PROGRAMS = ['winrm', 'netsh', 'powershell.exe', 'pwsh.exe'];

/** What no command of ours does: run text as code, fetch code, hide what it runs. */
const FORBIDDEN =
  /\b(?:iex|iwr|irm|Invoke-Expression|Invoke-WebRequest|Invoke-RestMethod|DownloadString|DownloadFile|WebClient|Start-BitsTransfer|FromBase64String|EncodedCommand)\b|(?:powershell|pwsh)(?:\.exe)?\s[^|;]*[-–—―/]e(?:nc?|c)?\b/i;

/** Full names, no positions, nothing that runs hidden code; and an explanation of each part in both languages. */
export function checkCommandTexts(files: Files, say: Say): void {
  const used = new Map<string, Set<string>>();
  for (const placed of allCommands(files)) {
    const { command, source, path } = placed;
    if (command.shells.every((shell) => shell === 'browser')) continue;
    if (!command.article) {
      for (const fault of textFaults(command.text)) say(source, [...path, 'text'], fault);
    }
    for (const { command: name, part } of partsOf(command.text)) {
      used.set(name, (used.get(name) ?? new Set()).add(part));
      for (const lng of ['en', 'fr'] as const) {
        if (files.parameters[lng].value?.[name]?.[part] === undefined)
          say(
            source,
            [...path, 'text'],
            `explain "${part}" of ${name} in locales/${lng}/parameters.json`,
          );
      }
    }
    for (const [field] of Object.entries(command.values)) {
      if (!command.parameters.includes(field))
        say(source, [...path, 'values', field], 'must be one of the parameters');
    }
  }
  sayUnused(files, used, say);
}

function sayUnused(files: Files, used: ReadonlyMap<string, ReadonlySet<string>>, say: Say): void {
  for (const { source, value } of [files.parameters.en, files.parameters.fr]) {
    for (const [name, parts] of Object.entries(value ?? {})) {
      for (const part of Object.keys(parts)) {
        if (!used.get(name)?.has(part))
          say(source, [name, part], 'no command uses it; remove it or correct the name');
      }
    }
  }
}

/** What is wrong with the text of a command that is not the article's own. */
export function textFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const forbidden = FORBIDDEN.exec(text)?.[0];
  if (forbidden !== undefined) faults.push(`must not use ${forbidden.trim()}`);
  let command = '';
  let last: 'command' | 'parameter' | 'value' | 'comma' | 'other' = 'other';
  for (const token of tokensOf(text)) {
    switch (token.kind) {
      case 'command':
        command = token.text;
        last = 'command';
        if (!isCmdlet(command) && !PROGRAMS.includes(command))
          faults.push(`"${command}" is an alias or no known program; write the full cmdlet name`);
        break;
      case 'parameter':
        last = 'parameter';
        break;
      case 'argument':
      case 'string':
      case 'number':
      case 'variable':
      case 'field':
        if (isCmdlet(command) && (last === 'command' || last === 'value'))
          faults.push(`${token.text} stands by its position; name its parameter`);
        last = last === 'other' ? 'other' : 'value';
        break;
      case 'operator':
        if (token.text !== ',') command = '';
        last = token.text === ',' ? 'comma' : 'other';
        break;
      case 'space':
      case 'comment':
      case 'text':
        break;
      default:
        token.kind satisfies never;
    }
  }
  return faults;
}
