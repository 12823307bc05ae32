import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxFaults } from '../docx-faults.js';
import { mutated } from '../mutate.js';
import type { Random } from '../random.js';
import { runFaults, runReport } from '../run-report.js';
import { contentsOf } from '../small-ledger.js';
import type { Trial } from '../trial.js';

/** A folder of ledgers as a whole street may send them in, a fifth of them bad: every good one gets its report, and none costs memory for good. */
export const batch: Trial = {
  says: 'many ledgers (100 × --size), some broken, locked, devices or bombs: all good ones written, memory flat',
  share: 2,
  least: 1,
  one: async ({ random, folder, size }) => {
    const cwd = folder();
    mkdirSync(join(cwd, '台账'));
    mkdirSync(join(cwd, '模板'));
    writeFileSync(join(cwd, '模板', '短报.hbs'), SHORT);
    const count = 100 * size;
    const good: string[] = [];
    for (let n = 1; n <= count; n += 1) {
      const name = `第${n}社区`;
      const file = join(cwd, '台账', `${n}.yaml`);
      if (n % 5 > 0) {
        writeFileSync(file, ledger(name, random));
        good.push(name);
      } else random.pick(BAD)({ file, name, cwd, random });
    }
    const run = (ledgers: string) => runReport(['build', ledgers, '-t', '短报', '--quiet'], { cwd, limit: 60 + count });
    const all = await run('台账');
    // A fifth of them, half of it bad, tells what one run costs, however many its ledgers are.
    const few = await run('台账/*[0-9][15].yaml');
    const lost = good.filter((name) => !existsSync(join(cwd, '报告', name, `${name}2025年短报.docx`)));
    const reports = [...contentsOf(join(cwd, '报告'))].filter(
      ([path, bytes]) => path.endsWith('.docx') && bytes.toString() !== OPEN_ELSEWHERE,
    );
    const checked = await Promise.all(random.some(20, () => random.pick(reports)[1]).map((bytes) => docxFaults(bytes)));
    return [
      ...runFaults(all),
      ...(lost.length > 0
        ? [`${lost.length} good ones not written: ${lost.slice(0, 5).join()}; ${all.err.slice(-600)}`]
        : []),
      ...checked.flat(),
      ...(all.peak > few.peak + GROWTH
        ? [`${Math.round(few.peak)} MB for a tenth, ${Math.round(all.peak)} MB for all`]
        : []),
      ...(readdirSync(join(cwd, '报告')).length < good.length ? ['folders are missing'] : []),
    ];
  },
};

/** What stands in a report that another program has open. */
const OPEN_ELSEWHERE = '别人开着';

/** What the collector may leave lying about, in MB: no more, however many ledgers there are. */
const GROWTH = 250;

const SHORT = '---\n名称: 短报\n标题: 题\n附件: [活动台账]\n---\n{{社区.名称}}开展活动{{总计.场次}}。\n';

function ledger(name: string, random: Random): string {
  const rows = Array.from(
    { length: 1 + random.below(60) },
    (_, i) =>
      `  - 日期: 2025-${1 + (i % 12)}-05\n    主题: 便民集市${i}\n    类别: 志愿服务\n    人次: ${random.below(300)}\n`,
  );
  return `社区: {名称: ${name}}\n年度: 2025\n成文日期: 2025-12-10\n活动:\n${rows.join('')}`;
}

interface Bad {
  readonly file: string;
  readonly name: string;
  readonly cwd: string;
  readonly random: Random;
}

/** A link where links can be made; else the file is as bad as any text. */
function link(target: string, file: string): void {
  try {
    symlinkSync(target, file);
  } catch {
    writeFileSync(file, 'x');
  }
}

const BAD: readonly ((bad: Bad) => void)[] = [
  ({ file, random }) => writeFileSync(file, mutated(random, 12)),
  ({ file }) => writeFileSync(file, ''),
  ({ file }) => writeFileSync(file, '['.repeat(2_000_000)),
  ({ file }) => writeFileSync(file, Buffer.alloc(9 * 1024 * 1024, 'a: b\n')),
  ({ file }) => writeFileSync(file, `社区: {名称: 甲}\n年度: 2025\n活动:\n${'  - {}\n'.repeat(200_000)}`),
  // Each name means ten of the one before it.
  ({ file }) =>
    writeFileSync(
      file,
      `a0: &a0 话\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]\n`).join('')}`,
    ),
  ({ file, random }) =>
    writeFileSync(file, Buffer.alloc(7 * 1024 * 1024, random.pick(['-\n', '- - ', '{', '"', '&a ', '简介: |\n  ']))),
  ({ file }) => link('/dev/zero', file),
  ({ file }) => link('/dev/tty', file),
  ({ file }) => link('没有', file),
  ({ file }) => link(file, file),
  ({ file }) => mkdirSync(file),
  ({ file }) => {
    if (spawnSync('mkfifo', [file]).status !== 0) writeFileSync(file, 'x');
  },
  ({ file, name, random }) => writeFileSync(file, `${ledger(name, random)}上年: /dev/zero\n`),
  ({ file, name, random }) => writeFileSync(file, `${ledger(name, random)}上年: .\n`),
  ({ file, name, random }) => writeFileSync(file, `${ledger(name, random)}    照片: [/dev/zero, ../../x.jpg]\n`),
  // Its report is open in another program.
  ({ file, name, cwd, random }) => {
    writeFileSync(file, ledger(name, random));
    const folder = join(cwd, '报告', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `~$${name}2025年短报.docx`), '');
    writeFileSync(join(folder, `${name}2025年短报.docx`), OPEN_ELSEWHERE);
  },
  // Where its report would go somebody waits for what is written there.
  ({ file, name, cwd, random }) => {
    writeFileSync(file, ledger(name, random));
    const folder = join(cwd, '报告', name);
    mkdirSync(folder, { recursive: true });
    spawnSync('mkfifo', [join(folder, `${name}2025年短报.docx`)]);
  },
  // Where its report would go there is a folder.
  ({ file, name, cwd, random }) => {
    writeFileSync(file, ledger(name, random));
    mkdirSync(join(cwd, '报告', name, `${name}2025年短报.docx`), { recursive: true });
  },
];
