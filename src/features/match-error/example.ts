/** The message of the article on a current computer: a real one, so that trying the example shows a real answer. */
export const EXAMPLE = `Import-Module : File C:\\Program Files\\WindowsPowerShell\\Modules\\MicrosoftTeams\\6.4.0\\MicrosoftTeams.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.
At line:1 char:1
+ Import-Module MicrosoftTeams
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : SecurityError: (:) [Import-Module], PSSecurityException
    + FullyQualifiedErrorId : UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand`;
