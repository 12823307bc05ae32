import { describe, expect, test } from 'vitest';
import { activityDate, monthsOf, periodText } from '../../src/facts/dates.js';
import type { FactRecord, List } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { type Figure, figureText } from '../../src/facts/figure.js';
import { announcedMeeting, congress, guidance, meetingSpirit, plenum } from '../../src/facts/meetings.js';
import { ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区, 常住人口: 2000, 注册志愿者: 90}\n年度: 2025\n';
const madeOf = (rest: string, options = {}) => facts(ledgerOf(HEAD + rest), { dated: '2025-12-10', ...options });
const at = (made: FactRecord, path: string) =>
  path.split('.').reduce<unknown>((fact, part) => (fact as FactRecord)[part], made);
const titles = (fact: unknown) => (fact as List<FactRecord>).items.map((item) => item.主题);

describe('meetings, by the date of the paper', () => {
  test.each([
    ['2025-12-10', '党的二十大', '二十届四中全会', '党的二十大和二十届历次全会精神'],
    ['2024-08-01', '党的二十大', '二十届三中全会', '党的二十大和二十届历次全会精神'],
    ['2023-05-01', '党的二十大', '二十届二中全会', '党的二十大和二十届二中全会精神'],
    ['2022-10-22', '党的二十大', undefined, '党的二十大精神'],
    ['2022-10-21', '党的十九大', '十九届七中全会', '党的十九大和十九届历次全会精神'],
    ['2011-11-01', '党的十七大', '十七届六中全会', '党的十七大和十七届历次全会精神'],
    ['2000-01-01', undefined, undefined, undefined],
  ])('%s', (dated, main, latest, spirit) => {
    expect(congress(dated)).toBe(main);
    expect(plenum(dated)).toBe(latest);
    expect(meetingSpirit(dated)).toBe(spirit);
  });

  test('an announced meeting is never cited, and asked about once it has passed', () => {
    expect(plenum('2026-10-28')).toBe('二十届四中全会');
    expect(announcedMeeting('2026-10-28')).toBeUndefined();
    expect(announcedMeeting('2026-10-29')?.name).toBe('二十届五中全会');
    // The plenum before it is out of date by then; 历次全会 takes in the one whose communiqué is unknown.
    expect(plenum('2026-12-10')).toBeUndefined();
    expect(meetingSpirit('2026-12-10')).toBe('党的二十大和二十届历次全会精神');
  });

  test('the doctrine belongs to the date, too', () => {
    expect(guidance('2025-01-01')).toBe('以习近平新时代中国特色社会主义思想为指导');
    expect(guidance('2009-01-01')).toBe('以邓小平理论和“三个代表”重要思想为指导，深入贯彻落实科学发展观');
    expect(guidance('2015-01-01')).toBe('以邓小平理论、“三个代表”重要思想、科学发展观为指导');
  });

  test("the ledger's own word wins", () => {
    const made = madeOf('会议精神: 自己的会议精神\n指导思想: 以自己的思想为指导\n活动: []\n');
    expect(made.会议精神).toBe('自己的会议精神');
    expect(made.指导思想).toBe('以自己的思想为指导');
  });
});

describe('dates as a report writes them', () => {
  const year = { start: '2025-01-01', end: '2025-12-31' };
  test('one day, several days, two years', () => {
    expect(activityDate('2025-03-05', undefined, year)).toBe('3月5日');
    expect(activityDate('2025-03-05', '2025-03-07', year)).toBe('3月5日至7日');
    expect(activityDate('2025-03-30', '2025-04-02', year)).toBe('3月30日至4月2日');
    const two = { start: '2024-08-01', end: '2025-07-31' };
    expect(activityDate('2024-12-30', '2025-01-02', two)).toBe('2024年12月30日至2025年1月2日');
    expect(periodText(year)).toBe('2025年');
    expect(periodText({ start: '2025-01-01', end: '2025-06-30' })).toBe('2025年1月1日至6月30日');
    expect(periodText({ start: '2025-03-01', end: '2025-12-31' })).toBe('2025年3月1日至12月31日');
    expect(periodText(two)).toBe('2024年8月1日至2025年7月31日');
    expect(monthsOf(two)).toHaveLength(12);
  });
});

