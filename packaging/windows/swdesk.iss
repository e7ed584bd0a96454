; Installer for one user, without administrator rights (Inno Setup 6.4 or newer).
; First `python packaging\dev.py bundle`, then `iscc packaging\windows\swdesk.iss`.
; Station folders hold the records; they lie elsewhere and are never touched here.

#define Bundle "..\..\dist\swdesk"
#define Version GetVersionNumbersString(SourcePath + Bundle + "\swdesk.exe")

[Setup]
AppId={{8D0B3F0B-7C53-4E0F-9B55-4B1D2C7A6E21}
AppName=社工台
AppVersion={#Version}
AppVerName=社工台 {#Version}
DefaultDirName={localappdata}\Programs\swdesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
; Qt 6 runs on Windows 10 1809 and newer, on 64-bit processors
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=swdesk-{#Version}-setup
Compression=lzma2
SolidCompression=yes
CloseApplications=yes
UninstallDisplayIcon={app}\swdesk.exe
UninstallDisplayName=社工台

[Languages]
; The Chinese texts are an unofficial translation of Inno Setup's own; put the file beside this one.
#if FileExists(SourcePath + "ChineseSimplified.isl")
Name: "zh"; MessagesFile: "ChineseSimplified.isl"
#else
Name: "en"; MessagesFile: "compiler:Default.isl"
#endif

[InstallDelete]
; Files that a newer version no longer has must not stay behind
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userdesktop}\社工台"; Filename: "{app}\swdesk.exe"
Name: "{userprograms}\社工台"; Filename: "{app}\swdesk.exe"

[Run]
Filename: "{app}\swdesk.exe"; Description: "打开社工台"; Flags: nowait postinstall skipifsilent

[Code]
// A bundle that lost a library on its way says so now, not on the first working day.
procedure CurStepChanged(CurStep: TSetupStep);
var
  ExitCode: Integer;
begin
  if CurStep <> ssPostInstall then
    Exit;
  if not Exec(ExpandConstant('{app}\swdesk.exe'), '--selftest', '', SW_HIDE, ewWaitUntilTerminated,
    ExitCode) or (ExitCode <> 0) then
    SuppressibleMsgBox('社工台没有装完整，可能被杀毒软件删去了文件。请把它加入信任后重新安装。',
      mbError, MB_OK, IDOK);
end;
