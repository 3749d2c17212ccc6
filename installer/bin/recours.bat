@echo off
rem Starts Recours with a JDK 25 of this machine, from wherever the folder was copied.
rem
rem   RECOURS_JAVA     the folder of the JDK to use; asked before all others
rem   RECOURS_PROFILE  the folder of the data, as --profile
rem
rem What this script says to a person stands here and not in i18n: where no Java runs, nothing can read the messages.
rem Java on Windows reads its arguments in the old code page, so an Arabic file name would arrive broken.
rem The environment arrives whole: the arguments travel there, and Main takes them from it.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "RECOURS_ARGUMENTS= %*"

rem The short name of the folder has no letters that the old code page lacks.
for %%I in ("%~dp0..") do set "RECOURS_HOME=%%~fsI"

set "RECOURS_JDK="
if defined RECOURS_JAVA (
  call :is25 "%RECOURS_JAVA%"
  if not defined RECOURS_JDK goto badjava
  goto run
)
call :is25 "%~dp0..\runtime"
if not defined RECOURS_JDK if defined JAVA_HOME call :is25 "%JAVA_HOME%"
if not defined RECOURS_JDK for %%P in (java.exe) do if not "%%~$PATH:P"=="" call :is25 "%%~dp$PATH:P.."
for %%V in ("Eclipse Adoptium" Java Microsoft Zulu BellSoft "Amazon Corretto" OpenJDK) do (
  if not defined RECOURS_JDK for /d %%D in ("%ProgramFiles%\%%~V\*") do if not defined RECOURS_JDK call :is25 "%%~fD"
  if not defined RECOURS_JDK for /d %%D in ("%LOCALAPPDATA%\Programs\%%~V\*") do if not defined RECOURS_JDK call :is25 "%%~fD"
)
if not defined RECOURS_JDK for /d %%D in ("%USERPROFILE%\.jdks\*") do if not defined RECOURS_JDK call :is25 "%%~fD"
if not defined RECOURS_JDK goto nojava

:run
rem Temporary files and crash reports may lie nowhere but with the data: they can hold a name.
set "RECOURS_DATA=%LOCALAPPDATA%\Recours"
if defined RECOURS_PROFILE set "RECOURS_DATA=%RECOURS_PROFILE%"
call :profile %*
set "RECOURS_TEMP=start-%RANDOM%%RANDOM%"
if not exist "%RECOURS_DATA%\tmp\%RECOURS_TEMP%" mkdir "%RECOURS_DATA%\tmp\%RECOURS_TEMP%" || goto nofolder
if not exist "%RECOURS_DATA%\cache" mkdir "%RECOURS_DATA%\cache" || goto nofolder
for %%I in ("%RECOURS_DATA%") do set "RECOURS_DATA=%%~fsI"
"%RECOURS_JDK%\bin\java.exe" ^
  -Xlog:disable ^
  -Xmx512m ^
  --enable-native-access=ALL-UNNAMED ^
  -XX:+DisableAttachMechanism -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash ^
  "-XX:ErrorFile=%RECOURS_DATA%\tmp\%RECOURS_TEMP%\crash.log" ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%RECOURS_DATA%\cache\classes.jsa" ^
  "-Djava.io.tmpdir=%RECOURS_DATA%\tmp\%RECOURS_TEMP%" ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -cp "%RECOURS_HOME%\lib\*;%RECOURS_HOME%\lib\javafx\win\*" ^
  org.recours.app.Main
exit /b %ERRORLEVEL%

rem Sets RECOURS_JDK when the folder holds a JDK 25 or newer, by the file that every JDK has beside its bin folder.
:is25
if not exist "%~1\bin\java.exe" exit /b 0
for /f tokens^=1^,2^ delims^=^=^" %%A in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "RECOURS_FOUND=%%B"
for /f "delims=.+-" %%A in ("%RECOURS_FOUND%") do if %%A GEQ 25 set "RECOURS_JDK=%~1"
set "RECOURS_FOUND="
exit /b 0

:profile
if "%~1"=="" exit /b 0
if "%~1"=="--profile" set "RECOURS_DATA=%~2"
shift
goto profile

:badjava
echo RECOURS_JAVA names no JDK 25 or newer: %RECOURS_JAVA%>&2
echo RECOURS_JAVA ne désigne pas un JDK 25 ou plus récent.>&2
echo المتغيّر RECOURS_JAVA لا يدلّ على JDK 25 أو أحدث.>&2
exit /b 1

:nojava
echo Recours needs a JDK 25 or newer, and found none on this computer. Install one, for example from https://adoptium.net, and start again.>&2
echo Recours a besoin d’un JDK 25 ou plus récent et n’en trouve pas sur cet ordinateur. Installez-en un, par exemple depuis https://adoptium.net, puis recommencez.>&2
echo يحتاج Recours إلى JDK 25 أو أحدث ولم يجده على هذا الحاسوب. ثبّتوا نسخة منه، مثلاً من https://adoptium.net، ثم أعيدوا المحاولة.>&2
exit /b 1

:nofolder
echo The folder %RECOURS_DATA% cannot be written. Choose another one with --profile, or make it writable.>&2
echo Impossible d’écrire dans le dossier %RECOURS_DATA%. Choisissez-en un autre avec --profile.>&2
echo تتعذّر الكتابة في المجلد %RECOURS_DATA%. اختاروا مجلداً آخر بالخيار --profile.>&2
exit /b 1