describe('groups', () => {
  const rows = `活动:
  - {日期: 2025-03-05, 主题: 小, 类别: 志愿服务, 人次: 10, 亮点: 是}
  - {日期: 2025-03-06, 主题: 大, 类别: 志愿服务, 人次: 90, 志愿者人次: 12, 服务时长: 0.5}
  - {日期: 2025-06-06, 主题: 中, 类别: 志愿服务, 人次: 50, 场次: 2, 服务时长: 0.2}
  - {日期: 2025-06-07, 主题: 未记, 类别: 志愿服务, 场次: 3}
`;
  const made = madeOf(rows);

  test('examples: highlights first, then those with something to tell, then by attendance', () => {
    expect(titles(at(made, '志愿服务.举例'))).toEqual(['小', '大', '中', '未记']);
    const told = madeOf(rows.replace('主题: 未记,', '主题: 未记, 简介: 走访十户,'));
    expect(titles(at(told, '志愿服务.举例'))).toEqual(['小', '未记', '大', '中']);
    expect((at(made, '志愿服务.最大') as FactRecord).主题).toBe('大');
  });

  test('a missing attendance is not 0: it is told', () => {
    expect(figureText(at(made, '志愿服务.人次') as Figure)).toBe('150人次（另有3场未记人次）');
    expect(figureText(at(made, '志愿服务.场次') as Figure)).toBe('7场');
  });

  test('decimals do not drift', () => {
    expect(figureText(at(made, '志愿服务.服务时长') as Figure)).toBe('0.7小时');
  });

  test('months without an activity', () => {
    expect(at(made, '志愿服务.空白月份')).toBe('1月、2月、4月、5月、7月、8月、9月、10月、11月、12月');
    const long = madeOf('活动:\n  - {日期: 2.1, 结束日期: 12.10, 主题: 系列, 类别: 道德讲堂, 场次: 2}\n');
    expect(at(long, '道德讲堂.空白月份')).toBe('1月、3月、4月、5月、6月、7月、8月、9月、10月、11月、12月');
    expect((at(long, '口径.跨月.场次') as Figure).value).toBe(2);
  });

  test('every category and campaign has its names, activities or not', () => {
    expect((at(made, '道德讲堂.场次') as Figure).value).toBe(0);
    expect((at(made, '五手互动.联联手.人次') as Figure).value).toBe(0);
  });
});

describe('indicators', () => {
  test('targets are data, the ratio of volunteers is computed, verdicts follow', () => {
    const made = madeOf(
      '活动: []\n指标:\n  - {名称: 绿化覆盖率, 实际: 29.9%}\n  - {名称: 案件综合发案率, 标准: ≤ 0.5%, 实际: 0.5%}\n  - {名称: 垃圾分类参与率, 标准: ≥ 80%, 实际: 91%}\n',
    );
    expect(figureText(at(made, '指标.绿化覆盖率.标准') as Figure)).toBe('30%以上');
    expect(at(made, '指标.绿化覆盖率.结论')).toBe('未达标');
    expect(figureText(at(made, '指标.案件综合发案率.标准') as Figure)).toBe('0.5%以内');
    const strict = madeOf(
      '活动: []\n指标:\n  - {名称: 绿化覆盖率, 标准: "> 30%", 实际: 30%}\n  - {名称: 案件综合发案率, 标准: < 0.5%, 实际: 0.5%}\n',
    );
    for (const name of ['绿化覆盖率', '案件综合发案率']) expect(at(strict, `指标.${name}.结论`), name).toBe('未达标');
    expect(at(made, '指标.案件综合发案率.结论')).toBe('达标');
    expect(figureText(at(made, '指标.志愿者占比.实际') as Figure)).toBe('4.5%');
    expect(at(made, '指标.志愿者占比.结论')).toBe('未达标');
    expect(at(made, '指标.垃圾分类参与率.结论')).toBe('达标');
    expect(at(made, '指标.治安满意率.实际')).toBeUndefined();
    expect(at(made, '指标.均达标')).toBeUndefined();
    expect(at(madeOf('活动: []\n指标:\n  - {名称: 志愿者占比, 标准: ≥ 4%}\n'), '指标.均达标')).toBe('均已达标');
  });
});

