import { describe, expect, it } from 'vitest';
import { textFaults } from './command-checks.ts';

describe('textFaults', () => {
  it.each([
    'Get-Module -ListAvailable -Name A, B | Select-Object -Property Name, Version',
    "Get-PSSession | Where-Object -FilterScript { $_.ComputerName -like '*.x' } | Remove-PSSession",
    '$credential = Get-Credential',
    '$PSVersionTable.PSVersion',
    'Connect-MicrosoftTeams -TenantId {{tenant}}',
    'netsh winhttp show proxy',
  ])('finds nothing in %s', (text) => {
    expect(textFaults(text)).toEqual([]);
  });

  it.each([
    ['an alias', 'gci -Path x'],
    ['another alias behind a pipe', 'Get-PSSession | rnsn'],
    ['a position', 'Get-Service msoidsvc'],
    ['a second position', 'Get-Item -Path a b'],
    ['a position in quotes', 'Get-Service "msoidsvc"'],
    ['a field by position', 'Unblock-File {{path}}'],
    ['Invoke-Expression', 'Invoke-Expression -Command $x'],
    ['its alias in a pipe', '$x | iex'],
    ['a download', "(New-Object -TypeName Net.WebClient).DownloadString('x')"],
    ['an encoded command', 'powershell.exe -enc AAAA'],
    ['an encoded command by its shortest name', 'powershell.exe -e AAAA'],
  ])('finds %s', (_what, text) => {
    expect(textFaults(text)).not.toEqual([]);
  });
});
