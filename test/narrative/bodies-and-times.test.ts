import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { allocate } from '../../src/narrative/matters/allocate.js';
import { isDeed, matters } from '../../src/narrative/matters/matter.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** The body of a 工作汇报, without what stands behind its end. */
const report = (source: string) =>
  plainText(
    buildReport(
      openLedger(ledgerOf(`不适用: 样本专项\n${source}`), { dated: '2025-12-10' }),
      LIBRARY.find('annual-report'),
    ).document,
  ).split('附件：')[0] as string;

const HEAD = '社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2025\n';
const of = (rows: readonly string[], more = '', head = HEAD) =>
  report(`${head}活动:${rows.length > 0 ? '' : ' []'}\n${rows.map((row) => `  - {${row}}\n`).join('')}${more}`);

describe('bodies', () => {
  const body = (fields: string) => of([], `组织: [{${fields}}]\n`);
  test.each([
    [
      '名称: 防汛领导小组, 变动: 成立, 牵头: 支书王某任组长、主任李某任副组长, 构成: [其他班子成员, 网格长]',
      '社区成立防汛领导小组，支书王某任组长，主任李某任副组长，其他班子成员和网格长为成员。',
    ],
    ['名称: 防汛领导小组, 变动: 成立, 构成: [党员, 网格长]', '成立防汛领导小组，由党员和网格长组成。'],
    [
      '名称: 志愿服务队, 类型: 队伍, 数量: 6支, 构成: [上学的, 在职的, 退休的], 简介: 上到80岁老人',
      '社区设有志愿服务队6支，队员有上学的、在职的和退休的，上到80岁老人。',
    ],
    [
      '名称: 舞龙队, 类型: 队伍, 变动: 成立, 人数: 26人, 人员结构: [男子组10人, 女子组10人, 道具组6人], 简介: 和专业老师沟通后成立',
      '和专业老师沟通后，社区成立舞龙队，有队员26人，其中男子组10人、女子组10人、道具组6人。',
    ],
    [
      '名称: [侨身份居民组长, 侨身份邻长], 类型: 队伍, 人员结构: [居民组长21人, 邻长57人], 简介: 做好政策宣传',
      '社区有侨身份居民组长21人、侨身份邻长57人，做好政策宣传。',
    ],
    [
      '名称: 社区关工委, 变动: 调整, 人员结构: [名义主任1人, 主任1人, 委员7人]',
      '调整社区关工委，设名义主任1人、主任1人、委员7人。',
    ],
    ['名称: 宣传分管人员, 构成: [王小满, 李春], 简介: 拟定宣传计划', '王小满、李春分管宣传工作，拟定宣传计划。'],
    ['名称: 安全宣传员, 构成: [王小满, 李春]', '王小满、李春任安全宣传员。'],
    [
      '名称: [老年协会, 红白理事会, 等], 简介: "调解邻里，操办红白事"',
      '社区发挥老年协会、红白理事会等作用，调解邻里，操办红白事。',
    ],
    ['名称: 平安驿站, 构成: [巡逻队, 调解小组], 简介: 开展夜间巡查', '平安驿站下设巡逻队和调解小组，开展夜间巡查。'],
    ['名称: 楼长例会制度, 类型: 制度, 简介: 每月碰头', '社区坚持楼长例会制度，每月碰头。'],
    [
      '名称: 志愿者, 类型: 队伍, 人数: 80多名, 构成: [党员, 等], 牵头: 志愿者活动领导小组, 简介: 维护环境',
      '志愿者有80多名，其中有党员等，由志愿者活动领导小组组织，维护环境。',
    ],
    ['名称: 党小组, 数量: 4个', '社区党组织下设党小组4个。'],
  ])('%s', (fields, said) => expect(body(fields).replace('社区党支部', '社区党组织')).toContain(said));

  test('what a meeting that is held again and again did not set up has a sentence of its own', () => {
    const text = of(
      ['日期: 每季度, 主题: 防汛工作会议, 类别: 会议, 专题: 防汛'],
      '事由: 防汛\n组织:\n  - {名称: 防汛领导小组, 变动: 成立, 专题: 防汛}\n  - {名称: 防汛值班制度, 变动: 健全, 专题: 防汛}\n',
    );
    expect(text).toContain('社区成立防汛领导小组，健全防汛值班制度。每季度召开防汛工作会议。');
  });
});

describe('places', () => {
  const place = (rows: string) => of([], `阵地: [${rows}]\n`);
  test('say where they are, how large, and share a sentence', () => {
    expect(place('{名称: 书屋, 面积: 30多平方米, 设施: [图书 800余册], 简介: 在老年活动中心内}')).toContain(
      '老年活动中心内有30多平方米的书屋，图书800余册。',
    );
    expect(
      place(
        '{名称: 足球场, 数量: 2个, 设施: [羽毛球场 3个]}, {名称: 戏台, 数量: 1座, 面积: 90平方米, 设施: [座椅 多排, 音响 各类]}',
      ),
    ).toContain('社区有足球场2个、羽毛球场3个，有90平方米的戏台1座，配有多排座椅和各类音响。');
  });
  test('who stood by is no subject, and what was done before the period keeps its time', () => {
    expect(
      place('{名称: 社区修鞋摊, 变动: 搭建, 简介: "春风物业支持，用门口空地搭建", 成效: 两户困难家庭就业}'),
    ).toContain('在春风物业支持下，用门口空地搭建社区修鞋摊，使两户困难家庭就业。');
    expect(place('{名称: 便民菜店, 变动: 开办, 日期: 去年下半年, 成效: 居民买菜方便}')).toContain(
      '便民菜店于2024年下半年开办，方便了居民买菜。',
    );
  });
});

