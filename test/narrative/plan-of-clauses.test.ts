import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const planOf = (rows: string, head = ''): string =>
  plainText(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n活动: [{日期: 3月5日, 主题: 学雷锋活动, 类别: 志愿服务}]\n${head}计划:\n${rows}`,
        ),
        {
          dated: '2025-12-10',
        },
      ),
      LIBRARY.find('work-plan'),
    ).document,
  );

test.each([
  // What it is seen by stands behind what it is to come to.
  [
    '  - {目标: 完成29栋楼飞线充电整治, 时间: 9月底前, 衡量: "复查台账，飞线清零", 责任人: 综治专干}\n',
    '9月底前要完成29栋楼飞线充电整治，做到飞线清零（责任人：综治专干；考核依据：复查台账）',
  ],
  [
    '  - {目标: 新增就业64人, 衡量: 就业登记系统数据, 责任人: 劳动保障专干}\n',
    '新增就业64人（责任人：劳动保障专干；考核依据：就业登记系统数据）',
  ],
  // The year of the plan is not said with the month; what is a 现象 is no 情况 besides.
  [
    '  - {目标: 建立积分管理制度, 时间: 2026年10月底前, 问题: 党员报到存在走过场的现象}\n',
    '针对党员报到存在走过场的现象，10月底前要建立积分管理制度',
  ],
])('the clauses of a task stand in their order: %s', (rows, told) => {
  expect(planOf(rows)).toContain(told);
});

test('nobody leads what is to be so', () => {
  const told = planOf(
    '  - {目标: 开展走访, 责任人: 民政员}\n  - {目标: 医保参保率达到98%以上, 责任人: 社保专干}\n  - {目标: 举办联欢会, 责任人: 文体专干}\n',
  );
  expect(told).toContain('医保参保率达到98%以上（责任人：社保专干）');
});

test('a number of the whole year is not missed at its half', () => {
  const half =
    '统计区间: {起: 2025-01-01, 止: 2025-06-30}\n指标: [{名称: 城镇新增就业, 标准: 150人以上, 实际: 86人}]\n';
  expect(planOf('  - {目标: 举办联欢会}\n', half)).not.toContain('少64人');
  expect(planOf('  - {目标: 举办联欢会}\n', half.replace(/^.*\n/, ''))).toContain('少64人');
});
