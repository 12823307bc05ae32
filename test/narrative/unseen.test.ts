import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';

const SPECS = LIBRARY.find('annual-report').report.sections ?? [];

/** Rows as people write them who have read no rules: each title of another class, each with other fields, and what has to be told of it. */
const ROWS: readonly (readonly [row: string, ...told: string[]])[] = [
  ['日期: 全年, 主题: 工作例会, 类别: 会议, 简介: 定期召开，明确职责分工', '定期召开工作例会', '明确职责分工'],
  ['日期: 全年, 主题: 党员带头参与社区事务, 类别: 日常工作, 成效: 更多居民参与社区事务', '党员带头参与社区事务'],
  [
    '日期: 全年, 主题: 走访慰问、送温暖, 类别: 走访慰问, 服务对象: [独居老人, 困难家庭], 场次: 10余次',
    '独居老人',
    '困难家庭',
    '10余次',
  ],
  ['日期: 年内, 主题: 消防演练, 类别: 平安建设, 场次: 2次, 成效: 居民应急能力提高', '2次', '提高了居民应急能力'],
  [
    '日期: 全年, 主题: 排查化解矛盾纠纷, 类别: 日常工作, 参加: 年轻干部, 数据: [排查化解矛盾纠纷 40余件]',
    '年轻干部',
    '排查化解矛盾纠纷40余件',
  ],
  ['日期: 全年, 主题: 为群众办实事, 类别: 日常工作, 数据: [为群众办实事 50余件]', '为群众办实事50余件'],
  ['日期: 年内, 主题: 更换公益宣传牌, 类别: 环境整治, 数据: [更换公益宣传牌 20块]', '更换公益宣传牌20块'],
  [
    '日期: 年内, 主题: 突击清理卫生死角和乱堆乱放, 类别: 环境整治, 地点: 华中西路北四巷、菜市场等地, 数据: [清理杂物 210车]',
    '突击清理卫生死角和乱堆乱放',
    '华中西路北四巷、菜市场等地',
    '210车',
  ],
  ['日期: 年内, 主题: 袜厂宿舍化粪池管道改造, 类别: 环境整治, 起因: 化粪池管道破损', '化粪池管道破损', '改造'],
  [
    '日期: 年内, 主题: 拆除长期违法占道设施, 类别: 环境整治, 地点: 菱南街、吉祥街等处, 数据: [拆除违章占道设施 近2000平方米, 规范商铺招牌 500余块]',
    '菱南街、吉祥街等处',
    '近2000平方米',
    '500余块',
  ],
  [
    '日期: 10月25日, 主题: 中医问诊, 类别: 志愿服务, 地点: 观林小区, 主办: 合作医疗机构的中医, 简介: 为老人搭脉',
    '合作医疗机构的中医',
    '观林小区',
    '为老人搭脉',
  ],
  [
    '日期: 春节前, 主题: 给小区送大红灯笼, 类别: 文体活动, 数据: [装扮小区 5个], 简介: 灯笼挂在小区门口',
    '给小区送大红灯笼',
    '5个',
  ],
  [
    '日期: 2月10日上午, 主题: 义务写春联、送祝福, 类别: 文体活动, 主办: 春晖物业, 参与单位: 字立方书法, 主讲: 3位书法家, 数据: [送出春联 200余对]',
    '春晖物业',
    '字立方书法',
    '3位书法家',
    '200余对',
  ],
  [
    '日期: 春节期间, 主题: 参加渭滨区“百团大展演”文艺展演, 类别: 文体活动, 参加: [社区舞蹈队, 艺术团], 人次: 60余人',
    '社区组织舞蹈队和艺术团60余人',
  ],
  [
    '日期: 3月8日, 主题: 民法典讲座, 类别: 社区教育, 主讲: 李律师, 人次: 55, 简介: 讲赡养和继承',
    '李律师讲赡养和继承',
    '55人',
  ],
  [
    '日期: 7月3日至8月18日, 主题: 暑期四点半课堂, 类别: 未成年人, 场次: 34, 人次: 1020, 其中未成年人: 1020, 参加: 大学生志愿者, 简介: 辅导作业',
    '34场',
    '大学生志愿者辅导作业',
    '1020人',
  ],
  [
    '日期: 6月21日, 主题: 端午包粽子送老人, 类别: 文体活动, 人次: 66, 数据: [粽子 400个]',
    '包粽子送老人',
    '66人',
    '包粽子400个',
  ],
  [
    '日期: 1月15日, 主题: 慰问困难党员, 类别: 走访慰问, 受益: 58户, 数据: [慰问金 1.74万元]',
    '58户',
    '送上慰问金1.74万元',
  ],
  [
    '日期: 8月, 主题: 健身路径更新, 类别: 环境整治, 数据: [更新器材 23件], 简介: 用惠民资金12万元',
    '更新健身路径',
    '更新器材23件',
  ],
  [
    '日期: 全年, 主题: 反诈宣讲, 类别: 反诈, 依托: 文明实践站, 场次: 20余场, 人次: 1300余人次',
    '文明实践站',
    '20余场',
    '1300余人次',
  ],
];

