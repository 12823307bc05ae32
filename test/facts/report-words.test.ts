import { expect, test } from 'vitest';
import type { FactRecord, List } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { type Figure, figureText, sourcesOf } from '../../src/facts/figure.js';
import { nextPlans, type WorkField } from '../../src/facts/next-steps.js';
import { type TallyFact, tallyText } from '../../src/facts/tally.js';
import { verbFor } from '../../src/facts/verb.js';
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
  const days = ['1.21 春节', '2.12 元宵', '3.5 学雷锋纪念日', '3.12 植树节', '4.3 清明', '5.30 端午', '6.1 六一节'];
  const rows = (count: number) =>
    `活动:\n${days
      .slice(0, count)
      .map((day) => `  - {日期: ${day.split(' ')[0]}, 主题: ${day.split(' ')[1]}活动, 类别: 文体活动}\n`)
      .join('')}`;
  expect(at(made(rows(6)), '节日数')).toBeUndefined();
  const count = at(made(rows(7)), '节日数') as Figure;
  expect(figureText(count)).toBe('7个');
  expect(sourcesOf(count)).toHaveLength(7);
});

test('role models are named from the highest level down', () => {
  const from = made(
    '活动: []\n典型:\n  - {姓名或称呼: 甲, 级别: 社区级}\n  - {姓名或称呼: 乙}\n  - {姓名或称呼: 丙, 级别: 市级}\n  - {姓名或称呼: 丁, 级别: 全国}\n',
  );
  expect(names(at(from, '典型.名单'), '称呼')).toEqual(['丁', '丙', '甲', '乙']);
  expect(tallyText(at(from, '典型.级别分布') as TallyFact)).toBe('全国1个、市级1个、社区级1个');
});

test('the plenum that the ledger names wins over the one that the date proposes', () => {
  expect(at(made('会议精神: 党的二十大和二十届五中全会精神\n活动: []\n'), '全会')).toBe('二十届五中全会');
  expect(at(made('会议精神: 市委全会精神\n活动: []\n'), '全会')).toBe('二十届四中全会');
});

test('media are listed once each, the most frequent first; segments in the order of a lecture', () => {
  const from = made(
    '活动:\n  - {日期: 3.5, 主题: 一, 类别: 道德讲堂, 环节: [诵经典, 讲家训], 报道: [区报3月5日报道]}\n  - {日期: 3.6, 主题: 二, 类别: 道德讲堂, 环节: [唱歌曲, 诵经典], 报道: [市报, 区报]}\n  - {日期: 3.7, 主题: 三, 类别: 道德讲堂, 环节: [唱歌曲, 诵经典]}\n',
  );
  expect((at(from, '道德讲堂.环节名单') as List).items).toEqual(['唱歌曲', '诵经典', '讲家训']);
  expect((at(from, '总计.报道名单') as List).items).toEqual(['区报', '市报']);
});

test.each([
  ['共驻共建单位联席会议', '召开'],
  ['居民议事会：楼道加装扶手', '召开'],
  ['公民道德建设月启动仪式', '举行'],
  ['群防群治夜巡队授牌', '举行'],
  ['道德讲堂第3期：雷锋就在我身边', '举办'],
  ['“学雷锋、树新风”便民利民集市', '举办'],
  ['六五环境日“环保课堂”', '举办'],
  ['植树节认绿护绿', '开展'],
])('the verb of %s is %s', (title, verb) => expect(verbFor(title)).toBe(verb));

test('a title counts for no topic, only what the ledger says does', () => {
  const from = made(
    '活动:\n  - {日期: 3.5, 主题: 道德讲堂：邻里纠纷巧化解, 类别: 道德讲堂}\n  - {日期: 3.6, 主题: 纠纷排查, 类别: 平安建设, 专题: 调解}\n  - {日期: 3.7, 主题: 调解员例会, 类别: 会议, 专题: 调解}\n',
  );
  expect(names(at(from, '专题.调解.活动'), '主题')).toEqual(['纠纷排查']);
});

