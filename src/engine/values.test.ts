import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf, type ValueKind } from './values.ts';

/** Any at all. What fast-check calls `binary` is the same, and takes two seconds to prepare. */
const CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

/** The values of `text`, as by kind, with `evidence` as the words that decided. */
function read(text: string, evidence = text.slice(0, 1)): Partial<Record<ValueKind, string>> {
  const start = text.indexOf(evidence);
  const values = valuesOf(text, { start, end: start + evidence.length });
  return Object.fromEntries(values.map(({ kind, value }) => [kind, value]));
}

const CONNECTOR =
  'C:\\Program Files\\Common Files\\Skype for Business Online\\Modules\\SkypeOnlineConnector\\SkypeOnlineConnectorStartup.psm1';

describe('valuesOf', () => {
  it.each<[string, string, Partial<Record<ValueKind, string>>]>([
    [
      'the user of a failed logon',
      "Get-CsWebTicket : Logon failed for the user 'kenmyer@litwareinc.com'. Please create a new PSCredential object",
      { user: 'kenmyer@litwareinc.com' },
    ],
    [
      'a user in French quotes with no-break spaces',
      'Get-CsWebTicket : Échec de l’ouverture de session de l’utilisateur «\u00a0kenmyer@litwareinc.com\u00a0». Créez',
      { user: 'kenmyer@litwareinc.com' },
    ],
    [
      'a user in curly quotes with an apostrophe around',
      'l’utilisateur ’o.lindqvist@contoso.com’ n’est pas autorisé à gérer ce client',
      { user: 'o.lindqvist@contoso.com' },
    ],
    [
      'the module that could not be loaded',
      "The 'Install-Module' command was found in the module 'PowerShellGet', but the module could not be loaded. For more information, run 'Import-Module PowerShellGet'.",
      { 'module-name': 'PowerShellGet' },
    ],
    [
      'the module of a message that is cut off in front',
      "could not be loaded. For more information, run 'Import-Module MicrosoftTeams'.",
      { 'module-name': 'MicrosoftTeams' },
    ],
    [
      'no module where a path is imported',
      "run 'Import-Module C:\\Modules\\x.psm1'",
      { 'module-path': 'C:\\Modules\\x.psm1' },
    ],
    [
      'a domain account',
      "The user 'CONTOSO\\svc-uc' does not have permission to manage this tenant.",
      { user: 'CONTOSO\\svc-uc' },
    ],
    [
      'a user in HTML',
      'Logon failed for the user &#39;a.b@contoso.com&#39;. Create',
      { user: 'a.b@contoso.com' },
    ],
    [
      'a server in brackets',
      'New-PSSession : [admin0a.online.lync.com] Connecting to remote server admin0a.online.lync.com failed with the following error message',
      { server: 'admin0a.online.lync.com' },
    ],
    [
      'a server over the lines of PowerShell 7',
      'Get-CsOnlineSession: x\n     | Connecting to remote server\n     | api.interfaces.records.teams.microsoft.com failed with\n     | the following error',
      { server: 'api.interfaces.records.teams.microsoft.com' },
    ],
    [
      'a server in French',
      'La connexion au serveur distant admin.vdomain.com a échoué avec le message d’erreur suivant : Le client WinRM',
      { server: 'admin.vdomain.com' },
    ],
    [
      'a server in German quotes',
      'Beim Verbinden mit dem Remoteserver "admin.vdomain.com" ist folgender Fehler aufgetreten',
      { server: 'admin.vdomain.com' },
    ],
    [
      'the name that was not resolved, and the tenant in it',
      "Get-CsPowerShellEndpoint : The remote name could not be resolved: 'lyncdiscover.fabrikam.onmicrosoft.com'",
      { server: 'lyncdiscover.fabrikam.onmicrosoft.com', tenant: 'fabrikam.onmicrosoft.com' },
    ],
    [
      'a tenant id',
      "AADSTS50020: User account 'a@contoso.com' from identity provider does not exist in tenant 'Fabrikam' Tenant ID: 11111111-2222-3333-4444-555555555555",
      {
        user: 'a@contoso.com',
        tenant: 'Fabrikam',
        'tenant-id': '11111111-2222-3333-4444-555555555555',
      },
    ],
    ['a tenant name', 'l’accès au locataire « Contoso SA » est bloqué', { tenant: 'Contoso SA' }],
    [
      'a path broken at its blanks',
      'Import-Module : File C:\\Program Files\\Common Files\\Skype for Business\nOnline\\Modules\\SkypeOnlineConnector\\SkypeOnlineConnectorStartup.psm1 cannot be loaded because',
      { 'module-path': CONNECTOR },
    ],
    [
      'a quoted path over two lines, and the loaded version, not the one asked for',
      "Import-Module : The version of the loaded PowerShell is '2.0'. The module\n'D:\\Program Files\\Common Files\\Microsoft Lync Server\n2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnector.psd1' requires a minimum\nPowerShell version of '3.0' to execute.",
      {
        'module-path':
          'D:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnector.psd1',
        'powershell-version': '2.0',
      },
    ],
    [
      'versions in French quotes',
      'Import-Module : La version de PowerShell chargée est « 2.0 ». Le module « D:\\X\\Modules\\A\\A.psd1 » nécessite au minimum la version « 3.0 » de PowerShell',
      { 'module-path': 'D:\\X\\Modules\\A\\A.psd1', 'powershell-version': '2.0' },
    ],
    [
      'a module with its version in the path',
      "Import-Module : The version of Windows PowerShell on this computer is '5.1.19041.1682'. The module 'C:\\Program Files\\WindowsPowerShell\\Modules\\PnP.PowerShell\\2.2.0\\PnP.PowerShell.psd1' requires",
      {
        'module-path':
          'C:\\Program Files\\WindowsPowerShell\\Modules\\PnP.PowerShell\\2.2.0\\PnP.PowerShell.psd1',
        'module-version': '2.2.0',
        'powershell-version': '5.1.19041.1682',
      },
    ],
    [
      'a path of another system',
      'Get-CsOnlineSession: /usr/local/share/powershell/Modules/MicrosoftTeams/2.3.1/netcoreapp3.1/SfBORemotePowershellModule.psm1:63',
      {
        'module-path':
          '/usr/local/share/powershell/Modules/MicrosoftTeams/2.3.1/netcoreapp3.1/SfBORemotePowershellModule.psm1',
        'module-version': '2.3.1',
      },
    ],
    ['nothing in a text that names nothing', 'The WinRM client cannot process the request.', {}],
    ['no user in a sentence about one', 'shells for this user has been exceeded', {}],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string, Partial<Record<ValueKind, string>>]>([
    ['an address in no quotes', 'Connect as jane@contoso.com failed', { user: 'jane@contoso.com' }],
    ['who runs a command', 'RunAs User: CONTOSO\\jane\nx', { user: 'CONTOSO\\jane' }],
    ['the name of a user', 'User name : jane', { user: 'jane' }],
    ['a name of two words', "for the user 'Jane Doe'.", { user: 'Jane Doe' }],
    ['no user in quoted words', "The user 'who is not here' and account 'a\\b\\c'", {}],
    ['no user of one letter', "The user 'j' left", {}],
    [
      'the user that the message gives before an address nearby',
      "ask help@contoso.com, for the user 'CONTOSO\\jane' failed",
      { user: 'CONTOSO\\jane' },
    ],
    [
      'a server in brackets alone',
      'New-PSSession : [srv-1.contoso.com] Access is denied.',
      { server: 'srv-1.contoso.com' },
    ],
    [
      'the server of a fault',
      '<f:WSManFault Code="5" Machine="srv01.contoso.com">',
      { server: 'srv01.contoso.com' },
    ],
    [
      'the server of an address',
      'Connecting to https://admin0a.online.lync.com:443/OcsPowershell failed',
      { server: 'admin0a.online.lync.com' },
    ],
    ['the server of another address', 'http://srv01/PowerShell/', { server: 'srv01' }],
    ['no server of a page', 'see https://contoso.com/help', {}],
    [
      'the server before the address that it was asked for',
      'https://other.contoso.com/PowerShell New-PSSession : [srv01] Access is denied.',
      { server: 'srv01' },
    ],
    [
      'the name that was not resolved, in French',
      'Le nom distant n’a pas pu être résolu: « srv01.contoso.com »',
      { server: 'srv01.contoso.com' },
    ],
    ['the domain of a tenant', 'x.mail.onmicrosoft.com', { tenant: 'x.mail.onmicrosoft.com' }],
    ['no tenant of blanks', "tenant '  ' x.onmicrosoft.us", { tenant: 'x.onmicrosoft.us' }],
    ['a tenant with blanks around', "tenant '     Contoso SA     ' x", { tenant: 'Contoso SA' }],
    [
      'the id of a tenant behind its word',
      'Tenant ID: 11111111-2222-3333-4444-555555555555',
      { 'tenant-id': '11111111-2222-3333-4444-555555555555' },
    ],
    [
      'the id of a tenant in an address',
      'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/oauth2',
      { 'tenant-id': '11111111-2222-3333-4444-555555555555' },
    ],
    ['no id of anything else', 'Trace ID: 11111111-2222-3333-4444-555555555555', {}],
    [
      'the module that was searched',
      'found in the module ‘Microsoft.PowerShell.Security’, but',
      { 'module-name': 'Microsoft.PowerShell.Security' },
    ],
    [
      'the module behind a parameter',
      "run 'Import-Module -Name MicrosoftTeams'",
      { 'module-name': 'MicrosoftTeams' },
    ],
    ['a library', "module 'C:\\a\\b.DLL' x", { 'module-path': 'C:\\a\\b.DLL' }],
    ['no path without a folder', "module 'b.psm1' x", {}],
    ['no path of another file', "module 'C:\\a\\b.dll.config' x", {}],
    [
      'a path in another module’s words before one nearby',
      "at D:\\x\\y.psm1. The module 'C:\\a\\b.psm1' x",
      { 'module-path': 'C:\\a\\b.psm1' },
    ],
    ['a path of a share', '\\\\srv\\x\\y.psd1', { 'module-path': '\\\\srv\\x\\y.psd1' }],
    [
      'a path with its backslashes doubled',
      '"C:\\\\a\\\\b\\\\c.psm1"',
      { 'module-path': 'C:\\a\\b\\c.psm1' },
    ],
    [
      'a path broken behind a backslash',
      'C:\\a b\\ \n  c\\\r\n   | d\\\r\n> e.psm1',
      { 'module-path': 'C:\\a b\\c\\d\\e.psm1' },
    ],
    [
      'a path broken before a backslash',
      'C:\\a\n\\b\r\n  \\c \n   | \\d.psm1',
      { 'module-path': 'C:\\a\\b\\c\\d.psm1' },
    ],
    ['the version of a module', 'MicrosoftTeams version 2.3.1', { 'module-version': '2.3.1' }],
    [
      'the version of a module in a list',
      'Script  7.0.0.0  SkypeOnlineConnector',
      { 'module-version': '7.0.0.0' },
    ],
    ['no version of another module', 'Script 1.4.8 PackageManagement', {}],
    [
      'the version in a table',
      'PSVersion                      5.1.19041',
      { 'powershell-version': '5.1.19041' },
    ],
    [
      'the version in a sentence',
      'I use Windows PowerShell 5.1 here',
      { 'powershell-version': '5.1' },
    ],
    [
      'the version in another one',
      'in PowerShell version v7.2.1',
      { 'powershell-version': '7.2.1' },
    ],
    ['no version of another host', 'PnP.PowerShell 2.2.0', {}],
    [
      'what the computer has before what is told',
      "PowerShell 7.2 said: on PSVersion 5.0 loaded PowerShell is '2.0'",
      { 'powershell-version': '2.0' },
    ],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads the record of the evidence in a long text, and says where it stands', () => {
    const record = (name: number) =>
      `Get-CsWebTicket : Logon failed for the user 'u${String(name)}@contoso.com'. Create a new one\n`;
    const text = Array.from({ length: 300 }, (_, name) => record(name)).join('');
    const evidence = text.indexOf('u250@');
    const [value] = valuesOf(text, { start: evidence, end: evidence + 5 });
    expect(value).toMatchObject({ kind: 'user', value: 'u250@contoso.com', start: evidence });
  });

  it('reads from the record of the evidence, not from its neighbours', () => {
    const text =
      "Get-CsWebTicket : Logon failed for the user 'first@contoso.com'. Create a new one\nGet-CsWebTicket : Logon failed for the user 'second@contoso.com'. Create a new one";
    expect(read(text, 'first@').user).toBe('first@contoso.com');
    expect(read(text, 'second@').user).toBe('second@contoso.com');
  });

  it('says where a value stands in the reader’s own text, whatever stands before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (before) => {
        const text = `${before}\n\nGet-CsWebTicket : Logon failed for the user 'kenmyer@litwareinc.com'. Create`;
        const evidence = text.lastIndexOf('Logon failed');
        const [value] = valuesOf(text, { start: evidence, end: evidence + 12 });
        expect(value && text.slice(value.start, value.end)).toBe('kenmyer@litwareinc.com');
      }),
    );
  });

  it('joins a value that a console of any width cut', () => {
    const message = `New-PSSession : [admin0a.online.lync.com] Processing data from remote server admin0a.online.lync.com failed with the following error message: The user 'very.long.name.of.somebody@contoso.onmicrosoft.com' does not have permission to manage this tenant. Permissions can be granted by assigning the user to the appropriate RBAC role.`;
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom('\n', '\r\n'),
        (width, newline) => {
          const text = message.match(new RegExp(`.{1,${width}}`, 'g'))?.join(newline) ?? '';
          const values = valuesOf(text, { start: 0, end: 20 });
          const user = values.find(({ kind }) => kind === 'user');
          expect(user?.value).toBe('very.long.name.of.somebody@contoso.onmicrosoft.com');
          expect(text.slice(user?.start, user?.end).replaceAll(/\r?\n/g, '')).toBe(user?.value);
        },
      ),
    );
  });

  it('is total on any text and evidence', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER }), fc.nat(300), fc.nat(300), (text, start, more) => {
        for (const value of valuesOf(text, { start, end: start + more })) {
          expect(value.start).toBeLessThanOrEqual(value.end);
          expect(value.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
