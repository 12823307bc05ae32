import { expect, test } from 'vitest';
import type { FactRecord, List } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { type Figure, figureText, sourcesOf } from '../../src/facts/figure.js';
import type { TableFact } from '../../src/facts/table.js';
import { trace } from '../../src/facts/trace.js';
import { ledgerOf } from '../support.js';

const made = (rest: string) =>
  facts(ledgerOf(`社区: {名称: 桃源里社区, 楼栋数: 86, 面积: 0.8平方公里}\n年度: 2025\n${rest}`), {
    dated: '2025-12-10',
  });
const at = (from: FactRecord, path: string) =>
  path.split('.').reduce<unknown>((fact, part) => (fact as FactRecord)[part], from);
const items = (from: FactRecord, path: string) => (at(from, path) as List<FactRecord>).items;

test('quantities are added up by name and unit, with what is not certain about them', () => {
  const from = made(`活动:
  - {日期: 1.20, 主题: 走访, 类别: 帮扶救助, 数据: [慰问金 3000元, 清运垃圾 80余车]}
  - {日期: 2.20, 主题: 再访, 类别: 帮扶救助, 数据: [慰问金 560元, 清运垃圾 12车, 清运垃圾 3吨]}
  - {日期: 3.20, 主题: 碰头会, 类别: 会议, 数据: [慰问金 40元]}
  - {日期: 4.20, 主题: 停办, 类别: 帮扶救助, 状态: 取消, 数据: [慰问金 9元]}
`);
  expect(figureText(at(from, '数据.慰问金') as Figure)).toBe('3600元');
  expect(sourcesOf(at(from, '数据.慰问金') as Figure)).toHaveLength(3);
  expect(figureText(at(from, '数据.清运垃圾') as Figure)).toBe('90余车');
  const { typed, agrees } = trace(
    at(from, '数据.清运垃圾') as Figure,
    ledgerOf('社区: {名称: 甲社区}\n年度: 2025\n活动: []\n'),
  );
  expect(typed.map(({ text, path }) => [text, path])).toEqual([
    ['80余车', ['activities', 0, 'quantities', 1]],
    ['12车', ['activities', 1, 'quantities', 1]],
  ]);
  expect(agrees).toBe(true);
  expect(figureText(at(from, '数据.清运垃圾（吨）') as Figure)).toBe('3吨');
  expect(items(from, '数据项').map(({ 名称 }) => 名称)).toEqual(['慰问金', '清运垃圾', '清运垃圾']);
});

test('parts and shares have names of their own, and are in no sum of the whole', () => {
  const row = (month: number, text: string) =>
    `  - {日期: ${month}月, 主题: 复核${month}, 类别: 日常工作, 数据: ["${text}"]}\n`;
  const from = made(
    `活动:\n${row(3, '低保户 65户，98人，占29.8%，其中三无人员 7户7人，其中女 3户')}${row(6, '低保户 5户，占2%，其中三无人员 2户')}${row(9, '修渠 2条，长550—1200米，其中新修 1条，占50%')}`,
  );
  const said = (path: string) => figureText(at(from, path) as Figure);
  expect(said('数据.低保户')).toBe('70户');
  expect(said('数据.低保户（人）')).toBe('98人');
  expect(said('数据.低保户（其中三无人员）')).toBe('9户');
  expect(said('数据.低保户（其中三无人员）（人）')).toBe('7人');
  expect(said('数据.低保户（其中三无人员，其中女）')).toBe('3户');
  expect(said('数据.修渠（其中新修，占比）')).toBe('50%');
  // Of two rows' shares nobody knows the whole.
  expect(at(from, '数据.低保户（占比）')).toBeUndefined();
  expect(items(from, '数据项').map(({ 名称 }) => 名称)).toEqual(['低保户', '低保户', '修渠']);
  const part = trace(
    at(from, '数据.低保户（其中三无人员）') as Figure,
    ledgerOf('社区: {名称: 甲社区}\n年度: 2025\n活动: []\n'),
  );
  expect([part.agrees, part.typed.map(({ text }) => text)]).toEqual([true, ['其中三无人员7户7人', '其中三无人员2户']]);
});

test('sums of 亿 and 万 are told in them, exactly', () => {
  const of = (...amounts: readonly string[]) =>
    figureText(
      at(
        made(
          `活动:\n${amounts.map((amount, i) => `  - {日期: ${i + 1}月, 主题: 招商${i}, 类别: 日常工作, 数据: [引资 ${amount}]}\n`).join('')}`,
        ),
        '数据.引资',
      ) as Figure,
    );
  expect(of('4.57亿元', '1.2亿元')).toBe('5.77亿元');
  expect(of('1.1亿元', '2.2亿元')).toBe('3.3亿元');
  expect(of('4.57亿元', '3000万元')).toBe('48700万元');
  expect(of('4.57亿元', '30元')).toBe('457000030元');
  expect(of('1万余元', '2万元')).toBe('30000余元');
  expect(of('约4.5亿元', '1亿元')).toBe('约5.5亿元');
});

