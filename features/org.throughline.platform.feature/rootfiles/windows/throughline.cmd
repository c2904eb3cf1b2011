@echo off
rem Starts Throughline: the window without arguments, the command line with a command. Needs a Java 21 or newer.
setlocal EnableExtensions
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo throughline: no Java found; install Java 21 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "application=org.throughline.cli.commands"
set "place=@none"
set "vm=-Xmx2g -Djava.awt.headless=true"
if "%~1"=="" goto window
if "%~1"=="--practice" goto window
goto start
:window
set "application=org.throughline.app.workbench"
set "place=@noDefault"
set "vm=-Xmx1g"
:start
"%java%" -XX:+UseSerialGC "-Djava.util.logging.config.file=%~dp0logging.properties" --enable-native-access=ALL-UNNAMED %vm% -jar "%launcher%" -nosplash -application %application% -data %place% %*
exit /b %errorlevel%
