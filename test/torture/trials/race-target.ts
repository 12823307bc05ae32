import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFaults, runReport } from '../run-report.js';
import { buildArgs, contentsOf, leftovers, reportIn, writeSmall } from '../small-ledger.js';
import type { Trial } from '../trial.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Builds at once over one report, while somebody saves edits of it by hand: each edit is there afterwards, under one name or another. */
export const raceTarget: Trial = {
  says: '2 to 6 builds at once over one report with edits by hand before and between: every edit is kept',
  share: 3,
  least: 1,
  one: async ({ random, folder }) => {
    const cwd = folder();
    writeSmall(cwd);
    const format = random.pick(['docx', 'md'] as const);
    const file = reportIn(cwd, format);
    const first = await runReport(buildArgs(format, 1), { cwd });
    const ours = readFileSync(file);
    const edits: Buffer[] = [];
    const save = () => {
      const bytes = Buffer.concat([ours, Buffer.from(`手写 ${edits.length}\n`)]);
      edits.push(bytes);
      if (random.chance(0.5)) return writeFileSync(file, bytes);
      writeFileSync(join(cwd, '保存'), bytes);
      renameSync(join(cwd, '保存'), file);
    };
    if (random.chance(0.7)) save();
    const same = random.chance(0.3);
    let running = 2 + random.below(5);
    const runs = Array.from({ length: running }, (_, i) =>
      runReport(buildArgs(format, same ? 9 : 2 + i), { cwd }).finally(() => (running -= 1)),
    );
    for (let saves = random.below(4); saves > 0 && running > 0; saves -= 1) {
      await pause(random.below(500));
      // Whoever saves over an edit of their own has given that one up.
      while (running > 0 && edits.some((edit) => isStill(file, edit))) await pause(2);
      if (running > 0) save();
    }
    const faults = [first, ...(await Promise.all(runs))].flatMap((run) => runFaults(run, [0]));
    const kept = [...contentsOf(join(cwd, '报告')).values()];
    const lost = edits.filter((edit) => !kept.some((bytes) => bytes.equals(edit)));
    return [...faults, ...lost.map((edit) => `lost: ${edit.subarray(-10)}`), ...leftovers(cwd)];
  },
};

/** Between two names it is not there for a moment. */
function isStill(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
