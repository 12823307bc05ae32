import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chooseShard, isIn } from '../../../../src/commands/build/decide/choose-shard.js';
import { CHILD_ENVIRONMENT, ROOT, report, temporaryFolder } from '../../../support.js';

describe('which part', () => {
  it.each([
    ['3/16', {}, { index: 3, of: 16 }],
    ['/16', { JOB_COMPLETION_INDEX: '0' }, { index: 1, of: 16 }],
    [undefined, { JOB_COMPLETION_INDEX: '15', JOB_COMPLETIONS: '16' }, { index: 16, of: 16 }],
    [undefined, { JOB_COMPLETION_INDEX: '15' }, undefined],
    ['2/4', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '16' }, { index: 2, of: 4 }],
  ])('%s with %j', (text, environment, shard) => expect(chooseShard(text, environment)).toEqual(shard));

  it.each(['0/4', '5/4', '3', '甲/4', '1/0'])('refuses %s', (text) =>
    expect(() => chooseShard(text, {})).toThrow('shard-unfit'),
  );

  it('refuses what only the environment could know', () =>
    expect(() => chooseShard('/4', {})).toThrow('shard-unknown'));

  it('is the same for a path whatever others there are, and every path is of one', () => {
    const paths = Array.from({ length: 4000 }, (_, n) => `街${n % 40}/社区${n}/台账.yaml`);
    const sizes = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => paths.filter((path) => isIn({ index, of: 8 }, path)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(4000);
    expect(Math.min(...sizes)).toBeGreaterThan(400);
    // The names of a Mac come apart in another way.
    expect(isIn({ index: 1, of: 2 }, 'é'.normalize('NFD'))).toBe(isIn({ index: 1, of: 2 }, 'é'));
  });
});

