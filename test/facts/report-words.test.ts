import { expect, test } from 'vitest';
import type { FactRecord, List } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import type { Figure } from '../../src/facts/figure.js';
import { figureText } from '../../src/facts/figure.js';
import { ledgerOf } from '../support.js';

const made = (rest: string) =>
  facts(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n${rest}`), { dated: '2025-12-10' });
const at = (from: FactRecord, path: string) =>
  path.split('.').reduce<unknown>((fact, part) => (fact as FactRecord)[part], from);
const names = (fact: unknown, key: string) => (fact as List<FactRecord>).items.map((item) => item[key]);

test('a campaign tells the items that have activities from those that have none', () => {
  const from = made(
    '活动:\n  - {日期: 3.5, 主题: 帮一把, 类别: 志愿服务, 细项: [帮帮手, 招招手]}\n  - {日期: 3.6, 主题: 五手, 类别: 五手互动}\n',
  );
  expect(names(at(from, '五手互动.已开展'), '名称')).toEqual(['邻里相见招招手', '谁有困难帮帮手']);
  expect(at(from, '五手互动.空白细项')).toBe('美化环境动动手、社区安全联联手、文体活动牵牵手');
});

test('few festivals are named, many are counted with their activities as sources', () => {
  const days = ['1.21 春联', '2.12 元宵', '3.5 雷锋', '3.12 植树', '4.3 清明', '5.30 端午', '6.1 六一'];
  const rows = (count: number) =>
    `活动:\n${days
      .slice(0, count)
      .map((day) => `  - {日期: ${day.split(' ')[0]}, 主题: ${day.split(' ')[1]}活动, 类别: 文体活动}\n`)
      .join('')}`;
  expect(at(made(rows(6)), '节日数')).toBeUndefined();
  const count = at(made(rows(7)), '节日数') as Figure;
  expect(figureText(count)).toBe('7个');
  expect(count.sources).toHaveLength(7);
});

test('role models are named from the highest level down', () => {
  const from = made(
    '活动: []\n典型:\n  - {姓名或称呼: 甲, 级别: 社区级}\n  - {姓名或称呼: 乙}\n  - {姓名或称呼: 丙, 级别: 市级}\n',
  );
  expect(names(at(from, '典型.名单'), '称呼')).toEqual(['丙', '甲', '乙']);
  expect(at(from, '典型.级别分布')).toBe('市级1个、社区级1个');
});

test('the plenum that the ledger names wins over the one that the date proposes', () => {
  expect(at(made('会议精神: 党的二十大和二十届五中全会精神\n活动: []\n'), '全会')).toBe('二十届五中全会');
  expect(at(made('会议精神: 市委全会精神\n活动: []\n'), '全会')).toBe('二十届四中全会');
});

test('media and segments are listed once each, the most frequent first', () => {
  const from = made(
    '活动:\n  - {日期: 3.5, 主题: 一, 类别: 道德讲堂, 环节: [诵经典], 报道: [区报]}\n  - {日期: 3.6, 主题: 二, 类别: 道德讲堂, 环节: [唱歌曲, 诵经典], 报道: [市报, 区报]}\n  - {日期: 3.7, 主题: 三, 类别: 道德讲堂, 环节: [唱歌曲, 诵经典]}\n',
  );
  expect((at(from, '道德讲堂.环节名单') as List).items).toEqual(['诵经典', '唱歌曲']);
  expect((at(from, '总计.报道名单') as List).items).toEqual(['区报', '市报']);
});
