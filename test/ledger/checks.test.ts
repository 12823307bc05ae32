import { describe, expect, it } from 'vitest';
import { otherCommunity } from '../../src/ledger/wording/other-community.js';
import { activity, codes, HEAD, read } from './helpers.js';

const found = (text: string) => read(text).problems.map(({ code, severity }) => `${severity} ${code}`);

describe('activities', () => {
  it.each([
    [['人次: 3', '其中未成年人: 5'], '错误 minors-exceed'],
    [['人次: 3', '志愿者人次: 5'], '提醒 volunteers-exceed'],
    [['结束日期: 3.4'], '错误 end-before-start'],
    [['场次: 0'], '错误 sessions-zero'],
  ])('%j', (lines, problem) => {
    expect(found(activity(...lines))).toEqual([problem]);
  });

  it.each([
    ['all of them minors', ['人次: 3', '其中未成年人: 3']],
    ['all of them volunteers', ['人次: 3', '志愿者人次: 3']],
    ['an end on the day of the beginning', ['结束日期: 3.5']],
    ['nobody', ['人次: 0', '其中未成年人: 0', '志愿者人次: 0']],
    ['no attendance at all', ['其中未成年人: 5', '志愿者人次: 5']],
  ])('nothing is wrong with %s', (_, lines) => {
    expect(found(activity(...lines))).toEqual([]);
  });

  const second = '  - 日期: 2025.3.5\n    主题: 学雷锋便民集市\n    类别: 其他\n';

  it('the same id twice is a 错误, the same date and title a 提醒, each naming the line before', () => {
    const { problems } = read(`${activity('编号: A1')}${second}    编号: A1\n`);
    expect(problems).toMatchObject([
      { code: 'activity-twice', severity: '提醒', line: 11, args: { line: 7 } },
      { code: 'id-twice', severity: '错误', line: 13, args: { line: 9 } },
    ]);
    expect(read(activity() + second).ledger?.activities).toHaveLength(2);
  });
});

describe('indicators', () => {
  const indicator = (...lines: string[]) => `${HEAD}活动: []\n指标:\n  - ${lines.join('\n    ')}\n`;

  it('the computed one is never typed, one of the user’s own needs a target, none comes twice', () => {
    expect(found(indicator('名称: 志愿者占比', '实际: 7%'))).toEqual(['提醒 indicator-computed']);
    expect(found(indicator('名称: 人均纯收入', '实际: 7906元'))).toEqual([]);
    expect(found(indicator('名称: 人均纯收入'))).toEqual(['提醒 indicator-without-value']);
    expect(found(indicator('名称: 电梯完好率', '实际: 99%', '标准: ≥ 98%'))).toEqual([]);
    expect(found(`${indicator('名称: 绿化率', '实际: 35%')}  - 名称: 绿化覆盖率\n`)).toEqual(['错误 indicator-twice']);
  });

  it('a number whose unit matters and is missing, or is another one, is told with its place', () => {
    const { ledger, problems } = read(indicator('名称: 居民满意率', '实际: 0.94'));
    expect(problems).toMatchObject([
      {
        code: 'indicator-without-unit',
        severity: '提醒',
        line: 8,
        column: 9,
        args: { percent: '0.94%', whole: '94%' },
      },
    ]);
    expect(ledger).toBeDefined();
    expect(found(indicator('名称: 居民满意率', '实际: 94'))).toEqual([]);
    expect(found(indicator('名称: 居民满意率', '标准: 0.9', '实际: 94%'))).toEqual(['提醒 indicator-without-unit']);
    expect(found(indicator('名称: 绿化率', '实际: 34户'))).toEqual(['提醒 indicator-other-unit']);
    expect(found(indicator('名称: 发案率', '实际: 6‰'))).toEqual([]);
    expect(found(indicator('名称: 帮扶户数', '标准: 20户', '实际: 0.5'))).toEqual([]);
  });
});

