import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** Bodies, places, practices and money as people type them, told with as few words of ours as there can be. */
const report = (more: string, community = '名称: 桃源里社区, 党组织: 党支部') =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {${community}}\n年度: 2025\n不适用: 样本专项\n活动: []\n${more}`), {
        dated: '2025-12-10',
      }),
      LIBRARY.find('annual-report'),
    ).document,
  );

describe('what a community is', () => {
  test.each([
    ['位于城西，东至甲路、西至乙路、南至丙街', '桃源里社区位于城西，东至甲路、西至乙路、南至丙街，有居民860户。'],
    ['有菜场、书店等各类网点', '桃源里社区有菜场、书店等各类网点，有居民860户。'],
    ['典型的人口密集型社区', '桃源里社区是典型的人口密集型社区，有居民860户。'],
    ['建成于上世纪末，流动人口多', '桃源里社区建成于上世纪末，流动人口多，有居民860户。'],
    ['[建于1999年5月, 楼多人多]', '桃源里社区建于1999年5月，'],
    ['全县六个试点社区之一', '桃源里社区是全县六个试点社区之一，有居民860户。'],
  ])('特色: %s', (features, said) =>
    expect(report('', `名称: 桃源里社区, 户数: 860, 特色: ${features}`)).toContain(said),
  );

  test('those who have retired lie nowhere', () =>
    expect(report('', '名称: 桃源里社区, 户数: 860, 其他: [离退休人员 47人]')).toContain(
      '有居民860户，离退休人员47人。',
    ));
});

describe('the opening', () => {
  test('says 情况 once', () =>
    expect(report('文种: 党建工作情况\n总体思路: 打造党建品牌\n')).toContain('打造党建品牌。现将有关情况汇报如下。'));
  test('takes a list of states for what it is to come to', () =>
    expect(report('总体思路: 打造党建品牌\n目标: 管理有序、服务周到、环境整洁\n')).toContain(
      '以管理有序、服务周到、环境整洁为目标',
    ));
});

describe('bodies', () => {
  const told = (body: string) => report(`组织: [{${body}}]\n`);
  test.each([
    ['名称: 物业联合党支部, 变动: 换届选举, 成效: 顺利完成, 专题: 党建', '顺利完成物业联合党支部换届选举。'],
    ['名称: 护河队, 变动: 组建, 人数: 60多名, 构成: 党员骨干', '组建护河队，有队员60多名，由党员骨干组成。'],
    ['名称: 老街议事格局, 类型: 制度, 构成: [商户代表, 居民代表], 简介: ""', '老街议事格局由商户代表和居民代表组成。'],
    [
      '名称: 居委会下设的委员会, 数量: 3个, 构成: [民政委员会, 治保委员会, 等]',
      '居委会下设民政委员会、治保委员会等3个委员会。',
    ],
    [
      '名称: 社区党支部, 人数: 60名, 专题: 党建, 牵头: 书记和主任由一人兼任, 人员结构: [妇女20人, "流动党员3人，在外务工"]',
      '社区党支部有党员60名，书记和主任由一人兼任，妇女20人；流动党员3人，在外务工。',
    ],
    ['名称: 网格员, 人数: 9名, 人员结构: [专职4人, 兼职5人]', '网格员有9名，其中专职4人、兼职5人。'],
    [
      '名称: 监督委员会, 变动: 成立, 人数: 3名, 构成: [于甲乙, 董甲, 许乙丙], 牵头: 于甲乙任组长',
      '成立监督委员会，于甲乙任组长，有成员3名（于甲乙、董甲、许乙丙）。',
    ],
    [
      '名称: 志愿服务队, 变动: 组建, 数量: 12支, 人数: 620余人, 构成: [宣讲队, 文艺队, 等]',
      '组建志愿服务队12支，有队员620余人，包括宣讲队、文艺队等。',
    ],
    ['名称: 村级后备干部, 变动: 培养, 人数: 3名, 简介: 实行导师帮带', '培养村级后备干部3名，实行导师帮带。'],
    [
      '名称: 治安巡防队, 人数: 28人, 构成: [党员, 保安], 简介: 每晚分组巡逻',
      '治安巡防队有队员28人，由党员和保安组成，每晚分组巡逻。',
    ],
    ['名称: [社区党支部, 议事委员会], 变动: 建立, 专题: 党建', '建立社区党支部和议事委员会。'],
    [
      '名称: 议事委员会, 变动: 建立, 简介: "顺应小区管理要求，处理小区事务"',
      '社区建立议事委员会，顺应小区管理要求，处理小区事务。',
    ],
  ])('%s', (body, said) => expect(told(body)).toContain(said));
});

describe('places', () => {
  const told = (...places: readonly string[]) => report(`阵地:\n${places.map((place) => `  - {${place}}\n`).join('')}`);
  test.each([
    ['名称: [社区服务中心, 社区卫生站], 变动: 建立', '建立社区服务中心和社区卫生站。'],
    [
      '名称: 服务大厅, 变动: 新建, 简介: "居委会四处奔走，在路口建房"',
      '社区新建服务大厅，居委会四处奔走，在路口建房。',
    ],
    ['名称: 法治广场, 变动: 建立, 用途: 居民身边的法治充电站', '社区建立法治广场，作为居民身边的法治充电站。'],
    ['名称: “大家说”专栏, 变动: 设立, 用途: 欢迎居民提意见', '社区设立“大家说”专栏，欢迎居民提意见。'],
  ])('%s', (place, said) => expect(told(place)).toContain(said));
  test('that have nothing but a name and a size share a sentence', () => {
    const head = '重点: [{标题: 抓阵地, 取: [甲, 乙, 丙]}]\n';
    const rows =
      '阵地:\n  - {编号: 甲, 名称: 老年之家, 面积: 370平方米}\n  - {编号: 乙, 名称: [阅报栏, 宣传栏, 等]}\n  - {编号: 丙, 名称: 健身路径, 数量: 一套}\n';
    expect(report(head + rows)).toContain('社区有370平方米的老年之家、健身路径一套、阅报栏、宣传栏等。');
  });
  test('that a practice has counted are told with it', () => {
    const head = '重点: [{标题: 抓营造, 取: [甲, 乙]}]\n';
    const rows =
      '做法: [{编号: 甲, 名称: “135”阵地, 变动: 规划, 简介: 营造1个红色小院、3条文化街}]\n阵地: [{编号: 乙, 名称: 红色小院, 数量: 1个, 变动: 营造, 日期: 年内}]\n';
    expect(report(head + rows)).not.toContain('营造红色小院1个');
  });
});

describe('practices and money', () => {
  const told = (practice: string) => report(`做法: [{${practice}}]\n`);
  test.each([
    ['名称: 平安责任书, 简介: 居委会与各楼组长每年签订', '居委会与各楼组长每年签订平安责任书。'],
    ['名称: 骨干划到网格楼栋, 简介: 将骨干划分到8个网格67个楼栋', '社区将骨干划分到8个网格67个楼栋。'],
    [
      '名称: 防火网格, 变动: 划分, 数据: [防火网格 7个, 网格员 34名], 简介: 结合楼栋分布划分',
      '社区结合楼栋分布划分防火网格7个，有网格员34名。',
    ],
  ])('%s', (practice, said) => expect(told(practice)).toContain(said));
  test.each([
    ['项目: 建设活动用房, 金额: 近100万元, 来源: 县民政部门', '县民政部门投入近100万元建设活动用房。'],
    ['项目: 帮扶资金, 金额: 30万元, 来源: 街道办事处', '街道办事处投入帮扶资金30万元。'],
  ])('%s', (money, said) => expect(report(`投入: [{${money}}]\n`)).toContain(said));
  test('what one was made is said once', () =>
    expect(
      report('荣誉: [{名称: 创建市级平安示范社区, 级别: 市级, 日期: 2025-03, 简介: 被确定为创建示范社区}]\n'),
    ).toContain('社区被确定为创建市级平安示范社区'));
});
