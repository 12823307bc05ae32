import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUntouched } from '../../../src/package/seal.js';
import { isUntouchedMarkdown } from '../../../src/render/markdown/seal-markdown.js';
import type { Random } from '../random.js';
import { runFaults, runReport } from '../run-report.js';
import { buildArgs, contentsOf, reportIn, SMALL, writeSmall } from '../small-ledger.js';
import type { Trial } from '../trial.js';

/** A run that is killed at some moment: every file is what it was or what it was to be, and the next run is not held up. */
export const kills: Trial = {
  says: 'SIGKILL at a random moment of build, add, check --fix, import and undo: nothing torn, no lock that blocks',
  share: 4,
  least: 2,
  one: async ({ random, folder }) => {
    const cwd = folder();
    writeSmall(cwd);
    return random.pick([killBuild, killBuild, killEdit])(cwd, random);
  },
};

async function killBuild(cwd: string, random: Random): Promise<readonly string[]> {
  const format = random.pick(['docx', 'md'] as const);
  const file = reportIn(cwd, format);
  const edit = '手写的一份';
  await runReport(buildArgs(format, 1), { cwd });
  const edited = random.chance(0.4);
  if (edited) writeFileSync(file, edit);
  await killed(buildArgs(format, 2), cwd, join(cwd, '报告'), random);
  const torn = await tornIn(join(cwd, '报告'), edit);
  const next = await runReport(buildArgs(format, 3), { cwd });
  const kept = [...contentsOf(join(cwd, '报告')).values()].some((bytes) => bytes.toString() === edit);
  return [
    ...torn,
    ...runFaults(next, [0]).map((fault) => `the next run: ${fault}`),
    ...(edited && !kept ? ['the edit by hand is gone'] : []),
    ...(await tornIn(join(cwd, '报告'), edit)),
    ...(existsSync(file) ? [] : ['no report in the end']),
  ];
}

/** Every report is whole: as we wrote it, or the edit by hand. */
async function tornIn(folder: string, edit: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, bytes] of contentsOf(folder)) {
    if (/\.huibao-/.test(path) || bytes.toString() === edit) continue;
    const whole = path.endsWith('.md') ? isUntouchedMarkdown(bytes.toString()) : await isUntouched(bytes);
    if (!whole) faults.push(`${path} is torn`);
  }
  return faults;
}

const EDITS: readonly (readonly string[])[] = [
  ['add', '--日期', '2025-04-01', '--主题', '新的一项', '--类别', '共建'],
  ['check', '--fix', '--yes'],
  ['import', '表.csv', '--yes'],
  ['undo'],
];

const ADDED = '  - 日期: 2025-04-01\n    主题: 新的一项\n    类别: 共建\n';

async function killEdit(cwd: string, random: Random): Promise<readonly string[]> {
  const file = join(cwd, '台账.yaml');
  const before = `${SMALL}    人次: ３０\n`;
  writeFileSync(file, before);
  writeFileSync(join(cwd, '表.csv'), '日期,活动名称,类别\n2025-05-04,表格里的,文体活动\n');
  const args = random.pick(EDITS);
  if (args[0] === 'undo') await runReport(EDITS[0] ?? [], { cwd });
  const start = readFileSync(file, 'utf8');
  await killed(args, cwd, cwd, random);
  const now = readFileSync(file, 'utf8');
  const next = await runReport(args, { cwd });
  const end = readFileSync(file, 'utf8');
  return [
    // What was added just before the kill is added once more.
    ...([start, end, before, end.replace(ADDED, '')].includes(now) ? [] : [`torn: ${JSON.stringify(now)}`]),
    // What is there already is not imported again, nor undone where nothing is left to undo.
    ...runFaults(next, [0, 1]).map((fault) => `the next run: ${fault}`),
    ...(end.includes('# 手写的说明') && end.includes('便民集市') ? [] : [`lost: ${JSON.stringify(end)}`]),
  ];
}

/** Half of them at any moment, half just when files are put in their place. */
async function killed(args: readonly string[], cwd: string, folder: string, random: Random): Promise<void> {
  const late = random.chance(0.5);
  const delay = late ? random.below(6) : random.below(700);
  await runReport(args, {
    cwd,
    onStart: (child) => {
      const end = () => child.kill('SIGKILL');
      if (!late) {
        setTimeout(end, delay);
        return;
      }
      const watch = setInterval(() => {
        if (child.exitCode !== null) clearInterval(watch);
        if (!existsSync(folder) || !readdirSync(folder).some((name) => name.startsWith('.huibao-'))) return;
        clearInterval(watch);
        setTimeout(end, delay);
      }, 1);
    },
  });
}
