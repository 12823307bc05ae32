/** What a recount of whole papers by another program found: each by the smallest ledger that showed it. */
import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { plainText } from '../src/document/plain-text.js';
import { figureText } from '../src/facts/figure.js';
import { indicatorResults } from '../src/facts/indicators.js';
import { whyNoComparison } from '../src/facts/why-no-comparison.js';
import { NOTHING_YET, settle } from '../src/narrative/year/paper/settle.js';
import { ROOMS } from '../src/narrative/year/sections/room.js';
import { LIBRARY, ledgerOf } from './support.js';

const HEAD = '名称: 桃源里社区';
const ledger = (rest: string, head = HEAD) => ledgerOf(`社区: {${head}}\n年度: 2025\n不适用: 样本专项\n${rest}`);
const of = (rest: string, id = 'annual-report', head = HEAD) =>
  plainText(buildReport(openLedger(ledger(rest, head), { dated: '2025-12-10' }), LIBRARY.find(id)).document);
const rows = (...lines: string[]) => `活动:\n${lines.map((line) => `  - {${line}}\n`).join('')}`;
const MONTHS = [1, 2, 3, 4, 5, 6].map((month) => `日期: ${month}月3日, 主题: 义诊${month}, 类别: 志愿服务, 人次: 9`);

describe('what is rough stays rough', () => {
  test('sessions that nobody was counted at', () => {
    const text = of(
      rows(
        '日期: 全年, 主题: 学哈语, 类别: 社区教育, 场次: 70余次',
        '日期: 3月5日, 主题: 夜校, 类别: 社区教育, 人次: 480',
        '日期: 3月6日, 主题: 义诊, 类别: 志愿服务, 人次: 30',
      ),
    );
    expect(text).toContain('480（另有70余场未记人次）');
  });

  test('last year is not compared with a sum that is', () => {
    const activities = rows('日期: 全年, 主题: 理发, 类别: 志愿服务, 场次: 40余次, 志愿者人次: 90', ...MONTHS);
    const last = { sessions: 56, attendance: undefined, volunteers: 70, hours: undefined, served: undefined };
    const opened = openLedger(ledger(activities), { dated: '2025-12-10', previous: last });
    const text = plainText(buildReport(opened, LIBRARY.find('annual-report')).document);
    expect(text).toContain('与上年相比，志愿者人次增加20人次');
    expect(text).not.toContain('活动场次减少');
    expect(whyNoComparison(ledger(activities.replace('志愿者人次', '人次')), last, '2025-12-10')).toEqual({
      why: 'rough',
      measures: ['场次'],
    });
  });

  test('a share of it has two digits, and so has what it lacks', () => {
    const made = indicatorResults(ledger('活动: []\n', `${HEAD}, 常住人口: 6800余人, 注册志愿者: 236人`));
    const share = made.find(({ name }) => name === '志愿者占比');
    expect([share?.value, share?.gap].map((figure) => figure && figureText(figure))).toEqual([
      '约3.5%',
      '约1.5个百分点',
    ]);
  });
});

describe('what was typed in 万', () => {
  const activities = rows(
    '日期: 全年, 主题: 核酸采样, 类别: 疫情防控, 人次: 1100余万人次, 志愿者人次: 4.6万人次',
    '日期: 3月6日, 主题: 义诊, 类别: 志愿服务, 人次: 30',
  );

  test('is said and listed in 万', () => {
    const text = of(activities, 'annual-report', `${HEAD}, 常住人口: 16.3万人, 楼栋数: 96幢`);
    expect(text).toContain('1100余万人次参加，其中志愿者4.6万人次');
    expect(text).toContain('常住人口16.3万人');
    expect(text).toContain('居民楼96幢');
    expect(text).not.toMatch(/000/);
  });

  test('is 万 in a sum', () => {
    expect(of(activities, 'standards-plan')).toContain('1100余万人次');
  });
});

describe('the notes on counting', () => {
  test('hours that no row has lack nothing', () => {
    const some = '日期: 3.5, 主题: 理发, 类别: 志愿服务, 人次: 40, 志愿者人次: 10';
    expect(of(rows(some))).not.toContain('未记服务时长');
    expect(of(rows(some, `${some}, 服务时长: 20`.replace('理发', '磨刀')))).toContain('未记服务时长');
  });

  test('months that hold fewer sessions than the year say so', () => {
    expect(of(rows(...MONTHS))).not.toContain('不列入各月');
    expect(of(rows(...MONTHS, '日期: 全年, 主题: 夜巡, 类别: 平安建设, 场次: 30次'))).toContain(
      '有30场跨几个月或者没有写明月份，计入总数，不列入各月。',
    );
  });
});

