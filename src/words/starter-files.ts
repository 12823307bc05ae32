import { FILE_NAMES } from './file-names.js';

/** What `report init` puts beside a new ledger. */

const withLineEnds = (text: string, end: string) => text.replaceAll('\n', end);

/** 说明.txt in three sentences. With a byte order mark and CRLF, so that every Notepad shows it. */
export const readMe = (community: string, year: number): string =>
  `\uFEFF${withLineEnds(
    `“台账.yaml”是${community}${year}年的台账：用记事本打开，照里面的说明填写，照片放进“照片”文件夹。
填好以后双击“生成报告.cmd”（苹果电脑双击“生成报告.command”），六份报告写进“报告”文件夹，并打开这个文件夹。
台账里不写身份证号、电话和住址，也不写受助人和未成年人的姓名；整个文件夹请常备份。
`,
    '\r\n',
  )}`;

/** What a computer without the program is told, and the file of its own on which it is to be tried again. */
const INSTALL = (a: { archive: string; open: string; system: string; again: string }) => [
  '这台电脑还没有安装“汇报”，装好以后才能生成报告。请向给您这份台账的人要安装包：',
  `  1. 压缩包 ${a.archive}：全部解压，${a.open}`,
  `  2. 或者 huibao-版本号.tgz：先装 Node.js（${a.system}，https://nodejs.org/zh-cn/download ），再在它所在的文件夹里运行 npm install -g ./huibao-版本号.tgz`,
  `  3. 装好以后，再双击这个“${a.again}”`,
];

const WINDOWS_INSTALL = INSTALL({
  archive: 'huibao-win-x64.zip',
  open: '双击里面的“安装.cmd”',
  system: 'Windows 安装程序 .msi',
  again: FILE_NAMES.windowsStarter,
});

/**
 * For Windows. cmd.exe reads a batch file line by line in the code page of the moment: the file is UTF-8 without a byte order mark (cmd would
 * take the mark for a command), `chcp 65001` stands before the first Chinese line, and whatever decides anything is ASCII, so that
 * where a code page goes wrong only the words suffer. No labels and no blocks of several lines: after chcp 65001, cmd loses its place in
 * those. `pushd` also takes a network folder. What is run is what somebody put here or installed, beside the starter before the path (the
 * last line that finds one decides), %LOCALAPPDATA%\\huibao being where 安装.cmd of the archive puts it: nothing is fetched by a name that
 * is not ours on npm.
 */
export const WINDOWS_STARTER = withLineEnds(
  `@echo off
chcp 65001 >nul
pushd "%~dp0"
set "RUN="
if exist "%LOCALAPPDATA%\\huibao\\report.exe" set RUN="%LOCALAPPDATA%\\huibao\\report.exe"
for %%P in (report.exe report.cmd huibao.cmd) do if not "%%~$PATH:P"=="" set "RUN=%%~nP"
if exist "%~dp0..\\report.exe" set RUN="%~dp0..\\report.exe"
if exist "%~dp0report.cmd" set RUN="%~dp0report.cmd"
if exist "%~dp0report.exe" set RUN="%~dp0report.exe"
if defined RUN call %RUN% build --all --open
${WINDOWS_INSTALL.map((line) => `if not defined RUN echo ${line}`).join('\n')}
echo.
pause
popd
`,
  '\r\n',
);

const MAC_INSTALL = INSTALL({
  archive: 'huibao-linux-x64.tar.gz（只有 Linux 的；苹果电脑用下一条）',
  open: '把里面的 report 拷到这个文件夹里',
  system: '苹果电脑是 macOS 安装程序 .pkg',
  again: FILE_NAMES.macStarter,
});

/** For macOS, and Linux: Finder opens it in a terminal, whose PATH may lack the folders that Node is usually put in. */
export const MAC_STARTER = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin:$HOME/.local/bin"
if [ -f ./report ] && [ -x ./report ]; then
  ./report build --all --open
elif [ -f ../report ] && [ -x ../report ]; then
  ../report build --all --open
elif command -v huibao >/dev/null 2>&1; then
  huibao build --all --open
elif command -v report >/dev/null 2>&1; then
  report build --all --open
else
${MAC_INSTALL.map((line) => `  echo '${line}'`).join('\n')}
fi
printf '\\n按回车键关闭。'
read -r _
`;
