/** What `report init` puts beside a new ledger. */

const withLineEnds = (text: string, end: string) => text.replaceAll('\n', end);

/** 说明.txt in three sentences. With a byte order mark and CRLF, so that every Notepad shows it. */
export const readMe = (community: string, year: number): string =>
  `\uFEFF${withLineEnds(
    `“台账.yaml”是${community}${year}年的台账：用记事本打开，照里面的说明填写，照片放进“照片”文件夹。
填好以后双击“生成报告.cmd”（苹果电脑双击“生成报告.command”），六份报告就在“报告”文件夹里。
台账里不写身份证号、电话和住址，也不写受助人和未成年人的姓名；整个文件夹请常备份。
`,
    '\r\n',
  )}`;

/**
 * For Windows. cmd.exe reads a batch file line by line in the code page of the moment: the file is UTF-8 without a byte order mark (cmd would
 * take the mark for a command), `chcp 65001` stands before the first Chinese line, and whatever decides anything is ASCII, so that
 * where a code page goes wrong only the words suffer. No labels and no blocks of several lines: after chcp 65001, cmd loses its place in
 * those. `pushd` also takes a network folder. What is run is what somebody put here or installed, beside the starter before the path:
 * nothing is fetched by a name that is not ours on npm.
 */
export const WINDOWS_STARTER = withLineEnds(
  `@echo off
chcp 65001 >nul
pushd "%~dp0"
set "RUN="
where report >nul 2>nul && set "RUN=report"
where huibao >nul 2>nul && set "RUN=huibao"
if exist "%~dp0report.cmd" set RUN="%~dp0report.cmd"
if exist "%~dp0report.exe" set RUN="%~dp0report.exe"
if defined RUN call %RUN% build --all
if not defined RUN echo 这台电脑还没有安装“汇报”，装好以后才能生成报告：
if not defined RUN echo   1. 没有 Node.js 的，先用浏览器打开 https://nodejs.org/zh-cn/download ，下载 Windows 安装程序（.msi），双击安装
if not defined RUN echo   2. 请给您这份台账的人要安装包（huibao-版本号.tgz），在它所在的文件夹里运行 npm install -g ./huibao-版本号.tgz
if not defined RUN echo   3. 装好以后，再双击这个“生成报告.cmd”
echo.
pause
popd
`,
  '\r\n',
);

/** For macOS: Finder opens it in a terminal, whose PATH may lack the folders that Node is usually put in. */
export const MAC_STARTER = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if [ -f ./report ] && [ -x ./report ]; then
  ./report build --all
elif command -v huibao >/dev/null 2>&1; then
  huibao build --all
elif command -v report >/dev/null 2>&1; then
  report build --all
else
  echo '这台电脑还没有安装“汇报”，装好以后才能生成报告：'
  echo '  1. 没有 Node.js 的，先用浏览器打开 https://nodejs.org/zh-cn/download ，下载 macOS 安装程序（.pkg），双击安装'
  echo '  2. 请给您这份台账的人要安装包（huibao-版本号.tgz），在它所在的文件夹里运行 npm install -g ./huibao-版本号.tgz'
  echo '  3. 装好以后，再双击这个“生成报告.command”'
fi
printf '\\n按回车键关闭。'
read -r _
`;