const HEAD = '社区: {名称: 桃源里社区, 党组织: 党总支}\n年度: 2025\n不适用: 样本专项\n活动:\n';
const told = (ledger: Ledger) =>
  narrative(ledger, SPECS)
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''))
    .join('\n');
const of = (rows: readonly string[]) => told(ledgerOf(`${HEAD}${rows.map((row) => `  - {${row}}`).join('\n')}\n`));

/** What no sentence may have: a verb twice, a predicate that is 开展, an activity of activities, a word that was cut. */
const SMELLS =
  /(开展|召开|举办|组织|活动)\1|(?:开展|举办|组织)(?:参加|召开|举行|义务写|排查化解|更换|拆除|清理)|和和|、、|，，|“[^”]*“/;

describe('rows of every kind, of which all that was typed is told', () => {
  test.each(ROWS)('%s', (row, ...parts) => {
    const text = of([row]);
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(SMELLS);
  });

  test('the same in one ledger, each told', () => {
    const text = of(ROWS.map(([row]) => row));
    const missing = ROWS.flatMap(([, ...parts]) => parts.filter((part) => !text.includes(part)));
    expect(missing, text).toEqual([]);
    expect(text).not.toMatch(SMELLS);
  });

  test('and by twelves, in turn', () => {
    for (let from = 0; from + 12 <= ROWS.length; from += 4) {
      const some = ROWS.slice(from, from + 12);
      const text = of(some.map(([row]) => row));
      expect(
        some.flatMap(([, ...parts]) => parts.filter((part) => !text.includes(part))),
        text,
      ).toEqual([]);
    }
  });
});

test('what no theme takes stands in the nearest, and an activity that is near to none apart', () => {
  const ledger = ledgerOf(
    `社区: {名称: 桃源里社区}\n年度: 2025\n重点: [{标题: 象棋比赛, 取: [象棋赛]}]\n荣誉: [{名称: 市优秀志愿服务社区, 级别: 市级}]\n活动:\n  - {编号: 象棋赛, 日期: 9月16日, 主题: 象棋赛, 类别: 文体活动}\n  - {日期: 9月18日, 主题: 新居民座谈会, 类别: 会议}\n`,
  );
  const sections = narrative(ledger, SPECS).sections.filter(({ paragraphs }) => paragraphs.length > 0);
  expect(sections.map(({ key, matters }) => [key, matters.length])).toEqual([
    ['象棋比赛', 1],
    ['队伍阵地', 1],
  ]);
  expect(wordsOf(narrative(ledger, SPECS).opening ?? [])).toContain('获评市优秀志愿服务社区');
});

test('changes of one stretch of time have one doer', () => {
  const ledger = ledgerOf(
    '社区: {名称: 桃源里社区, 党组织: 党委}\n年度: 2025\n活动: []\n组织:\n  - {名称: 股份公司, 变动: 换届, 数量: 6个, 日期: 年内}\n  - {名称: 城中村党支部, 变动: 新建, 数量: 3个, 日期: 年内}\n  - {名称: [甲党支部, 乙党支部], 变动: 补选委员, 日期: 年内}\n',
  );
  expect(told(ledger)).toBe('社区党委完成6个股份公司换届，新建城中村党支部3个，完成甲党支部和乙党支部委员补选。');
});

test('a theme tells the indicators that it takes by name, once, before its rows', () => {
  const of = (indicators: string, takes = '招商引资, 固定资产投资') =>
    told(
      ledgerOf(
        `社区: {名称: 桃源里社区}\n年度: 2025\n重点: [{标题: 抓发展, 取: [${takes}, 楼宇]}]\n指标:\n${indicators}活动:\n  - {编号: 楼宇, 日期: 年内, 主题: 打造特色楼宇, 类别: 日常工作, 数据: [入驻企业 23家，其中物流企业 9家]}\n`,
      ),
    );
  const one = '  - {名称: 招商引资, 实际: 4.57亿元, 完成率: 152.33%, 截至: 8月}\n';
  expect(of(`${one}  - {名称: 固定资产投资, 实际: 4.7亿元, 完成率: 56.11%, 截至: 8月}\n`)).toMatch(
    /^截至8月，招商引资完成4\.57亿元，为目标的152\.33%；固定资产投资完成4\.7亿元，为目标的56\.11%。.*入驻企业23家（其中物流企业9家）/s,
  );
  expect(of('  - {名称: 招商引资, 实际: 4.57亿元}\n', '招商引资').split('招商引资')).toHaveLength(2);
});

