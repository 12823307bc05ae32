@echo off
chcp 65001 >nul
set "PLACE=%LOCALAPPDATA%\huibao"
set "APPS=%LOCALAPPDATA%\Microsoft\WindowsApps"
set "DONE="
if not exist "%PLACE%" mkdir "%PLACE%"
if exist "%~dp0report.exe" copy /y "%~dp0report.exe" "%PLACE%\report.exe" >nul && set "DONE=1"
if defined DONE if exist "%APPS%" echo @"%%LOCALAPPDATA%%\huibao\report.exe" %%*>"%APPS%\report.cmd"
if defined DONE echo 装好了。以后双击台账旁边的“生成报告.cmd”就能生成报告；在“命令提示符”里也能直接用 report。
if not exist "%~dp0report.exe" echo 旁边没有 report.exe：请先把压缩包全部解压（右键，“全部解压缩”），再双击解压出来的“安装.cmd”。
if exist "%~dp0report.exe" if not defined DONE echo 没有装上：请关掉正在运行的“汇报”窗口，再双击一次“安装.cmd”。不装也行，直接双击 report.exe 使用。
echo.
pause
