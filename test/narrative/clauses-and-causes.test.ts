import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { toldProblems } from '../../src/narrative/plans/task/shortcomings.js';
import { classifyTitle } from '../../src/narrative/titles/classify-title.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';
import { toldRows, toldYear } from './told-rows.js';

const paperOf = (source: string): string => paperWith(`活动: []\n${source}`);
const paperWith = (source: string): string => toldYear('名称: 东街社区, 党组织: 党总支', source);

/** Nothing is 开展 or 做好 before a title that says itself who did what. */
describe('a title that is a clause', () => {
  test.each([
    ['业委会向物业发函督办', '主谓'],
    ['孩子们给老师写贺卡', '主谓'],
    ['在职党员到社区报到', '主谓'],
    ['居民小组议环境', '主谓'],
    ['小区划停车位', '主谓'],
    ['居民楼和单身楼装暖气', '主谓'],
    ['红白喜事集中办', '主谓'],
    ['村医录用为公务员', '主谓'],
    ['社工站长考取高级社工师', '主谓'],
    ['食堂暂停营业', '主谓'],
    ['市民中心搬新址', '主谓'],
    ['省创绿检查组现场检查', '主谓'],
    ['邻里互借工具', '主谓'],
    ['互相拜节', '动'],
    ['成立业委会', '动'],
    ['共建小花园', '动'],
    // These are events, works and names.
    ['给老人包饺子', '动'],
    ['社区信息员与网评员业务培训', '事件'],
    ['民主评议党员大会', '事件'],
    ['党建共建座谈', '事件'],
  ])('%s is %s', (title, kind) => expect(classifyTitle(title).kind).toBe(kind));

  test.each([
    [
      '日期: 5月, 主题: 业委会向物业发函督办, 类别: 居民自治, 成效: 漏水三天修好',
      '5月，业委会向物业发函督办，漏水三天修好。',
    ],
    [
      '日期: 4月12日, 主题: 居民小组议环境, 类别: 居民自治, 地点: 渔民之家, 人次: 28, 简介: 议定早市收摊由摊主自己清',
      '4月12日，居民小组在渔民之家议环境，议定早市收摊由摊主自己清，28人参加。',
    ],
    [
      '日期: 古尔邦节, 主题: 互相拜节, 类别: 民族团结, 简介: 汉族居民到少数民族邻居家拜节',
      '古尔邦节，汉族居民到少数民族邻居家拜节。',
    ],
    [
      '日期: 3月, 主题: 退休党员组织关系转接, 类别: 党建, 主办: 社区党总支, 起因: 退休党员没有支部, 数据: [转入党员 41名]',
      '3月，社区党总支针对退休党员没有支部的问题，开展退休党员组织关系转接，转入党员41名。',
    ],
    ['日期: 入冬前, 主题: 煤改气收尾, 类别: 其他, 数据: [通气 320户]', '入冬前，煤改气收尾，通气320户。'],
    [
      '日期: 3月至6月, 主题: 大棚草莓, 类别: 其他, 数据: [面积 20亩, 年产 1万斤]',
      '3月至6月，大棚草莓面积20亩、年产1万斤。',
    ],
    [
      '日期: 4月, 主题: 在职党员到社区报到, 类别: 党建, 数据: [报到 119名, 认领岗位 86个]',
      '4月，119名在职党员到社区报到，认领岗位86个。',
    ],
    ['日期: 9月, 主题: 书记讲党课, 类别: 党建, 主讲: 党委书记, 人次: 70', '9月，党委书记讲党课，70人次参加。'],
    [
      '日期: 全年, 主题: 义务巡防, 类别: 平安建设, 场次: 每天一次, 参加: 老党员, 成效: 没有盗窃',
      '社区每天组织老党员开展义务巡防，没有盗窃。',
    ],
  ])('%s', (row, said) => expect(toldRows(row)).toBe(said));
});

