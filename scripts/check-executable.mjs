/**
 * Unpacks build/huibao-*.{zip,tar.gz} where a person would, in a folder with spaces and Chinese letters, and uses the program as one does:
 * `node scripts/check-executable.mjs win-x64 linux-x64`. Windows' program runs on Windows, or under wine: there in a console of code page
 * 936, from batch files in GBK, with a report held open by another program. Where it cannot be run that is said, and is no fault.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { PLATFORMS, runner, WORK } from './executable.mjs';

/** Command and exit code, in the folder that the archive was unpacked to and then in the ledger's own. */
const SESSION = [
  ['--version', 0],
  ['init "台 账" --名称 桃源里社区 --年度 2026', 0],
  ['add "台 账/台账.yaml" --日期 3月5日 --主题 便民服务日 --类别 志愿服务 --人次 62', 0],
  ['import "活动 表.csv" --ledger "台 账/台账.yaml" --yes', 0],
  // A colleague filled in what was empty, then changed what was not; the option stands before the table, and behind it.
  ['import --update "补 的表.csv" --ledger "台 账/台账.yaml" --yes', 0],
  ['import "改 的表.csv" --update=sheet --ledger "台 账/台账.yaml" --yes', 0],
  ['check "台 账/台账.yaml"', 0],
  ['preview "台 账/台账.yaml" --date 2026-12-10', 0],
  ['stats "台 账/台账.yaml" --trace 总计.人次', 0],
  ['export "台 账/台账.yaml"', 0],
  ['undo "台 账/台账.yaml"', 0],
  ['undo "台 账/台账.yaml" --redo', 0],
  ['templates', 0],
  ['doctor', 0],
  ['build "台 账/台账.yaml" --all --date 2026-12-10 -o "台 账/报告"', 0],
  ['build "示例/qingtan-2025.yaml" --date 2025-12-10 -o "台 账/报告"', 0],
  ['build 没有的.yaml', 2],
];
const SHEET = '日期,活动名称,类别,人次\r\n2026-04-12,邻里读书会,社区教育,35\r\n2026-05-20,消防演练,平安建设,80\r\n';
const FILLED = '日期,活动名称,类别,人次,地点\r\n2026-04-12,邻里读书会,社区教育,35,图书室\r\n';
const CHANGED = FILLED.replace(',35,', ',53,');
const REPORTS = 7;

const fail = (text) => {
  throw new Error(text);
};

function unpack(platform, folder) {
  if (!platform.startsWith('win')) execFileSync('tar', ['-xzf', join(WORK, `huibao-${platform}.tar.gz`), '-C', folder]);
  else
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(WORK, `huibao-${platform}.zip`))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  return join(folder, '汇报');
}

/** A console of code page 936 under wine: a locale of Chinese, which is made here where the system has none. */
function chinese(env) {
  const place = join(WORK, 'locale');
  mkdirSync(place, { recursive: true });
  spawnSync('localedef', ['-i', 'zh_CN', '-f', 'UTF-8', join(place, 'zh_CN.UTF-8')]);
  return { ...env, LOCPATH: place, LC_ALL: 'zh_CN.UTF-8' };
}

/** One batch file, on a terminal; what stood on the screen. */
function batch(wine, cwd, lines, { env, input = '' }) {
  const file = join(cwd, 'check.bat');
  writeFileSync(file, iconv.encode(['@echo off', ...lines, ''].join('\r\n'), 'gbk'));
  const run = wine
    ? spawnSync('script', ['-qec', `${wine} cmd /c check.bat`, '/dev/null'], { cwd, env, input })
    : spawnSync('cmd', ['/c', 'check.bat'], { cwd, env, input });
  rmSync(file);
  return stripVTControlCharacters(run.stdout.toString());
}

const exits = (screen) => [...screen.matchAll(/EXIT (\d+)/g)].map(([, code]) => Number(code));
const expectExits = (screen, wanted) => {
  if (exits(screen).join() !== wanted.join()) fail(`exit codes ${exits(screen)} and not ${wanted}:\n${screen}`);
};