describe('months of a series', () => {
  const talk = (date: string, at: number) =>
    `日期: ${date}, 主题: 道德讲堂：邻里${at}, 类别: 道德讲堂, 人次: ${at + 20}`;
  const series = (...dates: string[]) => of(rows(...dates.map(talk)));

  test('go from the first to the last', () => {
    expect(series('11月5日', '2月9日', '4月4日', '6月2日')).toContain('道德讲堂2月至11月举办4场');
  });

  test('are not claimed of a term on some day of half a year', () => {
    expect(series('下半年', '2月9日', '4月4日', '6月2日')).not.toMatch(/道德讲堂\d+月至/);
  });
});

test('a name that ends in a number is parted from how many times it was', () => {
  expect(of(rows('日期: 5.6, 主题: 欢乐潮2025, 类别: 文体活动, 场次: 4, 人次: 400'))).toContain(
    '开展欢乐潮2025，共4场',
  );
});

test('in all is said once', () => {
  const text = of(
    rows('日期: 每月, 主题: 全村大清扫, 类别: 环境整治, 场次: 24次, 数据: [清运垃圾 130车]', ...MONTHS.slice(0, 2)),
  );
  expect(text).not.toMatch(/共24次，共/);
});

test('a rate is called by its whole name where nothing else is left of it', () => {
  const text = of(
    `重点: [{标题: 民生事业, 取: [A, 参合率]}]\n${rows('编号: A, 日期: 全年, 主题: 新型农村合作医疗, 类别: 帮扶救助, 数据: [参合 2236人]')}指标: [{名称: 参合率, 标准: ≥ 85%, 实际: 86%}]\n`,
  );
  expect(text).toContain('参合率86%');
});

test('what stands in quotation marks is as typed', () => {
  expect(of(`总体思路: 党建引领发展、产业壮大集体、民生促进和谐\n${rows(...MONTHS)}`)).toMatch(
    /“党建引领发展、产业壮大集体、民生促进和谐”/,
  );
});

test.each([
  ['目标: "办环保讲座10场，知晓率到92%"', /举办办/],
  ['目标: 继续开展重阳敬老义诊进校园', /开展继续/],
])('a plan has one verb: %s', (plan, twice) => {
  const text = of(`活动: []\n计划: [{专题: 环保, ${plan}}, {专题: 志愿服务, 目标: 写总结}]\n`, 'work-plan');
  expect(text).not.toMatch(twice);
});

describe('names', () => {
  test.each([
    ['秋季五好家庭评选', '开展秋季五好家庭评选'],
    ['暑期托管班第2期', '举办暑期托管班第2期'],
    ['冬季上门检查取暖设备', '冬季上门检查取暖设备'],
  ])('%s has its verb', (title, said) => {
    const row = `日期: 6月22日, 主题: ${title}, 类别: 典型选树, 地点: 活动室, 数据: [评出五好家庭 18户]`;
    expect(of(rows(row, ...MONTHS.slice(0, 2)))).toContain(said);
  });
});

test('what falls short and no theme takes is among the problems', () => {
  const indicator = '指标: [{名称: 垃圾分类准确率, 标准: ≥ 90%, 实际: 88%}]\n';
  const text = of(`重点: [{标题: 服务群众, 取: [志愿服务]}]\n${rows(...MONTHS)}${indicator}`);
  expect(text).toContain('垃圾分类准确率88%，没有达到90%的标准');
});

test('a fund that others paid half of is not the community’s own', () => {
  const row = '编号: T, 日期: 7月, 主题: 添置分类垃圾桶, 类别: 垃圾分类, 数据: [分类桶 20多个]';
  const fund = '投入: [{项目: 分类垃圾桶, 金额: 近万元, 日期: 7月, 来源: 社区自筹、物业公司出一半}]\n';
  expect(of(`${rows(row, ...MONTHS)}${fund}`)).not.toMatch(/自筹近万元/);
});

test.each([
  [250, 2],
  [90, 1],
])('paragraphs that begin alike are one where that is no page: of %i characters', (size, many) => {
  const paragraph = (skeleton: '总分' | '机制', front: string) => ({
    skeleton,
    sentences: [[{ pattern: '', opening: '主', pieces: [front + '办'.repeat(size)], told: [], groups: 0 } as const]],
  });
  const plans = [paragraph('总分', '社区甲'), paragraph('机制', '社区乙')];
  expect(settle(plans, NOTHING_YET, ROOMS.中, 0, true).paragraphs).toHaveLength(many);
});