describe('why a thing was done is told before it', () => {
  test.each([
    [
      '日期: 3月8日, 主题: 修村道, 类别: 修路, 起因: 全市少数几个不通公路的村, 数据: [村道 12公里]',
      '作为全市少数几个不通公路的村，社区3月8日修村道12公里。',
    ],
    [
      '日期: 6月21日, 主题: 清查滞留牲畜, 类别: 其他, 起因: 那一户的劳力在外打工，没人赶牛, 数据: [牦牛 13头]',
      '6月21日，针对一户的劳力在外打工、没人赶牛的问题，社区清查滞留牲畜，查出牦牛13头。',
    ],
    [
      '日期: 9月, 主题: 食堂暂停营业, 类别: 其他, 简介: "停业半个月，因燃气管道改造"',
      '9月，因燃气管道改造，食堂暂停营业，停业半个月。',
    ],
    [
      '日期: 3月, 主题: 成立业委会, 类别: 居民自治, 简介: 由于物业亏空公共收益, 成效: 追回12万元',
      '3月，由于物业亏空公共收益，社区成立业委会，追回12万元。',
    ],
    // How, and not why.
    [
      '日期: 3月, 主题: 清理楼道, 类别: 环境整治, 简介: "因地制宜，分片包干"',
      '3月，社区清理楼道，因地制宜，分片包干。',
    ],
  ])('%s', (row, said) => expect(toldRows(row)).toBe(said));
});

describe('one thing in two words is said once', () => {
  test.each([
    ['主题: 拆除溪上小矮桥, 简介: "拆掉矮桥，疏通河道"', '拆除溪上小矮桥，疏通河道。'],
    ['主题: 修装垃圾门, 数据: [维修安装 78个]', '修装垃圾门78个。'],
    ['主题: 清“牛皮癣”, 数据: [清除 3500多张]', '清除“牛皮癣”3500多张。'],
    ['主题: 新建蜂糖李园, 数据: [建园 100余亩]', '新建蜂糖李园100余亩。'],
    ['主题: 铲小广告, 成效: "铲掉2000余张，粉刷墙面300平方米"', '铲小广告2000余张，粉刷墙面300平方米。'],
    ['主题: 清楼道电动车, 成效: 清出电动车46辆、杂物21车', '清出楼道电动车46辆、杂物21车。'],
    ['主题: 居民认养绿地, 成效: 187户认养绿地43块', '187户认养绿地43块。'],
    // Two things are two.
    ['主题: 送煤送暖, 数据: [送煤 28吨]', '送煤送暖，送煤28吨。'],
  ])('%s', (row, said) => expect(toldRows(`日期: 6月, 类别: 环境整治, ${row}`)).toMatch(new RegExp(`${said}$`)));
});

test('titles of no year and of several stand behind 此前 as they are', () =>
  expect(
    paperOf(`荣誉:
  - {名称: 市绿色社区, 级别: 市级, 日期: 2021年}
  - {名称: 市文明社区, 级别: 市级, 日期: 往年}
  - {名称: 镇红旗党支部, 级别: 镇级, 日期: 2005年, 简介: 2004年、2005年两年获得}
`),
  ).toBe('此前，社区获评市文明社区；社区党总支2004年、2005年两年获评镇红旗党支部；社区于2021年获评市绿色社区。'));

test.each([
  ['{名称: 市级示范小区, 数量: 3个小区, 日期: 5月}', '5月，3个小区获评市级示范小区。'],
  ['{名称: 市级示范小区, 日期: 5月, 简介: 有3个小区}', '5月，3个小区获评市级示范小区。'],
])('how many of a title were won: %s', (row, said) => expect(paperOf(`荣誉:\n  - ${row}\n`)).toBe(said));