const reportsIn = (folder) => readdirSync(join(folder, '台 账', '报告')).filter((name) => name.endsWith('.docx'));

async function onWindows(folder, { command: [wine], env: usual }) {
  const env = wine ? chinese(usual) : usual;
  const setting = { env };
  const steps = SESSION.flatMap(([command]) => [
    `report.exe ${command.replaceAll('/', '\\')}`,
    'echo EXIT %errorlevel%',
  ]);
  const screen = batch(wine, folder, ['chcp', ...steps], setting);
  if (wine && !screen.includes(': 936')) fail(`no console of code page 936:\n${screen}`);
  expectExits(
    screen,
    SESSION.map(([, code]) => code),
  );
  if (!/便民服务日[\s\S]*消防演练/.test(screen)) fail(`not legible:\n${screen}`);
  const before = reportsIn(folder).length;
  if (before !== REPORTS) fail(`${before} reports`);

  // The starter finds the program that was installed by a double click, and one that stands beside it.
  const installed = batch(wine, folder, ['call 安装.cmd', 'cd "台 账"', 'call 生成报告.cmd'], {
    env,
    input: '\r\r\r\r',
  });
  if (!/已生成/.test(installed)) fail(`the starter built nothing:\n${installed}`);

  checkUpdated(folder);
  besideOwners(folder, (owners) => {
    const hide = owners.map((owner) => `attrib +h "${owner.replaceAll('/', '\\')}"`);
    return batch(wine, folder, [...hide, `report.exe ${buildOn('2026-12-11')}`, 'echo EXIT %errorlevel%'], setting);
  });
  if (wine) await held(wine, folder, env);
}

/** As Word holds a file: nobody else may write, rename or take it away. It is held as long as there is a file `held`. */
const HOLD = `var disk = new ActiveXObject("Scripting.FileSystemObject");
var held = disk.OpenTextFile(WScript.Arguments(0), 8);
disk.CreateTextFile("held").Close();
while (disk.FileExists("held")) {}`;

async function held(wine, folder, env) {
  const file = reportsIn(folder).find((name) => name.includes('工作计划'));
  const screen = await whileHeld(wine, folder, env, `台 账\\报告\\${file}`, buildOn('2026-12-12'));
  expectExits(screen, [2]);
  if ((screen.match(/已生成/g) ?? []).length !== 5) fail(`a held report keeps others back:\n${screen}`);

  const ledger = join(folder, '台 账', '台账.yaml');
  const before = readFileSync(ledger);
  const add = 'add "台 账\\台账.yaml" --日期 3月6日 --主题 义诊 --类别 志愿服务';
  const said = await whileHeld(wine, folder, env, '台 账\\台账.yaml', add);
  expectExits(said, [2]);
  if (!readFileSync(ledger).equals(before)) fail(`a held ledger was written to:\n${said}`);
}

const buildOn = (date) => `build "台 账\\台账.yaml" --all --date ${date} -o "台 账\\报告"`;