test('a row that sums others is not added to its parts', () => {
  const from = made(`活动:
  - {编号: A, 日期: 1.20, 主题: 走访, 类别: 帮扶救助, 数据: [慰问金 300元]}
  - {编号: B, 日期: 年内, 主题: 全年走访, 类别: 帮扶救助, 合计自: [A], 数据: [慰问金 300元]}
`);
  expect(figureText(at(from, '数据.慰问金') as Figure)).toBe('300元');
  expect(figureText(at(from, '口径.合计行') as Figure)).toBe('1行');
});

test('what a community has is told as typed', () => {
  const from = made(`活动: []
荣誉: [{名称: 书香社区, 级别: 区级, 授予单位: 区委宣传部, 日期: 2025-04-03}]
阵地: [{名称: 长者食堂, 变动: 启用, 日期: 年内, 设施: [餐位 40个]}]
组织: [{名称: [巡逻队, 调解队], 人数: 80多名, 构成: [党员, 等]}]
投入: [{项目: 充电棚, 金额: 12万元}]
做法: [{名称: 居民点单, 数据: [接单 412件]}]
典型: [{类型: 文明家庭, 人数: 5户}, {姓名或称呼: 李阿姨}]
`);
  expect(items(from, '荣誉')[0]).toMatchObject({ 名称: '书香社区', 日期: '4月3日' });
  expect(items(from, '阵地')[0]).toMatchObject({ 变动: '启用', 日期: '年内', 设施: '餐位40个' });
  expect(items(from, '组织')[0]).toMatchObject({ 名称: '巡逻队、调解队', 人数: '80多名' });
  expect(items(from, '投入')[0]).toMatchObject({ 金额: '12万元' });
  expect(items(from, '做法')[0]).toMatchObject({ 数据: '接单412件' });
  expect(items(from, '典型.未列名单')[0]).toMatchObject({ 类型: '文明家庭', 人数: '5户' });
  expect(figureText(at(from, '典型.人数') as Figure)).toBe('1个');
  expect(figureText(at(from, '社区.楼栋数') as Figure)).toBe('86栋');
  expect(at(from, '社区.面积')).toBe('0.8平方公里');
});

test('meetings, routine work and what was called off are listed and never added', () => {
  const from = made(
    `活动:
  - {日期: 3.5, 主题: 集市, 类别: 志愿服务, 人次: 30余人次, 受益: 800余户}
  - {日期: 3月中旬, 主题: 例会, 类别: 会议, 人次: 9}
  - {日期: 3.20, 主题: 舞会, 类别: 文体活动, 状态: 延期}
`.replace('受益', '受益人次'),
  );
  expect(figureText(at(from, '总计.场次') as Figure)).toBe('1场');
  expect(items(from, '会议.活动').map(({ 日期, 主题 }) => [日期, 主题])).toEqual([['3月中旬', '例会']]);
  expect(figureText(at(from, '口径.不计入') as Figure)).toBe('1项');
  expect(figureText(at(from, '口径.未开展') as Figure)).toBe('1项');
  const { columns, rows } = at(from, '表.活动台账') as TableFact;
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : figureText(cell as Figure))));
  expect(columns.map(({ title }) => title)).toEqual(['序号', '日期', '活动名称', '类别', '人次', '受益人次', '状态']);
  expect(cells[0]).toEqual(['1', '3月5日', '集市', '志愿服务', '30余', '800余户', '已开展']);
  expect(cells[1]?.[1]).toBe('3月中旬');
  expect(cells[2]?.[6]).toBe('延期');
});

test('measures of one thing are added up by their units, parts and what is no number are not', () => {
  const rows = `社区: {名称: 甲社区}
年度: 2025
活动:
  - {日期: 1.20, 主题: 走访, 类别: 帮扶救助, 数据: [慰问金 12户3万元, 发放传单 数百份]}
  - {日期: 2.20, 主题: 再访, 类别: 帮扶救助, 数据: ["慰问金 5户，2万元，其中困难户 4户", 发放传单 300份], 场次: 数十次}
`;
  const from = facts(ledgerOf(rows), { dated: '2025-12-10' });
  const said = (path: string) => figureText(at(from, path) as Figure);
  expect(said('数据.慰问金')).toBe('17户');
  expect(said('数据.慰问金（元）')).toBe('5万元');
  expect(said('数据.发放传单')).toBe('300份');
  expect(said('总计.场次')).toBe('1场');
  expect(said('口径.不是数')).toBe('2项');
});