test('partners that the 简介 counts stood by, and did not do it together with the community', () =>
  expect(
    of(['日期: 年内, 主题: 公布服务热线, 类别: 宣传信息, 参与单位: [晨报, 晚报], 简介: 两家报纸免费刊登']),
  ).toContain('社区公布服务热线，晨报、晚报两家报纸免费刊登。'));

describe('times', () => {
  test('a day stands before who acted, and its hour with it', () =>
    expect(
      of([
        '日期: 3月5日, 主题: 便民集市, 类别: 志愿服务, 人次: 30',
        '日期: 3月9日, 主题: 防火演练, 类别: 平安建设, 简介: 下午在广场集合',
        '日期: 4月2日, 主题: 植树, 类别: 志愿服务, 人次: 12',
      ]),
    ).not.toMatch(/社区(?:同日|\d+月)/));
  test('a time of its own is closer than 全年', () => {
    const text = of(['日期: 全年, 主题: 运动会期间社区干部轮流执勤, 类别: 平安建设, 成效: 秩序良好']);
    expect(text).toContain('运动会期间，社区干部轮流执勤，秩序良好。');
    expect(text).not.toContain('全年');
  });
  test('what all rows share is said once, in the opening', () => {
    const head = `${HEAD}统计区间: {起: 2025-09-25, 止: 2025-10-08}\n文种: 中秋节活动小结\n目的: 与居民一起过节\n`;
    const text = of(
      [
        '日期: 中秋节前, 主题: 做月饼, 类别: 文体活动, 简介: 居民一起做月饼',
        '日期: 中秋节前, 主题: 看望独居老人, 类别: 走访慰问, 参加: [志愿者], 简介: 上门看望',
      ],
      '',
      head,
    );
    expect(text.match(/中秋节前/g)).toHaveLength(1);
    expect(text).not.toContain('同日');
  });
});

describe('whose paper it is, and what the place is', () => {
  test('a body that signs alone is named, and the period once', () => {
    const text = of(
      ['日期: 每年, 主题: 团员发展, 类别: 日常工作, 简介: 按照章程办理'],
      '',
      '社区: {名称: 东山村}\n年度: 2024\n统计区间: {起: 2022-01-01, 止: 2024-12-31}\n署名: 共青团东山村支部委员会\n文种: 三年工作报告\n',
    );
    expect(text).toContain('东山村团支部2022年至2024年工作报告');
  });
  test.each([
    ['一季度工作小结', '统计区间: {起: 2025-01-01, 止: 2025-03-31}\n', '桃源里社区2025年第一季度工作小结'],
    ['年度工作总结', '', '桃源里社区2025年度工作总结'],
    ['2025年度工作总结', '', '桃源里社区2025年度工作总结'],
    ['暑期活动总结', '统计区间: {起: 2025-07-01, 止: 2025-08-31}\n', '桃源里社区2025年暑期活动总结'],
  ])('%s', (kind, period, title) =>
    expect(
      of(['日期: 全年, 主题: 防火宣传, 类别: 宣传信息'], '', `${HEAD}${period}文种: ${kind}\n`).split('\n')[0],
    ).toBe(title),
  );
  const THEMES = '重点: [{标题: 支部党建, 取: [党课]}, {标题: 安全, 取: [演练]}]\n';
  const ROWS = [
    '编号: 党课, 日期: 6月, 主题: 党课, 类别: 党员教育',
    '编号: 演练, 日期: 7月, 主题: 防火演练, 类别: 平安建设',
  ];
  test('party members alone belong to the theme on the party, a number or two to the opening', () => {
    const party = of(ROWS, THEMES, '社区: {名称: 桃源里社区, 党组织: 党支部, 党员数: 40}\n年度: 2025\n');
    expect(party).toMatch(/一、支部党建\n+社区党支部现有党员40名。/);
    const village = of(ROWS, THEMES, '社区: {名称: 东山村, 户数: 300, 总人口: 900}\n年度: 2025\n');
    expect(village).toContain('东山村有300户、900人。2025年，村里');
    expect(village).not.toContain('居民');
  });
  test('a word for one matter takes that and no other of its category, one for all of it takes all', () => {
    const rows = ['主题: 消防演练, 类别: 消防', '主题: 夜间巡逻, 类别: 平安建设', '主题: 党课, 类别: 党员教育'];
    const themes = '重点: [{标题: 消防, 取: [消防]}, {标题: 支部党建, 取: [党建]}]\n';
    const typed = `${HEAD}${themes}活动:\n${rows.map((row) => `  - {日期: 6月, ${row}}\n`).join('')}`;
    const ledger = ledgerOf(typed);
    const told = allocate(ledger, matters(ledger), []).map(({ matters: of }) =>
      of.filter(isDeed).map(({ row }) => row.title),
    );
    expect(told).toEqual([['消防演练'], ['党课']]);
  });
  test('words to live up to are no deeds', () =>
    expect(of(ROWS, `${THEMES}总体思路: 以和为贵、邻里相亲\n事由: 和谐社区创建\n`)).toContain(
      '坚持“以和为贵、邻里相亲”的原则，扎实推进和谐社区创建。',
    ));
  test('a section that says its heading again is told with the one before', () => {
    const themes = '重点: [{标题: 安全, 取: [演练]}, {标题: 开设宣传栏, 取: [栏]}]\n';
    const text = of(ROWS.slice(1), `${themes}阵地: [{编号: 栏, 名称: 宣传栏, 变动: 开设}]\n`);
    expect(text).toContain('社区还开设宣传栏。');
    expect(text).not.toContain('二、开设宣传栏');
  });
  test('points that a name counts are listed behind it', () =>
    expect(of([], '做法: [{名称: “三清”, 简介: 人口清、房屋清、隐患清}]\n')).toContain(
      '社区做到“三清”：人口清、房屋清、隐患清。',
    ));
});