describe('comparison with last year', () => {
  const now = '活动:\n  - {日期: 2025-03-05, 主题: 甲, 类别: 其他, 人次: 30, 服务时长: 4}\n';
  const earlier = (head: string, rows: string) => ledgerOf(`社区: {名称: 桃源里社区}\n${head}\n活动:\n${rows}`);

  test('equal windows only', () => {
    const equal = earlier('年度: 2024', '  - {日期: 2024-03-05, 主题: 乙, 类别: 其他, 人次: 20}\n');
    const made = madeOf(now, { previous: equal });
    expect(at(made, '同比.人次.变化')).toBe('增加');
    expect(at(made, '同比.人次.升降')).toBe('增长');
    expect(at(made, '口径.同比基期')).toBe('上年');
    expect(figureText(at(made, '同比.人次.增减') as Figure)).toBe('10人次');
    expect(figureText(at(made, '同比.人次.幅度') as Figure)).toBe('50.0%');
    expect(at(made, '同比.场次.变化')).toBe('持平');
    const half = earlier(
      '年度: 2024\n统计区间: {起: 2024-01-01, 止: 2024-06-30}',
      '  - {日期: 2024-03-05, 主题: 乙, 类别: 其他, 人次: 20}\n',
    );
    expect(at(madeOf(now, { previous: half }), '同比.人次.上年')).toBeUndefined();
    // A part of a year is not held against a whole one.
    expect(at(madeOf(now, { previous: equal, dated: '2025-06-30' }), '同比.人次.上年')).toBeUndefined();
  });

  test('nothing beside 0, a missing figure, or sessions without attendance', () => {
    const zero = earlier('年度: 2024', '  - {日期: 2024-03-05, 主题: 乙, 类别: 其他}\n');
    const made = madeOf(now, { previous: zero });
    expect(at(made, '同比.人次.上年')).toBeUndefined();
    expect(at(made, '同比.服务时长.上年')).toBeUndefined();
    expect(figureText(at(made, '同比.场次.上年') as Figure)).toBe('1场');
  });

  test('totals typed by hand', () => {
    const made = madeOf(now, { previous: { attendance: 60 } });
    expect(at(made, '同比.人次.变化')).toBe('减少');
    expect(at(made, '同比.人次.升降')).toBe('下降');
    expect(figureText(at(made, '同比.人次.幅度') as Figure)).toBe('50.0%');
    expect(at(made, '同比.场次.上年')).toBeUndefined();
  });
});

describe('festivals', () => {
  const names = (rows: string) =>
    (at(madeOf(`活动:\n${rows}`), '节日') as List<FactRecord>).items.map((day) => day.名称);

  test('solar and lunar days that 文体活动 were held for', () => {
    expect(
      names(`  - {日期: 2025-03-04, 主题: 学雷锋晚会, 类别: 文体活动, 专题: 学雷锋纪念日}
  - {日期: 2025-05-30, 主题: 端午包粽子, 类别: 文体活动}
  - {日期: 2025-10-28, 主题: 重阳敬老, 类别: 文体活动}
`),
    ).toEqual(['学雷锋纪念日', '端午节', '重阳节']);
  });

  test('neither the date alone nor the name alone is enough', () => {
    expect(names('  - {日期: 2025-10-01, 主题: 夜间巡逻, 类别: 平安建设}\n')).toEqual([]);
    expect(names('  - {日期: 2025-08-01, 主题: 补办端午包粽子, 类别: 文体活动}\n')).toEqual([]);
  });

  test('a theme is no name of a day', () => {
    expect(
      names(`  - {日期: 2025-04-25, 主题: 劳动技能培训, 类别: 社区教育}
  - {日期: 2025-05-28, 主题: 儿童疫苗接种, 类别: 其他}
  - {日期: 2025-06-20, 主题: 禁毒脱口秀, 类别: 平安建设}
  - {日期: 2025-11-10, 主题: 消防器材使用培训, 类别: 平安建设}
`),
    ).toEqual([]);
    expect(names('  - {日期: 2025-05-03, 主题: 五一路口抢修, 类别: 文体活动}\n')).toEqual([]);
    expect(names('  - {日期: 2025-05-03, 主题: 五一慰问演出, 类别: 文体活动}\n')).toEqual([]);
    expect(names('  - {日期: 2025-04-03, 主题: 慰问一线, 类别: 文体活动, 专题: 劳动节}\n')).toEqual(['劳动节']);
    expect(
      names(`  - {日期: 2025-06-26, 主题: 国际禁毒日文艺演出, 类别: 文体活动}
  - {日期: 2025-11-07, 主题: 119消防日演练, 类别: 平安建设}
`),
    ).toEqual(['国际禁毒日']);
  });
});
