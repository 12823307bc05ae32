/** Real processes at once over one target: whatever somebody wrote by hand is there afterwards, under one name or another. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, report, temporaryFolder } from '../support.js';

const ARGS = ['build', '-t', '短报', '-f', 'md'];
const ledger = (day: number) => `社区: {名称: 甲社区}\n年度: 2025\n成文日期: 2025-12-${day}\n活动: []\n`;

const atOnce = (count: number, cwd: string): readonly Promise<number | null>[] =>
  Array.from({ length: count }, () => {
    const run = spawn(process.execPath, [join(ROOT, 'bin', 'report.js'), ...ARGS], { cwd, stdio: 'ignore' });
    return new Promise((done) => run.on('close', done));
  });

function built() {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), ledger(8));
  mkdirSync(join(cwd, '模板'));
  writeFileSync(join(cwd, '模板', '短报.hbs'), '---\n名称: 短报\n标题: 题\n---\n正文。\n');
  report(ARGS, { cwd });
  const folder = join(cwd, '报告');
  return { cwd, folder, file: join(folder, '甲社区2025年短报.md') };
}

const contentsOf = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

it('keeps what was edited before two to six builds overlap', async () => {
  const { cwd, folder, file } = built();
  const ours = readFileSync(file, 'utf8');
  const edits: string[] = [];
  for (const count of [2, 6, 4, 6, 6]) {
    edits.push(`${ours}手写 ${count}\n`);
    writeFileSync(file, edits.at(-1) ?? '');
    expect(await Promise.all(atOnce(count, cwd))).toEqual(Array(count).fill(0));
  }
  expect(contentsOf(folder).sort()).toEqual([ours, ...edits].sort());
}, 120_000);

it.each(['in place', 'by renaming'])(
  'keeps what is saved %s while a new file stands ready',
  async (how) => {
    const { cwd, folder, file } = built();
    for (const day of [10, 11, 12]) {
      writeFileSync(join(cwd, '台账.yaml'), ledger(day));
      const edit = `手写 ${day}\n`;
      const runs = atOnce(2, cwd);
      let ended = false;
      for (const run of runs) run.then(() => (ended = true));
      // The moment between reading the old file and putting the new one in its place.
      while (!ended && !readdirSync(folder).some((name) => name.endsWith('.tmp'))) await new Promise(setImmediate);
      if (how === 'in place') writeFileSync(file, edit);
      else {
        writeFileSync(join(cwd, '保存'), edit);
        renameSync(join(cwd, '保存'), file);
      }
      await Promise.all(runs);
      expect(contentsOf(folder)).toContain(edit);
    }
  },
  120_000,
);
