import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../random.js';
import { ROOT, type Run, runFaults, runReport } from '../run-report.js';
import { SMALL } from '../small-ledger.js';
import type { Trial } from '../trial.js';

/**
 * A disk with next to no room, or that takes nothing: a small one in memory, seen by the run alone. What is there when it ends is copied out,
 * as the disk goes with it.
 */
export const disks: Trial = {
  says: 'build, add, check --fix, import, export and init on a full and on a read-only disk: told, and all as it was',
  share: 1,
  least: 2,
  unable: () => {
    const { status } = spawnSync('unshare', ['-rm', 'true']);
    return status === 0 ? undefined : 'no `unshare -rm` here, so no disk of its own can be had';
  },
  one: async ({ random, folder }) => {
    const command = random.pick(COMMANDS);
    const cwd = folder();
    const [disk, after] = [join(cwd, '盘'), join(cwd, '之后')];
    for (const path of [disk, after]) mkdirSync(path);
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
    copyFileSync(join(ROOT, 'examples', 'qingtan-2025.yaml'), join(cwd, '大.yaml'));
    const kind = random.pick(['full', 'read-only'] as const);
    const run = await onDisk(kind, command.args, { cwd, disk, after, random });
    const kept = Object.entries(FILES).flatMap(([name, text]) =>
      readFileSync(join(after, name), 'utf8') === text ? [] : [`${name} is not what it was`],
    );
    // A full disk may have room enough for little; then all is done.
    const faults = kind === 'full' && run.code === 0 ? [] : [...runFaults(run, [2]), ...kept, ...tellFaults(run)];
    const left = existsSync(join(after, '.huibao-left'))
      ? readFileSync(join(after, '.huibao-left'), 'utf8').trim()
      : '';
    return [...faults, ...(left === '' ? [] : [`left behind: ${left}`])].map(
      (fault) => `${kind}, ${command.args.join(' ')}: ${fault}`,
    );
  },
};

const ADD = ['add', '--日期', '2025-04-01', '--主题', '新的一项', '--类别', '共建', '--简介', '话'.repeat(1_200)];
const FILES = {
  '台账.yaml': `${SMALL}    人次: ３０\n`,
  '表.csv': '日期,活动名称,类别\n2025-05-04,表格里的,文体活动\n',
};
const COMMANDS: readonly { readonly args: readonly string[] }[] = [
  { args: ['build', '大.yaml'] },
  { args: ['build', '大.yaml', '--all', '-f', 'docx,md'] },
  { args: [...ADD, '-l', '台账.yaml'].slice(0, -2) },
  { args: ['check', '--fix', '--yes', '台账.yaml'] },
  { args: ['import', '表.csv', '--yes', '-l', '台账.yaml'] },
  { args: ['export', '大.yaml'] },
  { args: ['init', '新的社区', '--name', '甲社区'] },
];

interface Place {
  readonly cwd: string;
  readonly disk: string;
  readonly after: string;
  readonly random: Random;
}

function onDisk(
  kind: 'full' | 'read-only',
  args: readonly string[],
  { cwd, disk, after, random }: Place,
): Promise<Run> {
  // Of 256 KB the files take most: what is left runs out now here, now there.
  const filler = 152 + random.below(9) * 4;
  const script = [
    `mount -t tmpfs -o size=256k,nr_inodes=40 tmpfs '${disk}'`,
    `cp '${cwd}/台账.yaml' '${cwd}/表.csv' '${cwd}/大.yaml' '${disk}'`,
    `cd '${disk}'`,
    kind === 'full' ? `head -c ${filler}k /dev/zero >填满 || true` : `mount -o remount,ro '${disk}'`,
    'code=0; "$@" || code=$?',
    `cp -r '${disk}/台账.yaml' '${disk}/表.csv' '${after}'`,
    `find '${disk}' -name '.huibao-*' >'${after}/.huibao-left'`,
    'exit $code',
  ].join('\n');
  return runReport(args, { cwd, before: ['unshare', '-rm', 'sh', '-ec', script, 'sh'] });
}

const tellFaults = ({ err, out }: Run): readonly string[] =>
  /满|空间|只读|不能写|写不了|写不进|没有写/u.test(err + out) ? [] : [`does not say why: ${err.slice(0, 300)}`];