test('an honour says what its 简介 says of it', () => {
  const of = (rows: string) =>
    told(ledgerOf(`社区: {名称: 桃源里社区, 党组织: 党工委}\n年度: 2025\n活动: []\n荣誉:\n  - ${rows}\n`));
  expect(of('{名称: 全国文明单位, 级别: 国家级, 日期: 4月, 简介: 全市只有5个社区获得。}')).toBe(
    '4月，社区获评全国文明单位，全市只有5个社区获得。',
  );
  expect(of('{名称: 书香社区, 说明: 连续三年保持}')).toBe('社区获评书香社区，连续三年保持。');
});

test('what was paid for stands with what it paid for', () => {
  const ledger = ledgerOf(
    '社区: {名称: 桃源里社区}\n年度: 2025\n活动: [{日期: 9月, 主题: 改造二次供水泵房, 类别: 其他, 成效: 断水报修降到零}]\n投入: [{项目: 改造二次供水泵房, 金额: 86万元, 来源: 改造资金}]\n',
  );
  expect(told(ledger)).toBe('9月，社区改造二次供水泵房，投入改造资金86万元，断水报修降到零。');
});

test('what was done before the year says when it was done', () => {
  const of = (rows: string) => told(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2011\n活动: []\n${rows}\n`));
  expect(of('组织: [{名称: 志愿者协会, 变动: 成立, 日期: 去年11月, 简介: 常年护老}]')).toBe(
    '志愿者协会于2010年11月成立，常年护老。',
  );
  expect(of('组织: [{名称: 巡逻队, 变动: 组建, 日期: 2010-11, 人数: 17人}]')).toBe(
    '巡逻队于2010年11月组建，有队员17人。',
  );
  expect(of('阵地: [{名称: 健身广场, 变动: 建成, 日期: 2010年, 面积: 300平方米}]')).toBe(
    '2010年，社区建成300平方米的健身广场。',
  );
  expect(of('做法: [{名称: “民情日记”, 变动: 推行, 日期: 前年, 简介: 每人记一本}]')).toBe(
    '前年，社区推行“民情日记”，每人记一本。',
  );
  expect(of('荣誉: [{名称: 文明社区, 级别: 市级, 日期: 2009年}]')).toBe('此前，社区于2009年获评市级“文明社区”。');
});

test('the level of an honour is said where its name does not say it: 区 of 社区 and 市 of 城市 are no level', () => {
  const of = (name: string, level: string) =>
    told(
      ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n活动: []\n荣誉: [{名称: ${name}, 级别: ${level}, 日期: 5月}]\n`),
    );
  expect(of('书香社区', '区级')).toContain('区级“书香社区”');
  expect(of('城市管理先进单位', '市级')).toContain('市级“城市管理先进单位”');
  expect(of('区优秀社区', '区级')).not.toContain('区级');
});

const SUM = `社区: {名称: 高胥社区}
年度: 2011
投入:
  - {编号: 总, 项目: 环境综合整治, 金额: 117.1万元, 合计自: [甲, 乙]}
  - {编号: 甲, 项目: 健身广场, 金额: 12万元}
  - {编号: 乙, 项目: 道路整治, 金额: 34多万元}
`;

test('a sum of what was spent comes first, with its parts', () => {
  expect(told(ledgerOf(`${SUM}活动: []\n`))).toBe(
    '社区共投入117.1万元用于环境综合整治，其中健身广场12万元、道路整治34多万元。',
  );
});

test('where its parts stand in themes, it goes before the first of them', () => {
  const themes = '重点: [{标题: 健身场所, 取: [建场, 甲]}, {标题: 修好道路, 取: [乙]}]\n';
  const deed = '活动: [{编号: 建场, 日期: 年内, 主题: 硬化场地, 类别: 环境整治}]\n';
  const { sections } = narrative(ledgerOf(`${SUM}${themes}${deed}`), SPECS);
  const [first] = sections;
  expect(first?.matters.map(({ id }) => id)).toEqual(['建场', '甲', '总']);
  expect(told(ledgerOf(`${SUM}${themes}${deed}`))).toMatch(/^社区共投入117\.1万元用于环境综合整治.*12万元.*34多万元/s);
});

test('how old those of a body are is said with it', () => {
  const of = (row: string) => told(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n活动: []\n组织: [{${row}}]\n`));
  expect(of('名称: 乒乓队, 类型: 队伍, 人数: 8名, 平均年龄: 53, 变动: 成立, 日期: 4月')).toMatch(
    /4月，社区成立乒乓队，有队员8名，平均年龄53岁/,
  );
});