/** A street office writes of itself, and not of one of its communities. */
test('a street office calls itself so', () => {
  const said = narrative(
    ledgerOf(`社区: {名称: 塔影街道, 地区: 长宁区, 党组织: 党工委}
年度: 2025
不适用: 样本专项
活动:
  - {日期: 5月, 主题: 民情走访, 类别: 走访慰问, 数据: [走访 1.1万户]}
  - {日期: 6月, 主题: 专题宣讲报告会, 类别: 党建, 场次: 3}
荣誉:
  - {名称: 市抗疫先进集体, 级别: 市级, 日期: 6月}
`),
    LIBRARY.find('annual-report').report.sections ?? [],
  )
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)))
    .join('');
  expect(said).toContain('街道走访1.1万户');
  expect(said).toContain('街道党工委举办专题宣讲报告会');
  expect(said).toContain('街道获评市抗疫先进集体');
  expect(said).not.toContain('社区');
});

describe('its own verb and its own number', () => {
  test.each([
    [
      '日期: 全年, 主题: 慈善工作站救助, 类别: 帮扶救助, 数据: [救助 26户, 支出 11.8万元]',
      '慈善工作站全年救助26户，支出11.8万元。',
    ],
    ['日期: 4月, 主题: 疫苗接种动员, 类别: 其他, 数据: [动员 5300人]', '4月，社区动员5300人接种疫苗。'],
    [
      '日期: 4月, 主题: 低保和临时救助, 类别: 帮扶救助, 数据: [低保 14户, 临时救助 5户, 发放 7.6万元]',
      '4月，社区落实低保14户、临时救助5户，发放资金7.6万元。',
    ],
    [
      '日期: 全年, 主题: 救助困难群众, 类别: 帮扶救助, 数据: [救助 312户次, 发放 88万元]',
      '社区全年救助困难群众312户次，发放资金88万元。',
    ],
    [
      '日期: 每晚, 主题: 群防群治夜巡, 类别: 治安巡逻, 参加: [义警, 保安], 人次: 每晚36人',
      '社区每晚组织义警和保安36人开展群防群治夜巡。',
    ],
    [
      '日期: 全年, 主题: 十件民生实事, 类别: 其他, 数据: [列 10件, 办成 9件]',
      '社区全年办十件民生实事，列10件，办成9件。',
    ],
    [
      '日期: 4月, 主题: 创建全国文明城市自查, 类别: 专项活动, 起因: 社区被列为必检窗口, 数据: [查出问题 73处]',
      '4月，因被列为必检窗口，社区开展创建全国文明城市自查，查出问题73处。',
    ],
  ])('%s', (row, said) => expect(toldRows(row)).toBe(said));
});

/** What falls short is said, whether the ledger knows why or not. */
test('an indicator short of its standard is a problem of the year without a reason, too', () => {
  const ledger = ledgerOf(`社区: {名称: 东街社区}
年度: 2025
不适用: 样本专项
重点: [{标题: 办好实事, 取: [实事]}]
活动: [{编号: 实事, 日期: 3月, 主题: 修路, 类别: 修路}]
指标:
  - {名称: 雨污分流完成率, 标准: 100%, 实际: 84.6%}
  - {名称: 物业费收缴率, 标准: ≥ 80%, 实际: 91%}
`);
  expect(toldProblems(ledger).map(wordsOf)).toEqual(['雨污分流完成率84.6%，没有达到100%的标准']);
});

test('days of one month that stand side by side in a theme do not run backwards', () => {
  const told = paperWith(`重点:
  - {标题: 议事, 取: [甲, 乙, 丙]}
  - {标题: 整治, 取: [丁]}
活动:
  - {编号: 甲, 日期: 7月8日, 主题: 居民议事会, 类别: 会议, 人次: 26}
  - {编号: 乙, 日期: 7月7日, 主题: 业主代表大会, 类别: 会议, 人次: 40}
  - {编号: 丙, 日期: 3月2日, 主题: 工作部署会, 类别: 会议, 人次: 30}
  - {编号: 丁, 日期: 9月1日, 主题: 清理楼道, 类别: 环境整治, 数据: [杂物 9车]}
`);
  const at = (day: string) => told.indexOf(day);
  expect(at('7月7日')).toBeGreaterThan(-1);
  expect(at('7月7日')).toBeLessThan(at('7月8日'));
  // The order of a theme is its own.
  expect(at('7月8日')).toBeLessThan(at('3月2日'));
});