describe('the head', () => {
  it('a year outside the period is a 提醒', () => {
    expect(found(`${HEAD}统计区间: 2023-08-01 / 2024-07-31\n活动: []\n`)).toEqual(['提醒 period-and-year']);
    expect(found(`${HEAD}统计区间: 2026-01-01 / 2026-12-31\n活动: []\n`)).toEqual(['提醒 period-and-year']);
    expect(found(`${HEAD}统计区间: 2024-08-01 / 2025-07-31\n活动: []\n`)).toEqual([]);
    expect(found(`${HEAD}统计区间: 2025-08-01 / 2026-07-31\n活动: []\n`)).toEqual([]);
  });

  it.each([
    [1989, ['错误 year']],
    [1990, []],
    [2100, []],
    [2101, ['错误 year']],
  ])('the year %i', (year, problems) => {
    expect(found(`社区: {名称: 清潭三社区}\n年度: ${year}\n活动: []\n`)).toEqual(problems);
  });

  it('a period is one day at least', () => {
    expect(found(`${HEAD}统计区间: 2025-03-05 / 2025-03-05\n活动: []\n`)).toEqual([]);
    expect(found(`${HEAD}统计区间: 2025-03-05 / 2025-03-04\n活动: []\n`)).toEqual(['错误 end-before-start']);
  });
});

