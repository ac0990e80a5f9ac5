import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '#engine/match/match.ts';
import { loadCatalogue } from './catalogue.ts';

const match = createMatcher(loadCatalogue(join(import.meta.dirname, '../..')));
const outside = (text: string) => match(text).outside.map(({ id }) => id);

/** What Windows, PowerShell, .NET and SQL Server print in the language of the computer. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  'server-sign-in-refused': [
    "Invoke-Sqlcmd : Échec de l'ouverture de session de l'utilisateur 'CONTOSO\\svc-report'.",
    "Échec de l'ouverture de session de l'utilisateur 'sa'.",
    "System.Data.SqlClient.SqlException (0x80131904): Fehler bei der Anmeldung für den Benutzer 'sa'.",
    "Error de inicio de sesión del usuario 'FABRIKAM\\svc-bi'.",
    "Accesso non riuscito per l'utente 'NT AUTHORITY\\ANONYMOUS LOGON'. (Microsoft SQL Server, Errore: 18456)",
    "[Microsoft][ODBC Driver 17 for SQL Server][SQL Server]Falha de logon do usuário 'sa'.",
    "Aanmelding is mislukt voor gebruiker 'sa'. (Microsoft SQL Server, fout: 18456)",
    "ユーザー 'CONTOSO\\svc-report' はログインできませんでした。",
    "System.Data.SqlClient.SqlException (0x80131904): 用户 'sa' 登录失败。",
    "訊息 18456，層級 14，狀態 1，行 1 使用者 'sa' 的登入失敗。",
    "사용자 'sa'이(가) 로그인하지 못했습니다. (Microsoft SQL Server, 오류: 18456)",
    "Ошибка входа пользователя 'sa'. (Microsoft SQL Server, ошибка: 18456)",
    'Cannot open database "LcsCDR" requested by the login. The login failed.',
    'Impossible d’ouvrir la base de données "LcsCDR" demandée par la connexion. La connexion a échoué.',
    'Die von der Anmeldung angeforderte "LcsCDR"-Datenbank kann nicht geöffnet werden. Fehler bei der Anmeldung.',
    'No se puede abrir la base de datos "LcsCDR" solicitada por el inicio de sesión.',
    'Impossibile aprire il database "LcsCDR" richiesto dall\'account di accesso. Accesso non riuscito.',
    'Não é possível abrir o banco de dados "LcsCDR" solicitado pelo logon. Falha de logon.',
    'このログインで要求されたデータベース "LcsCDR" を開けません。ログインに失敗しました。',
    '无法打开登录所请求的数据库 "LcsCDR"。登录失败。',
    'Не удается открыть базу данных "LcsCDR", запрашиваемую именем входа. Не удалось выполнить вход.',
    'New-PSSession : [srv01] Beim Verbinden mit dem Remoteserver "srv01" ist folgender Fehler aufgetreten: Der Benutzername oder das Kennwort ist falsch. + FullyQualifiedErrorId : LogonFailure,PSSessionOpenFailed',
    'System.ComponentModel.Win32Exception: Le nom d’utilisateur ou le mot de passe est incorrect',
  ],
  'session-argument-null': [
    'Import-PSSession : Das Argument für den Parameter "Session" kann nicht überprüft werden. Das Argument ist NULL.',
    "Import-PSSession : No se puede validar el argumento del parámetro 'Session'. El argumento es NULL.",
    "Import-PSSession : Impossibile convalidare l'argomento sul parametro 'Session'. L'argomento è null.",
    "Import-PSSession : Não é possível validar o argumento no parâmetro 'Session'. O argumento é nulo.",
    "Import-PSSession : パラメーター 'Session' の引数を検証できません。引数が null です。",
    'Import-PSSession : Не удается проверить аргумент для параметра "Session". Аргумент имеет значение NULL.',
    'Import-PSSession : Kan argument voor parameter Session niet valideren. Het argument is leeg.',
  ],
  'cs-cmdlet-not-recognized': [
    'Get-CsTenant : Die Benennung "Get-CsTenant" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei oder eines ausführbaren Programms erkannt.',
    "Get-CsOnlineUser : Termine 'Get-CsOnlineUser' non riconosciuto come nome di cmdlet, funzione, programma eseguibile o file script.",
    "Get-CsOnlineUser : De term 'Get-CsOnlineUser' wordt niet herkend als de naam van een cmdlet, functie, scriptbestand of uitvoerbaar programma.",
    "Grant-CsTeamsCallingPolicy : O termo 'Grant-CsTeamsCallingPolicy' não é reconhecido como nome de cmdlet, função, arquivo de script ou programa operável.",
    "用語 'Get-CsTenant' は、コマンドレット、関数、スクリプト ファイル、または操作可能なプログラムの名前として認識されません。",
    '+ CategoryInfo : ObjectNotFound: (Get-CsTenant:String) [], CommandNotFoundException',
  ],
  'new-csonlinesession-not-recognized': [
    'Die Benennung "New-CsOnlineSession" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei oder eines ausführbaren Programms erkannt.',
    "De term 'New-CsOnlineSession' wordt niet herkend als de naam van een cmdlet, functie, scriptbestand of uitvoerbaar programma.",
    'Имя "New-CsOnlineSession" не распознано как имя командлета, функции, файла сценария или выполняемой программы.',
  ],
  'destination-unreachable': [
    'Der Client kann keine Verbindung mit dem in der Anforderung angegebenen Ziel herstellen.',
    'El cliente no se puede conectar con el destino especificado en la solicitud.',
    'Il client non è in grado di connettersi alla destinazione specificata nella richiesta.',
    'O cliente não pode se conectar ao destino especificado na solicitação.',
    '客户端无法连接到请求中指定的目标。',
    'Клиенту не удается подключиться к узлу назначения, указанному в запросе.',
  ],
  'server-name-not-resolved': [
    'Il client WinRM non è in grado di elaborare la richiesta perché il nome del server non può essere risolto.',
    'O cliente WinRM não pode processar a solicitação porque o nome do servidor não pode ser resolvido.',
    'De WinRM-client kan de aanvraag niet verwerken omdat de servernaam niet kan worden omgezet.',
  ],
  'authentication-mechanism-refused': [
    'Der vom Client angeforderte Authentifizierungsmechanismus wird vom Server nicht unterstützt, oder unverschlüsselter Datenverkehr ist in der Dienstkonfiguration deaktiviert.',
    'El servidor no admite el mecanismo de autenticación solicitado por el cliente o el tráfico no cifrado está deshabilitado en la configuración del servicio.',
    "Le mécanisme d'authentification demandé par le client n'est pas pris en charge par le serveur ou le trafic non chiffré est désactivé dans la configuration du service.",
  ],
  'unencrypted-traffic-disabled': [
    'Der WinRM-Client kann die Anforderung nicht verarbeiten. Nicht verschlüsselter Datenverkehr ist zurzeit in der Clientkonfiguration deaktiviert.',
    'El tráfico no cifrado está deshabilitado actualmente en la configuración del cliente.',
    'Il traffico non crittografato è attualmente disabilitato nella configurazione del client.',
  ],
  'other-winrm-quota': [
    'Das Systemlastenkontingent von 1000 Anforderungen pro 2 Sekunden wurde überschritten.',
    "Le quota de charge de l'utilisateur de 15 demandes par 2 secondes a été dépassé.",
    'Se ha superado la cuota de carga de usuario de 15 solicitudes por 2 segundos.',
    'Die maximale Anzahl von Benutzern, die gleichzeitig Shellvorgänge ausführen, wurde überschritten.',
  ],
  'concurrent-operations-limit': [
    'Превышено максимальное число одновременных операций для данного пользователя.',
    '已超过此用户的最大并发操作数。最大并发操作',
  ],
  'access-denied': [
    'Verbinding maken met externe server srv01 is mislukt: Toegang geweigerd.',
    '连接到远程服务器 srv01 失败，错误消息如下: 拒绝访问。',
  ],
  'execution-policy-overridden': [
    'Set-ExecutionPolicy : Windows PowerShell 已成功更新你的执行策略，但在更具体的作业域中定义的策略覆盖了该设置。',
    'PowerShell hat Ihre Ausführungsrichtlinie erfolgreich aktualisiert, aber die Einstellung wird durch eine Richtlinie überschrieben, die in einem spezifischeren Bereich definiert ist.',
  ],
  'set-execution-policy-denied': [
    "Set-ExecutionPolicy : Accesso alla chiave del Registro di sistema 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell' negato.",
    "Set-ExecutionPolicy : O acesso à chave do Registro 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell' foi negado.",
  ],
  'module-could-not-be-loaded': [
    "Il comando 'Get-Team' è stato trovato nel modulo 'MicrosoftTeams', ma non è stato possibile caricare il modulo. Per altre informazioni, eseguire 'Import-Module MicrosoftTeams'.",
    '+ FullyQualifiedErrorId : CouldNotAutoLoadModule',
  ],
  'module-needs-newer-powershell': [
    "Voor het uitvoeren van module 'MicrosoftTeams' is minimaal Windows PowerShell-versie '5.1' vereist.",
  ],
  'http-401': [
    'Invoke-RestMethod : Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.',
    'Invoke-RestMethod : Error en el servidor remoto: (401) No autorizado.',
    'リモート サーバーがエラーを返しました: (401) 未承認',
  ],
  'http-403': [
    'Der WinRM-Client hat den HTTP-Statuscode 403 vom Remote-WS-Verwaltungsdienst empfangen.',
    'El cliente WinRM recibió un código de estado HTTP 403 del servicio WS-Management remoto.',
  ],
  'no-wsman-client': [
    'Für diesen Parametersatz ist WSMan erforderlich, und es wurde keine unterstützte WSMan-Clientbibliothek gefunden.',
  ],
  'session-busy': [
    'Die Sitzung WinRM1, 4d1f, srv01 ist nicht zum Ausführen von Befehlen verfügbar. Die Sitzungsverfügbarkeit ist Busy.',
  ],
  'cmdlets-shadowed': [
    'Aucun proxy de commande n’a été créé, car toutes les commandes distantes demandées vont masquer des commandes locales existantes.',
  ],
  'internal-server-error-page': [
    'Error al conectarse al servidor remoto admin0a.online.lync.com. Mensaje de error: <!DOCTYPE html><title>500 - Internal server error.</title>',
  ],
  'send-failure': [
    'Connect-MicrosoftTeams : Se ha terminado la conexión: Error inesperado de envío.',
    'Connect-MicrosoftTeams : 基础连接已经关闭: 发送时发生错误。',
  ],
  'ssl-connection-failed': [
    'Beim Verbinden mit dem Remoteserver "srv01" ist folgender Fehler aufgetreten: Die SSL-Verbindung kann nicht hergestellt werden.',
  ],
  'connection-refused': [
    'La connexion à l’hôte distant spécifié a été refusée. Vérifiez que le service WS-Management est en cours d’exécution sur l’hôte distant.',
  ],
};

describe('a message outside the ten in another language', () => {
  it.each(Object.entries(PRINTED).flatMap(([id, texts]) => texts.map((text) => [id, text])))(
    'is %s, and none of the ten: %s',
    (id = '', text = '') => {
      expect(match(text).matches).toEqual([]);
      expect(outside(text)).toContain(id);
    },
  );
});

describe('what only resembles such a message', () => {
  it.each([
    // What stands around every message.
    'リモート サーバー admin0a.online.lync.com への接続に失敗し、次のエラー メッセージが返されました:',
    '連線到遠端伺服器 admin0a.online.lync.com 失敗，傳回下列錯誤訊息:',
    'Сбой подключения к удаленному серверу 192.168.1.254. Сообщение об ошибке: Клиенту WinRM не удается обработать запрос.',
    'Измените конфигурацию клиента и повторите запрос.',
    '+ CategoryInfo : SecurityError: (:) [], PSSecurityException + FullyQualifiedErrorId : UnauthorizedAccess',
    '引數為 Null 或空的。請提供一個不為 Null 或空白的引數，然後嘗試重新執行該命令。',
    // Other parameters, commands and modules.
    "No se puede validar el argumento del parámetro 'SessionOption'. El argumento es NULL.",
    'Das Argument für den Parameter "Sku" kann nicht überprüft werden. Das Argument ist NULL.',
    'npm : Die Benennung "npm" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei oder eines ausführbaren Programms erkannt.',
    "Voor het uitvoeren van module 'LyncOnlineConnector' is minimaal Windows PowerShell-versie '3.0' vereist.",
    // Other programs.
    'De MSI is niet digitaal ondertekend, dus Windows SmartScreen kan om bevestiging vragen.',
    'Установщик не имеет цифровой подписи.',
    'Le nom d’utilisateur ou le mot de passe est incorrect.',
    '登录失败',
    'Ошибка входа пользователя в систему',
    'Die SSL-Verbindung konnte nicht hergestellt werden, siehe innere Ausnahme.',
    'The remote server returned an error: (404) Not Found.',
    'The remote server returned an error: (407) Proxy Authentication Required.',
    'Le serveur distant a retourné une erreur : (404) Introuvable.',
    'Der Remoteserver hat einen Fehler zurückgegeben: (407) Proxyauthentifizierung erforderlich.',
    'WinRM: aktuelle Clientkonfiguration mit winrm get winrm/config/client anzeigen.',
  ])('is nothing: %s', (text) => {
    expect(outside(text)).toEqual([]);
  });

  it.each([
    [
      'logon-failed',
      "Get-CsWebTicket : Échec de l'ouverture de session de l'utilisateur « admin@contoso.com ». Créez un nouvel objet PSCredential, en vérifiant que vous utilisez un nom d'utilisateur et un mot de passe corrects.",
    ],
    [
      'logon-failed',
      "Get-CsWebTicket : Accesso non riuscito per l'utente 'CONTOSO\\kim'. Creare un nuovo oggetto PSCredential, assicurandosi di usare il nome utente e la password corretti.",
    ],
    [
      'execution-policy',
      'yarn : Die Datei "C:\\npm\\yarn.ps1" kann nicht geladen werden, da die Ausführung von Skripts auf diesem System deaktiviert ist. Weitere Informationen finden Sie unter "about_Execution_Policies". + FullyQualifiedErrorId : UnauthorizedAccess',
    ],
    [
      'user-shell-limit',
      'Die Anforderung kann vom WS-Verwaltungsdienst nicht verarbeitet werden. Die maximale Anzahl von gleichzeitigen Shells für diesen Benutzer wurde überschritten.',
    ],
    [
      'user-shell-limit',
      'Se ha superado el número máximo de shells simultáneos de este usuario. Cierre los shells existentes o aumente la cuota para este usuario.',
    ],
    [
      'tenant-shell-limit',
      'È stato superato il numero massimo di shell simultanee per questo tenant. Chiudere le shell esistenti o aumentare la quota per questo tenant.',
    ],
  ])('is %s alone', (scenario, text) => {
    expect(match(text).matches.map((each) => each.scenario)).toEqual([scenario]);
    expect(outside(text)).toEqual([]);
  });
});