/** A street with two communities of one name, and one ledger that cannot be read. */
function street(): string {
  const cwd = temporaryFolder();
  const files = Object.fromEntries(
    ['东', '西', '南', '北', '中'].map((name) => [`街/${name}/台账.yaml`, name === '西' ? '东' : name]),
  );
  for (const [file, name] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    const rows = name === '中' ? '活动: 3' : '活动:\n  - {日期: 3月5日, 主题: 集市, 类别: 其他, 人次: 30}';
    writeFileSync(join(cwd, file), `社区: {名称: ${name}社区}\n年度: 2025\n成文日期: 2025-12-08\n${rows}\n`);
  }
  return cwd;
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

const BUILD = ['build', '街', '-t', '工作汇报,工作要点', '-f', 'docx,md', '--zip'];

describe('report build --shard and report summary', () => {
  it('makes in parts what is made in one go, and tells it as one run', () => {
    const cwd = street();
    const whole = report([...BUILD, '-o', '一次', '--summary', '全.json'], { cwd });
    for (const part of [1, 2, 3])
      report([...BUILD, '-o', '分做', '--shard', `${part}/3`, '--summary', `份${part}.json`], { cwd });
    expect(filesIn(join(cwd, '分做'))).toEqual(filesIn(join(cwd, '一次')));
    const joined = report(['summary', '份*.json', '--json'], { cwd });
    const alone = report(['summary', '全.json', '--json'], { cwd });
    const files = (out: string) => {
      const { ledgers, ...totals } = JSON.parse(out.replaceAll('分做', '一次'));
      return { ...totals, ledgers, shards: 0 };
    };
    expect(files(joined.out)).toEqual(files(alone.out));
    expect([whole.code, joined.code, alone.code]).toEqual([1, 1, 1]);
    expect(joined.err).toContain('合计 5 份台账：完成 4 份、未完成 1 份');
  });

  it('says which parts are missing, which count twice and which are of another run', () => {
    const cwd = street();
    const part = (number: number, file: string, ...more: string[]) =>
      report(['build', '街', '-f', 'md', '--shard', `${number}/3`, '--summary', file, '-q', ...more], { cwd });
    part(1, '1.json');
    part(1, '1再.json');
    part(3, '3.json');
    const { code, err } = report(['summary', '1.json', '1再.json', '3.json', '-o', '表.csv'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('共 3 份，缺第 2 份');
    expect(err).toContain('没有用 1.json');
    const csv = readFileSync(join(cwd, '表.csv'), 'utf8');
    expect(csv.startsWith('\uFEFF台账,社区,结果,')).toBe(true);
    part(2, '2.json', '--draft');
    writeFileSync(join(cwd, '断.json'), readFileSync(join(cwd, '3.json'), 'utf8').slice(0, 200));
    const mixed = report(['summary', '1.json', '2.json', '断.json'], { cwd });
    expect(mixed.code).toBe(1);
    expect(mixed.err.replace(/\n\s*/g, '')).toContain('这个结果与“1.json”不是同一次批量');
    expect(mixed.err).toContain('或者没有写完');
  });

  it('leaves what became of each ledger in a log, also of one that failed', () => {
    const cwd = street();
    report([...BUILD, '--log', '日志/批量.log', '-q'], { cwd });
    const log = readFileSync(join(cwd, '日志', '批量.log'), 'utf8');
    expect(log.match(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:完成|未完成) {2}/gm)).toHaveLength(5);
    expect(log).toMatch(/ 完成 {2}\S+ {2}\S+ {2}报告 2 份，待补 \d+ 处\n/);
    expect(log).toContain('“活动”应当是列表');
    expect(log).toMatch(/ 结束，合计 5 份台账：完成 4 份、未完成 1 份；报告 \d+ 份；待补 \d+ 处。\n$/);
  });

  it('says where all of it is, and does not count what --strict held back', () => {
    const cwd = street();
    const { err } = report([...BUILD, '--zip'], { cwd });
    expect(err).toContain('报告和 4 个压缩包在文件夹“报告”里。');
    const strict = report([...BUILD, '--strict', '-o', '另'], { cwd }).err;
    expect(strict).toMatch(/；报告 (\d+) 份，缺材料没有写出 (\d+) 份；/);
    const [, written, held] = /；报告 (\d+) 份，缺材料没有写出 (\d+) 份；/.exec(strict) ?? [];
    expect(Number(written) + Number(held)).toBe(8);
    expect(Number(held)).toBeGreaterThan(0);
  });

  it('--zip: a ZIP a community with its files, never over one that somebody has put something into', () => {
    const cwd = street();
    report(BUILD, { cwd });
    const path = join(cwd, '报告', '北社区2025年.zip');
    const names = ['工作汇报', '工作要点'].flatMap((name) => ['docx', 'md'].map((type) => `${name}.${type}`));
    const inside = Object.entries(unzipSync(readFileSync(path)));
    expect(inside.map(([name]) => name.replace(/^北社区\d{4}年/, '')).sort()).toEqual(names.sort());
    for (const [name, bytes] of inside)
      expect(readFileSync(join(cwd, '报告', '北社区', name)).equals(bytes)).toBe(true);
    writeFileSync(path, 'PK 别的');
    expect(report(BUILD, { cwd }).err).toContain('北社区2025年（手改）.zip');
    expect(report(['build', '街/北/台账.yaml', '--zip', '-o', '-', '-f', 'md'], { cwd }).code).toBe(2);
  });
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
if (!hasParallel) console.warn('GNU parallel is not here: what docs/batch.md says of it was not run');

it.skipIf(!hasParallel)('GNU parallel gives the parts of a street to two machines, as docs/batch.md has it', () => {
  const cwd = street();
  const text = readFileSync(join(ROOT, 'docs', 'batch.md'), 'utf8');
  const [, line = ''] = /```sh parallel\n([^`]+?)\n```/.exec(text) ?? [];
  // Two machines that are this one: what would go over the network to either is run here.
  const ssh = join(cwd, 'ssh');
  writeFileSync(
    ssh,
    '#!/bin/sh\nwhile [ "$1" != a ] && [ "$1" != b ]; do shift; done\necho "$1" >>machines\nshift\n[ "$1" = -- ] && shift\nexec sh -c "$*"\n',
    {
      mode: 0o755,
    },
  );
  const command = line
    .replaceAll('\\\n', ' ')
    .replace(' report build', ` ${process.execPath} ${join(ROOT, 'bin', 'report.js')} build`)
    .replaceAll('16', '4')
    .replace('/share/各社区台账', '街')
    .replaceAll('/share/', '')
    .replace('--all', '-t 工作要点 -f md');
  const { stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    // Where SHELL is not set, parallel looks for the shell that it was started from, and takes what it finds for one: no job ran.
    env: { ...CHILD_ENVIRONMENT, SHELL: '/bin/sh', HOME: cwd, PARALLEL_SSH: './ssh' },
    encoding: 'utf8',
  });
  const machines = new Set(readFileSync(join(cwd, 'machines'), 'utf8').trim().split('\n'));
  expect([...machines].sort()).toEqual(['a', 'b']);
  // One of the five ledgers is bad. What a part was told to end with is in its own file: the status of parallel,
  // which tries a failed part twice, is parallel’s own matter (0 was seen once with a part that had failed).
  const joined = report(['summary', '结果/*.json', '--json'], { cwd });
  expect(joined.code, stderr).toBe(1);
  expect(JSON.parse(joined.out)).toMatchObject({ shards: 4, missing: [], built: 4, failed: 1 });
});
