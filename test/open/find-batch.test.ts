import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBatch } from '../../src/open/find-batch.js';
import { identifyLedger } from '../../src/open/identify-ledger.js';
import { report, temporaryFolder } from '../support.js';

const ledger = (name: string, year: number, more = '') => `社区: {名称: ${name}}\n年度: ${year}\n活动: []\n${more}`;

function tree(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function found(folder: string, ...named: string[]) {
  const { ledgers, leftOut } = await findBatch(named.map((name) => join(folder, name)));
  const short = (file: string) => relative(folder, file).replaceAll(sep, '/');
  return { ledgers: ledgers.map(({ file }) => short(file)), leftOut: leftOut.map((one) => [short(one.file), one.why]) };
}

describe('a folder', () => {
  it('gives the ledgers of the folders in it, the newest year of each community, and nothing that is no ledger', async () => {
    const folder = tree({
      '街道.yaml': '街道: 临溪街道\n台账: [甲]\n',
      '版式.yaml': '基于: plain\n',
      '甲/2024.yaml': ledger('甲社区', 2024),
      '甲/2025.yaml': ledger('甲社区', 2025),
      '乙/里/台账.yaml': ledger('乙社区', 2024),
      '乙/.旧/台账.yaml': ledger('乙社区', 2025),
    });
    expect(await found(folder, '.')).toEqual({
      ledgers: ['乙/里/台账.yaml', '甲/2025.yaml'],
      leftOut: [
        ['版式.yaml', 'other'],
        ['街道.yaml', 'manifest'],
        ['甲/2024.yaml', 'older'],
      ],
    });
  });

  it('keeps a ledger that cannot be read: its faults are to be told', async () => {
    const folder = tree({ '甲.yaml': ledger('甲社区', 2025), '乙.yaml': '活动: [\n', '空.yaml': '' });
    expect((await found(folder, '.')).ledgers).toHaveLength(3);
  });

  it('leaves out nothing that is named', async () => {
    const folder = tree({ '2024.yaml': ledger('甲社区', 2024), '2025.yaml': ledger('甲社区', 2025) });
    expect(await found(folder, '2024.yaml', '.')).toEqual({ ledgers: ['2024.yaml', '2025.yaml'], leftOut: [] });
  });

  it('takes communities of one name in two streets for two', async () => {
    const folder = tree({
      '东/台账.yaml': '社区: {名称: 和平社区, 街道: 东街道}\n年度: 2024\n活动: []\n',
      '西/台账.yaml': '社区: {名称: 和平社区, 街道: 西街道}\n年度: 2025\n活动: []\n',
    });
    expect((await found(folder, '.')).leftOut).toEqual([]);
  });
});

describe('whose a ledger is', () => {
  const of = (text: string) => identifyLedger({ file: '台账.yaml', bytes: new TextEncoder().encode(text) }, {});

  it.each([
    ['rows before the head', '活动:\n- {日期: 3月5日, 主题: 甲, 类别: 其他}\n社区: {名称: 甲社区}\n年度: 2025\n'],
    ['a plan year behind them', '社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - 日期: 3月5日\n计划年度: 2027\n'],
    ['in English, in one line', '{community: {name: 甲社区}, year: 2025, activities: []}'],
  ])('is read with %s', (_, text) => {
    const found = of(text);
    expect(found && 'identity' in found && [found.identity.community.name, found.identity.year]).toEqual([
      '甲社区',
      2025,
    ]);
    if (text.includes('2027')) expect(found).toMatchObject({ identity: { planYear: 2027 } });
  });

  it('does not read the rows', () => {
    expect(of('社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - 日期: 哪天\n')).toMatchObject({ identity: { year: 2025 } });
  });
});

describe('report build of a folder', () => {
  it('tells what it left out and last what is not done; of a 提醒 that several ledgers have, once and how often', () => {
    const meeting = '成文日期: 2025-12-08\n上年: 没有.yaml\n';
    const cwd = tree({
      '街/甲/2024.yaml': ledger('甲社区', 2024),
      '街/甲/2025.yaml': ledger('甲社区', 2025, meeting),
      '街/乙/台账.yaml': ledger('乙社区', 2025, meeting),
      '街/丙.yaml': '社区: {名称: 丙社区}\n年度: 2025\n活动: 3\n',
    });
    const { code, err } = report(['build', '街', '-f', 'md'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain(`没有用 ${join('街', '甲', '2024.yaml')}：它是 2024 年的`);
    expect(err.match(/找不到上年台账/g)).toHaveLength(1);
    expect(err).toContain('同样的提醒还有 1 处');
    expect(err).toContain('共 1 个错误、2 个提醒');
    expect(err.endsWith(`未完成的台账：\n  ${join('街', '丙.yaml')}：1 个错误\n`)).toBe(true);
    const again = report(['build', '街', '-f', 'md'], { cwd }).err;
    expect(again).toContain('报告 2 份（其中 2 份没有变化）');
  });

  it('says of a file that was as it had to be that nothing changed', () => {
    const cwd = tree({ '台账.yaml': ledger('甲社区', 2025, '成文日期: 2025-12-08\n') });
    const runs = [1, 2].map(() => report(['build', '-f', 'md', '-q', '--json'], { cwd }).out);
    expect(runs.map((out) => JSON.parse(out).ledgers[0].reports[0].unchanged.length)).toEqual([0, 1]);
    expect(report(['build', '-f', 'md'], { cwd }).err).toContain(`没有变化 ${join('报告', '甲社区2025年工作汇报.md')}`);
  });
});
