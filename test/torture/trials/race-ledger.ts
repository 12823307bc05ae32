import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '../../../src/ledger/read/read-ledger.js';
import { isError } from '../../../src/problems/problem.js';
import { runFaults, runReport } from '../run-report.js';
import { contentsOf, leftovers, writeSmall } from '../small-ledger.js';
import type { Trial } from '../trial.js';

/** Commands that change one ledger at once, and a hand that saves it: whatever was said to be written is there, or was written over by hand. */
export const raceLedger: Trial = {
  says: 'add, check --fix, import and a saving hand at once on one ledger: what was said to be written is there',
  share: 3,
  least: 1,
  one: async ({ random, folder }) => {
    const cwd = folder();
    writeSmall(cwd);
    const file = join(cwd, '台账.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}    人次: ３０\n`);
    writeFileSync(join(cwd, '表.csv'), '日期,活动名称,类别\n2025-05-04,表格里的,文体活动\n');
    const commands = Array.from({ length: 2 + random.below(5) }, (_, i) =>
      random.chance(0.6) ? add(i) : random.pick([FIX, IMPORT]),
    );
    const runs = commands.map(({ args }) => runReport(args, { cwd }));
    const note = random.chance(0.5) ? `# 手写 ${random.below(1_000)}\n` : '';
    if (note !== '') {
      await new Promise((done) => setTimeout(done, random.below(700)));
      saveByHand(file, note, join(cwd, '保存'), random.chance(0.5));
    }
    const done = await Promise.all(runs);
    const text = readFileSync(file, 'utf8');
    // 2: another run kept the ledger, or it changed meanwhile; then it says so and has written nothing. On a slow machine it may be found
    // empty for long while the hand saves it in place.
    const faults = done.flatMap((run) =>
      note !== '' && run.code === 1 && run.err.includes('台账是空的') ? [] : runFaults(run, [0, 2]),
    );
    const said = commands.flatMap(({ says }, i) => (says !== undefined && done[i]?.code === 0 ? [says] : []));
    const kept = [...contentsOf(cwd)]
      .filter(([path]) => path.includes('.huibao') || path === file)
      .map(([, bytes]) => `${bytes}`);
    return [
      ...faults,
      ...(done.some(({ code }) => code === 0) || note !== '' ? [] : ['nobody came through']),
      ...readLedger({ file, bytes: Buffer.from(text) })
        .problems.filter(isError)
        .map(({ code }) => `torn: ${code}`),
      ...(text.includes('# 手写的说明') && text.includes(note) ? [] : ['what was written by hand is gone']),
      ...said
        .filter((title) => !text.includes(title) && !(note !== '' && kept.some((one) => one.includes(title))))
        .map((title) => `${title} was said to be written, and is not there`),
      ...leftovers(cwd),
    ];
  },
};

interface Command {
  readonly args: readonly string[];
  /** What the ledger says afterwards. */
  readonly says?: string;
}

const add = (i: number): Command => ({
  args: ['add', '--日期', `2025-04-0${i + 1}`, '--主题', `第${i}项活动`, '--类别', '共建'],
  says: `第${i}项活动`,
});
const FIX: Command = { args: ['check', '--fix', '--yes'] };
const IMPORT: Command = { args: ['import', '表.csv', '--yes'], says: '表格里的' };

/** As an editor does: what it has read, with a line more. */
function saveByHand(file: string, note: string, temporary: string, renames: boolean): void {
  const text = `${note}${readFileSync(file, 'utf8')}`;
  writeFileSync(renames ? temporary : file, text);
  if (renames) renameSync(temporary, file);
}
