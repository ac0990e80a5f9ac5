/**
 * The command that collects what the ten failures depend on, as one line to paste. It only reads; it needs no rights, no
 * script file and no profile, so it works under the policy Restricted, in Windows PowerShell 5.1 and in PowerShell 7.
 *
 * What it prints is the same whatever the language of Windows: names of keys and enumerations, numbers, ISO dates, names
 * of exception types; never a message. The drive `WSMan:` is read only in an administrator window with the service running,
 * for otherwise Windows asks whether to start the service.
 */
export const COLLECTION_COMMAND = [
  '& {',
  "$u = [Uri]'https://login.microsoftonline.com/';",
  "$t = { param($k, $b) try { $k + '=' + (& $b) } catch { $k + '=!' + $_.Exception.GetType().Name } };",
  '$s = { param($n) (Get-Service -Name $n -ErrorAction SilentlyContinue).Status };',
  '$a = { ([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator) };',
  "'-----BEGIN SFBO-CHECK 1-----';",
  "& $t 'time' { [DateTime]::UtcNow.ToString('s') + 'Z' };",
  "& $t 'ps' { $PSVersionTable.PSVersion };",
  "& $t 'edition' { $PSVersionTable.PSEdition };",
  "& $t 'mode' { $ExecutionContext.SessionState.LanguageMode };",
  "& $t 'platform' { [Environment]::OSVersion.Platform };",
  "& $t 'os' { [Environment]::OSVersion.Version };",
  "& $t 'bits' { [IntPtr]::Size * 8 };",
  "& $t 'bits.os' { if ([Environment]::Is64BitOperatingSystem) { 64 } else { 32 } };",
  "& $t 'admin' $a;",
  "& $t 'policy' { Get-ExecutionPolicy };",
  "Get-ExecutionPolicy -List | ForEach-Object -Process { 'policy.' + $_.Scope + '=' + $_.ExecutionPolicy };",
  "Get-Module -ListAvailable -Name MicrosoftTeams, SkypeOnlineConnector, LyncOnlineConnector | ForEach-Object -Process { 'module=' + $_.Name + '|' + $_.Version + '|' + $_.ModuleBase };",
  "& $t 'basic.policy' { (Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Client' -ErrorAction SilentlyContinue).AllowBasic };",
  "& $t 'winrm' { & $s 'WinRM' };",
  "& $t 'basic' { if ((& $a) -and ((& $s 'WinRM') -eq 'Running')) { (Get-Item -Path 'WSMan:\\localhost\\Client\\Auth\\Basic' -ErrorAction Stop).Value } else { 'skipped' } };",
  "& $t 'msoidsvc' { & $s 'msoidsvc' };",
  "Get-PSSession | ForEach-Object -Process { 'session=' + $_.ComputerName + '|' + $_.State };",
  "& $t 'proxy' { $p = [Net.WebRequest]::GetSystemWebProxy().GetProxy($u); if ($null -eq $p -or $p -eq $u) { 'direct' } else { $p.Authority } };",
  "& $t 'proxy.env' { if ($env:HTTPS_PROXY) { 'set' } };",
  "& $t 'reach' { $c = New-Object -TypeName Net.Sockets.TcpClient; $w = $c.BeginConnect($u.Host, 443, $null, $null); $r = $w.AsyncWaitHandle.WaitOne(5000) -and $c.Connected; $c.Close(); $r };",
  "'-----END SFBO-CHECK-----'",
  '}',
].join(' ');