test('of role models it is told whether each has a level', () => {
  const from = (level: string) =>
    made(`活动: []\n典型:\n  - {姓名或称呼: 甲, 级别: 区级}\n  - {姓名或称呼: 乙${level}}\n`);
  expect(at(from(', 级别: 市级'), '典型.级别齐全')).toBe('是');
  expect(at(from(''), '典型.级别齐全')).toBeUndefined();
});

test('the campaign for honesty is set apart from the other ones of the ledger', () => {
  const from = made(
    '专项:\n  - {名称: 邻里守望}\n  - {名称: 诚信桃源，从我做起}\n活动:\n  - {日期: 3.5, 主题: 签约, 类别: 诚信教育, 专项: "诚信桃源，从我做起"}\n',
  );
  expect(at(from, '自设专项.诚信.名称')).toBe('诚信桃源，从我做起');
  expect(figureText(at(from, '自设专项.诚信.场次') as Figure)).toBe('1场');
  expect(names(at(from, '自设专项.其他'), '名称')).toEqual(['邻里守望']);
  expect(at(made('活动: []\n'), '自设专项.诚信.场次')).toMatchObject({ value: 0 });
});

test('a period that is not the calendar year is told, and compared with its like', () => {
  const from = made('统计区间: {起: 2024-08-01, 止: 2025-07-31}\n活动: []\n');
  expect(at(from, '口径.区间说明')).toBe('2024年8月1日至2025年7月31日');
  expect(at(from, '口径.同比基期')).toBe('上年同期');
  expect(at(made('活动: []\n'), '口径.区间说明')).toBeUndefined();
});

test('a plan names its time where the target does not, and quotes the name of a campaign', () => {
  const from = made(
    '活动: []\n计划:\n  - {专题: 八个不, 目标: 每季度评比一次, 时间: 每季度}\n  - {专题: 志愿服务, 目标: 新增30名, 时间: 6月底前}\n',
  );
  expect(names(from.计划, '另记时间')).toEqual([undefined, '6月底前']);
  expect(names(from.计划, '专题题名')).toEqual(['“八个不”', '志愿服务']);
});

test('next steps go by field, and those that take up a problem come first', () => {
  const ledger = ledgerOf(`社区: {名称: 桃源里社区}
年度: 2025
活动: []
存在问题: [再就业安置率偏低, 信息采写质量不高]
计划:
  - {专题: 道德讲堂, 目标: 办12场}
  - {专题: 帮扶救助, 目标: 帮困结对60户}
  - {专题: 帮扶救助, 目标: 再就业安置率达到85%}
  - {专题: 宣传信息, 目标: 上报100条}
  - {专题: 环境整治, 目标: 每季度一次}
  - {专题: 平安建设, 目标: 夜巡}
  - {专题: 其他, 目标: 居民小组长培训2次}
  - {专题: 其他, 目标: 修好活动室}
`);
  const plans = nextPlans(ledger);
  const targets = (field: WorkField) => plans[field].map(({ target }) => target);
  expect(targets('宣传教育')).toEqual(['上报100条', '办12场']);
  expect(targets('服务群众')).toEqual(['再就业安置率达到85%']);
  expect(targets('环境治理')).toEqual(['每季度一次']);
  expect(targets('平安建设')).toEqual(['夜巡']);
  expect(targets('党建队伍')).toEqual(['居民小组长培训2次']);
  // What no head covers stands under none.
  expect(targets('其他')).toEqual(['修好活动室']);
});

test('words belong to the date of the paper', () => {
  const words = (dated: string) => facts(ledgerOf('社区: {名称: 桃源里社区}\n年度: 2025\n活动: []\n'), { dated }).用语;
  expect(words('2018-03-20')).toMatchObject({ 平安工作: '综合治理', 志愿阵地: '志愿服务站点' });
  expect(words('2018-07-06')).toMatchObject({ 平安工作: '平安建设', 志愿阵地: '新时代文明实践站、志愿服务站点' });
});
