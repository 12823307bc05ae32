import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/commands/build/threads/in-order.js';
import { openPool } from '../../../../src/commands/build/threads/open-pool.js';
import { example, ROOT, report, temporaryFolder } from '../../../support.js';

/** Every file below a folder, by path, with its bytes. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

describe('report build --jobs', () => {
  it('gives the same bytes, names and words with one, two and four', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '街'));
    for (const name of ['baishu-2025.yaml', 'keyuan-2025.yaml', 'tiexi-2025.yaml'])
      copyFileSync(example(`street/${name}`), join(cwd, '街', name));
    writeFileSync(join(cwd, '街', 'bad.yaml'), '社区: {名称: 甲社区}\n年度: 2025\n活动: 3\n');
    const runs = [1, 2, 4].map((jobs) => {
      const { code, out, err } = report(
        ['build', '街', '-t', '工作汇报,工作要点', '-f', 'docx,md', '-o', `${jobs}`, '--jobs', `${jobs}`],
        { cwd },
      );
      return {
        code,
        out,
        err: err.replaceAll(`${jobs}/`, '报告/').replace(`“${jobs}”`, '“报告”'),
        files: filesIn(join(cwd, `${jobs}`)),
      };
    });
    expect(Object.keys(runs[0]?.files ?? {})).toHaveLength(12);
    expect(runs[0]?.code).toBe(1);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });

  it('refuses what is no number', () => {
    const { code, err } = report(['build', '--jobs', '许多'], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain('--jobs 后面的“许多”不是份数');
  });
});

describe('a thread that dies', () => {
  /** A worker that knows two words beside ordinary ones: one ends its thread, one fills its memory. */
  function script(): string {
    const file = join(temporaryFolder(), 'worker.mjs');
    const workerpool = pathToFileURL(join(ROOT, 'node_modules', 'workerpool', 'src', 'index.js')).href;
    writeFileSync(
      file,
      `import workerpool from ${JSON.stringify(workerpool)};
workerpool.worker({ build: async ({ file }) => {
  if (file === 'exit') process.exit(3);
  if (file === 'throw') setTimeout(() => { throw new Error('outside of any promise'); });
  if (file === 'throw') await new Promise(() => undefined);
  await new Promise((done) => setTimeout(done, 5));
  return { file, reports: [], problems: [], exitCode: 0 };
} });`,
    );
    return file;
  }

  it.each([
    ['exit', ['1', '2', 'exit', '3', '4', 'exit', '5', '6']],
    ['throw', ['1', '2', 'throw', '3', '4', 'throw', '5', '6']],
    // While nobody is at work.
    ['exit', ['exit', 'exit', '1', '2', '3', '4']],
    ['throw', ['throw', 'throw', '1', '2', '3', '4']],
  ])('costs its ledger and no other: %s, %j', async (dies, files) => {
    const pool = await openPool(2, { wanted: { template: [], all: false }, run: {} } as never, script());
    const told: string[] = [];
    const tasks = files.map((file) => ({ file, path: file, folder: '' }));
    await inOrder(tasks, 8, pool.build, ({ file, problems, exitCode }) => {
      told.push(`${file} ${exitCode} ${problems.map(({ code }) => code)}`);
    });
    await pool.close();
    expect(told).toEqual(files.map((file) => (file === dies ? `${file} 2 worker-died` : `${file} 0 `)));
  });
});

describe('in order', () => {
  it('tells results as the tasks stand, with no more begun than may wait', async () => {
    const delays = [30, 1, 20, 1, 1, 10, 1, 1];
    let untold = 0;
    let most = 0;
    const told: number[] = [];
    await inOrder(
      delays,
      3,
      async (delay) => {
        untold += 1;
        most = Math.max(most, untold);
        await new Promise((done) => setTimeout(done, delay));
        return delay;
      },
      (delay) => {
        untold -= 1;
        told.push(delay);
      },
    );
    expect(told).toEqual(delays);
    expect(most).toBe(3);
  });
});
