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
