import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, readExample, report, temporaryFolder } from '../../support.js';

const stats = (...args: string[]) => report(['stats', example('qingtan-2025.yaml'), ...args]);
const json = (...args: string[]) => JSON.parse(stats(...args, '--json').out);

interface JsonFigure {
  readonly value: number;
  readonly sources: readonly number[];
}
type JsonActivity = Readonly<Record<string, number | null>>;

describe('report stats', () => {
  test('--json: every figure is the sum of the activities that it names', () => {
    const year = json();
    const rows = new Map<number, JsonActivity>(year.activities.map((row: JsonActivity) => [row.row, row]));
    const sets: Record<string, JsonFigure>[] = [
      year.totals,
      ...year.months,
      ...year.categories,
      ...year.campaigns,
      ...year.campaigns.flatMap(({ items }: { items: unknown[] }) => items),
    ];
    for (const set of sets) {
      for (const measure of ['sessions', 'attendance', 'minors', 'volunteers', 'hours', 'served']) {
        const { value, sources } = set[measure] as JsonFigure;
        const sum = sources.reduce((total, row) => total + (rows.get(row)?.[measure] ?? 0), 0);
        expect(sum, `${set.name} ${measure}`).toBeCloseTo(value, 6);
      }
    }
    const sumOf = (list: Record<string, JsonFigure>[]) =>
      list.reduce((sum, one) => sum + (one.attendance as JsonFigure).value, 0);
    expect(sumOf(year.months)).toBe(year.totals.attendance.value);
    expect(sumOf(year.categories)).toBe(year.totals.attendance.value);
    expect(
      year.comparison.find(({ measure }: { measure: string }) => measure === 'sessions').before.previous_sources.length,
    ).toBe(readExample('qingtan-2024.yaml').activities.length);
    expect(year.gaps).toHaveLength(6);
  });

  test('--trace: rows, lines of the file and the sum', () => {
    const [found] = json('--trace', '道德讲堂.人次').traces;
    const [{ rows, sum }] = found.tallies;
    expect(sum).toBe(found.value);
    expect(found.agrees).toBe(true);
    expect(rows[0]).toMatchObject({ row: 3, date: '1月10日' });
    const { out } = stats('--trace', '道德讲堂.人次', '--width', '80');
    expect(out).toContain(`人次合计 ${sum}`);
    for (const { row, line, amount } of rows)
      expect(out).toMatch(new RegExp(`\\| +${row} +\\| +${line} +\\|.*\\| +${amount} \\|`));
  });

  test('--trace takes several names, one behind the other, and the ledger before or after them', () => {
    const names = ['道德讲堂.场次', '总计.场次'];
    const traced = (...args: string[]) => JSON.parse(report(['stats', ...args, '--json']).out).traces;
    for (const traces of [
      traced(example('qingtan-2025.yaml'), '--trace', ...names),
      traced('--trace', ...names, example('qingtan-2025.yaml')),
    ])
      expect(traces.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(stats('--trace', '道德讲堂.场次', example('sparse.yaml')).err).toContain('参数太多了');
  });

  test.each(['总计人次', '总记人次', '总记.人次'])('--trace %s: the figure that was meant', (name) => {
    expect(stats('--trace', name).err).toContain('是不是“总计.人次”');
  });

  test('--trace: rows of last year stand in last year’s file, wherever it is', () => {
    const cwd = temporaryFolder();
    const old = join(cwd, '旧.yaml');
    const row = (title: string, people: number) =>
      `活动: [{日期: 3月5日, 主题: ${title}, 类别: 其他, 人次: ${people}}]\n`;
    writeFileSync(old, `社区: {名称: 甲社区}\n年度: 2024\n${row('旧', 50)}`);
    for (const previous of ['旧.yaml', old]) {
      writeFileSync(join(cwd, '台账.yaml'), `社区: {名称: 甲社区}\n年度: 2025\n上年: ${previous}\n${row('新', 80)}`);
      const { out } = report(['stats', '--trace', '同比.人次.增减', '--json'], { cwd });
      const tallies = JSON.parse(out).traces[0].tallies as { file: string; rows: { title: string; line: number }[] }[];
      expect(tallies.map(({ file, rows }) => [file, rows[0]?.title, rows[0]?.line])).toEqual([
        ['台账.yaml', '新', 4],
        [previous, '旧', 3],
      ]);
    }
  });

  test('--trace: what --set wrote does not stand in the ledger', () => {
    const set = ['--set', '社区.注册志愿者=700', '--trace', '指标.志愿者占比.实际'];
    const [found] = json(...set).traces;
    expect(found.typed).toMatchObject([
      { what: '社区.注册志愿者', value: '700', overridden: true },
      { what: '社区.常住人口', overridden: false, line: expect.any(Number) },
    ]);
    expect(found.typed[0]).not.toHaveProperty('line');
    const { out } = stats(...set);
    expect(out).toContain('依据写在台账里或由命令行改写');
    expect(out).toContain('社区.注册志愿者：700（命令行改写）');
    const one = stats('--set', '社区.户数=3000', '--trace', '社区.户数').out;
    expect(one).toContain('这个数由命令行改写');
    expect(one).not.toContain('台账第');
    expect(stats('--set', '社区.户数=3000', '--figures').out).toContain('← 社区.户数：命令行改写');
  });

  test('--trace: a figure of the ledger is shown as it was typed', () => {
    const folder = temporaryFolder();
    const file = join(folder, '台账.yaml');
    writeFileSync(file, '社区: {名称: 甲社区, 户数: "3,260"}\n年度: 2025\n活动: []\n');
    expect(report(['stats', file, '--trace', '社区.户数']).out).toContain('社区.户数：3,260（台账第 1 行）');
  });

  test('--trace by what stands on the paper', () => {
    const { value } = json('--trace', '总计.人次').traces[0];
    const names = json('--trace', `${value}人次`).traces.map(({ name }: { name: string }) => name);
    expect(names).toContain('总计.人次');
    expect(stats('--trace', '987654321').code).toBe(2);
    // A cell of the annex says 1140, the sentence 1140人次: the sentence is what is meant.
    expect(stats('--trace', '1140').out).toContain('= 1140人次');
  });

  test('--trace of a wrong name says which one is near; of a group, what is in it', () => {
    const wrong = stats('--trace', '道德讲坛.人次');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('是不是“道德讲堂.人次”？');
    expect(stats('--trace', '道德讲堂').out).toMatch(/道德讲堂\.人次 = \d+人次/);
    expect(stats('--trace', '年度').err).toContain('不是数字');
  });

  test('--figures lists each figure of a report with its rows', () => {
    const { out, code } = stats('--figures');
    expect(code).toBe(0);
    expect(out).toMatch(/← 总计\.场次：活动第 1-\d+ 条/);
    expect(out).toContain('← 社区.户数：写在台账里');
    expect(out).toContain('← 指标.志愿者占比.实际：由台账里写的数算出');
    expect(json('--figures', '-t', '2').reports[0].figures.length).toBeGreaterThan(50);
  });

  test('a pipe gets no colour', () => expect(stats().out).not.toContain('\u001B'));
});