/** What a command says while another program holds a file. */
async function whileHeld(wine, folder, env, file, command) {
  const flag = join(folder, 'held');
  writeFileSync(join(folder, 'hold.js'), HOLD);
  spawn(wine, ['cscript', 'hold.js', file], { cwd: folder, env, stdio: 'ignore' });
  for (let tried = 0; !existsSync(flag); tried += 1) {
    if (tried === 300) fail(`nothing holds ${file}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const screen = batch(wine, folder, [`report.exe ${command}`, 'echo EXIT %errorlevel%'], { env });
  rmSync(flag);
  return screen;
}

/**
 * The files that Word (~$, without the first two characters of a long name) and WPS (.~) leave beside what they hold open, hidden as they
 * make them: that report alone is not written, and after a day it is. Their content is never read; who really holds a file is `held`.
 */
function besideOwners(folder, build) {
  const place = join(folder, '台 账', '报告');
  const of = (part) => reportsIn(folder).find((name) => name.includes(part)) ?? fail(`no ${part}`);
  const owners = [`~$${of('工作计划').slice(2)}`, `.~${of('工作要点')}`].map((name) => join(place, name));
  for (const owner of owners) writeFileSync(owner, '');
  const screen = build(owners.map((owner) => owner.slice(folder.length + 1)));
  expectExits(screen, [2]);
  if ((screen.match(/已生成/g) ?? []).length !== 4) fail(`an owner file keeps others back:\n${screen}`);
  const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60_000);
  for (const owner of owners) utimesSync(owner, longAgo, longAgo);
  const later = build([]);
  expectExits(later, [0]);
  for (const owner of owners) rmSync(owner);
}

function checkUpdated(folder) {
  const text = readFileSync(join(folder, '台 账', '台账.yaml'), 'utf8');
  if (!/邻里读书会[\s\S]*?图书室/.test(text) || !/人次: 53/.test(text)) fail(`not updated:\n${text.slice(-2000)}`);
}

function onLinux(folder) {
  for (const [command, code] of SESSION) {
    const { status, stdout, stderr } = spawnSync(`./report ${command}`, { cwd: folder, shell: true, encoding: 'utf8' });
    if (status !== code) fail(`${command}: ${status}\n${stdout}${stderr}`);
  }
  if (reportsIn(folder).length !== REPORTS) fail(`${reportsIn(folder).length} reports`);
  checkUpdated(folder);
  besideOwners(folder, () => {
    const command = `./report ${buildOn('2026-12-11').replaceAll('\\', '/')}; echo EXIT $?`;
    const { stdout, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
    return stdout + stderr;
  });
}

/** Whatever the program runs on, the report is the same to the byte as that of the package. */
function sameBytes(folder) {
  const place = join(folder, 'package');
  const command = ['bin/report.js', 'build', 'examples/qingtan-2025.yaml', '--date', '2025-12-10', '-o', place];
  execFileSync(process.execPath, command, { stdio: 'ignore' });
  const [name] = readdirSync(place);
  const [ours, theirs] = [join(place, name), join(folder, '台 账', '报告', name)].map((file) => readFileSync(file));
  if (!ours.equals(theirs)) fail(`${name} is not the one that the package writes`);
}

/** The middle of five starts, in milliseconds. */
function startTime(command, cwd, env) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    spawnSync(command[0], [...command.slice(1), '--help'], {
      cwd,
      stdio: 'ignore',
      env,
    });
    return performance.now() - start;
  });
  return Math.round(times.sort((a, b) => a - b)[2]);
}

for (const platform of process.argv.slice(2)) {
  const run = runner(platform);
  if (!run) {
    console.log(`${platform}: not run, as there is neither such a system nor wine`);
    continue;
  }
  const place = mkdtempSync(join(tmpdir(), '汇报 的 桌面-'));
  try {
    const folder = unpack(platform, place);
    for (const [name, text] of Object.entries({ '活动 表': SHEET, '补 的表': FILLED, '改 的表': CHANGED }))
      writeFileSync(join(folder, `${name}.csv`), iconv.encode(text, 'gbk'));
    const start = startTime([...run.command, join(folder, PLATFORMS[platform].name)], folder, run.env);
    if (platform.startsWith('win')) await onWindows(folder, run);
    else onLinux(folder);
    sameBytes(folder);
    const docx = reportsIn(folder).map((name) => join(folder, '台 账', '报告', name));
    execFileSync(process.execPath, ['scripts/check-docx.mjs', String(docx.length), ...docx], { stdio: 'inherit' });
    console.log(
      `${platform}${run.command.map((name) => ` under ${name}`).join('')}: ${SESSION.length} commands, starts in ${start} ms`,
    );
  } finally {
    // Explorer stays where --open has opened a folder.
    for (const wine of run.command) spawnSync(wine, ['wineboot', '-k'], { stdio: 'ignore', env: run.env });
    rmSync(place, { recursive: true, force: true });
  }
}