describe('words', () => {
  it.each([
    ['约30人左右参加', 'wording-double', '约30人左右'],
    ['近200余人参加', 'wording-double', '近200余'],
    ['至少5次以上', 'wording-double', '至少5次以上'],
    ['加装扶手列入明年', 'wording-year', '明年'],
    ['投诉下降了2倍', 'wording-decrease', '下降了2倍'],
    ['发放3千余份', 'wording-number', '3千'],
    ['自2O19年起', 'wording-number', '2O19'],
    ['自二零一九年起', 'wording-number', '二零一九'],
    ['联系李某13912345678', 'private-phone', undefined],
    ['联系李某139 1234 5678', 'private-phone', undefined],
    ['联系李某139-1234-5678', 'private-phone', undefined],
    ['联系李某+86 13912345678', 'private-phone', undefined],
    ['联系李某１３９１２３４５６７８', 'private-phone', undefined],
    ['联系李某139.1234.5678', 'private-phone', undefined],
    ['家里0519-88123456', 'private-landline', undefined],
    ['家里（010）65001234', 'private-landline', undefined],
    ['证号１１０１０１１９９００３０７１２３Ｘ', 'private-id', undefined],
    ['证号110101 19900307 123X', 'private-id', undefined],
    ['证号110101900307123', 'private-id', undefined],
    ['证号11010119900307123X', 'private-id', undefined],
  ])('%s', (text, code, args) => {
    const { problems, ledger } = read(activity(`成效: ${text}`));
    expect(problems).toMatchObject([{ code, severity: '提醒', line: 9, args: args ? { text: args } : {} }]);
    expect(ledger).toBeDefined();
  });

  it('a year that shifts is told once for all rows, with the year that is meant', () => {
    const plans = '计划: [{目标: 本年度办2期}, {目标: 本年度办3期}, {目标: 争取明年办成}]\n';
    const { problems } = read(`${activity('成效: 列入明年计划')}${plans}`);
    expect(problems.map(({ code, line, args }) => [code, line, args])).toEqual([
      ['wording-year', 9, { text: '明年', count: 2, write: '2026年' }],
      ['wording-year', 10, { text: '本年度', count: 2, write: '2026年' }],
    ]);
  });

  it('each kind of private number is told', () => {
    expect(codes(activity('成效: 李某110101199003071234，13912345678'))).toEqual([
      '9:9 private-id',
      '9:9 private-phone',
    ]);
  });

  it('a key for a private number is told to go, and not to go elsewhere', () => {
    const [found] = read(activity('身份证: 无')).problems;
    expect(found).toMatchObject({ code: 'private-key', args: { key: '身份证' } });
  });

  it('points at the words themselves', () => {
    expect(read(activity('简介: 集市上约30人左右参加')).problems).toMatchObject([{ column: 12, length: 6 }]);
  });

  it.each([
    '约30人参加，近200人受益，300余人次',
    '约300余人参加，大约八十多户受益',
    '签约30余家，附近20多户，订立公约10余条',
    '投诉增加2倍，下降两成',
    '总投资3万余元，服务1.2亿人次',
    '召开二十届四中全会精神宣讲会',
    '一九城、O2O服务、编号20250305143000123',
    '服务热线0519-86880000，12345接诉即办',
  ])('nothing is wrong with %s', (text) => {
    expect(codes(activity(`简介: ${text}`))).toEqual([]);
  });

  it.each([
    [activity('成效: 白沙社区居民踊跃参加'), '白沙社区'],
    [activity('成效: 劳动社区居民踊跃参加'), '劳动社区'],
    [activity('成效: 白沙社区服务中心启用'), '白沙社区'],
    [`${HEAD}活动: []\n署名: 白沙社区居民委员会\n`, '白沙社区'],
    [`${HEAD}活动: []\n署名: 清潭街道白沙社区居民委员会\n`, '白沙社区'],
    [`${HEAD}活动: []\n存在问题:\n  - 白沙社区的场地不足\n`, '白沙社区'],
    [`${HEAD}活动: []\n专项:\n  - 名称: 诚信白沙，从我做起\n`, '诚信白沙'],
    [`${HEAD}活动: []\n档案:\n  社区概况: 白沙社区基本情况\n`.replace('基本情况', '居民情况'), '白沙社区'],
    [`${HEAD}活动: []\n计划:\n  - 专题: 诚信教育\n    目标: 开展“诚信白沙，从我做起”12场\n`, '诚信白沙'],
  ])('another community where the own belongs: case %#', (text, other) => {
    expect(read(text).problems).toMatchObject([{ code: 'other-community', severity: '提醒', args: { text: other } }]);
  });

  it.each([
    '文明社区创建',
    '创建绿色社区、平安社区和无毒社区',
    '学习型社区居民',
    '疫情以来社区服务取得一定成绩',
    '以生态社区创建为抓手',
    '为社区积累社区服务经验，让青少年更爱社区，外来人住社区的',
    '暑假期间社区志愿者值守',
    '园林式社区，温情满社区，人口密集性社区',
    '小事不出网格，大事不出社区',
    '各社区居民，本社区居民，全社区居民',
    '文化进社区，走进社区居民家中',
    '清潭三社区居民',
    '三社区居民',
    '与白沙社区居民联欢',
    '赴白沙社区参观',
    '在街道社区干部的带领下',
    '诚信清潭，从我做起',
    '诚信经营，从我做起',
    '全年社区无案件，配合完成社区换届',
    '推动社区治理，为社区居民办实事',
    '强化社区党组织的战斗堡垒作用',
    '建立社区干部谈心谈话制度',
    '更换社区的宣传牌，疏通社区的下水管',
    '健全社区志愿服务队伍，夯实社区党组织的根基',
    '做好社区居民的工作，反映社区群众的意见',
    '使居民对社区党委和社区工作者更加信任，把社区的事当成自己的事',
    '让居民认同社区的理念，便于社区居民办事，加大对社区居民的宣传',
    '提增社区工作者素质，做优社区服务，走近社区居民',
    '感动社区群众，锤炼社区干部，照亮社区的夜',
    '白沙社区工作者',
  ])('%s is no other community', (text) => {
    expect(otherCommunity(text, { name: '清潭三社区', place: '清潭' } as never)).toBeUndefined();
    expect(codes(activity('参与单位: 白沙社区居委会', '主办: 白沙社区'))).toEqual([]);
  });
});
