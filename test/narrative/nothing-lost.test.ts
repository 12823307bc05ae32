import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** When, by whom, for whom and why: what was typed of a row is in its sentence, and nothing else is told by the sentence before it. */

const HEAD = '社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2012\n不适用: 样本专项\n';

/** What a 工作汇报 says under the one heading of a ledger that takes its rows in their order. */
const told = (sections: string, takes: string): string => {
  const rows = sections.startsWith('活动') ? sections : `活动: []\n${sections}`;
  const ledger = ledgerOf(`${HEAD}重点: [{标题: 主要做法, 取: [${takes}]}]\n${rows}`);
  const { document } = buildReport(openLedger(ledger, { dated: '2012-12-10' }), LIBRARY.find('annual-report'));
  const [, body = ''] = plainText(document).split('主要做法');
  return body.split('附件：')[0] ?? '';
};

const deeds = (...rows: readonly string[]) => `活动:\n${rows.map((row) => `  - {${row}}\n`).join('')}`;

describe('a meeting and what was set up', () => {
  test('of another time and with more to tell it is a sentence of its own', () =>
    expect(
      told(
        `${deeds('编号: 会, 日期: 6月, 主题: 防汛工作会, 类别: 会议, 主办: 社区两委, 简介: 学习防汛预案')}组织: [{编号: 组, 名称: 防汛小组, 变动: 成立, 日期: 年内}]\n`,
        '会, 组',
      ),
    ).toContain('6月，社区两委召开防汛工作会，学习防汛预案。'));
  test('of one time and with nothing else to tell they are one sentence', () =>
    expect(
      told(
        `${deeds('编号: 会, 日期: 6月, 主题: 防汛工作会, 类别: 会议')}组织: [{编号: 组, 名称: 防汛小组, 变动: 成立, 日期: 6月}]\n`,
        '会, 组',
      ),
    ).toContain('召开防汛工作会，成立防汛小组。'));
});

describe('times', () => {
  test('years are more than the year of the paper', () =>
    expect(told(deeds('编号: 宣, 日期: 近三年来, 主题: 科普宣传, 类别: 宣传信息, 简介: 加强阵地建设'), '宣')).toContain(
      '近三年来，',
    ));
  test('an honour of this year behind one of another', () =>
    expect(
      told(
        '荣誉:\n  - {编号: 市, 名称: 市文明社区, 日期: 2010年}\n  - {编号: 省, 名称: 省文明社区, 日期: 2012年}\n',
        '市, 省',
      ),
    ).toContain('2010年，社区获评市文明社区；2012年，获评省文明社区。'));
  test('what stands behind a deed of another year has its doer, and the first of this year says it', () => {
    const text = told(
      `${deeds('编号: 选, 日期: 年初, 主题: 选拔队员, 类别: 文体活动', '编号: 练, 日期: 3月, 主题: 组织队员训练, 类别: 文体活动')}组织: [{编号: 队, 名称: 锣鼓队, 变动: 成立, 日期: 2008年}]\n投入: [{编号: 钱, 项目: 制作金龙, 简介: 请专业团队制作}]\n`,
      '队, 钱, 选, 练',
    );
    expect(text).toContain('2008年，社区成立锣鼓队。社区');
    expect(text).toContain('2012年初');
    expect(text).not.toContain('2012年3月');
  });
  test('of a small ledger the day of a founding', () =>
    expect(told('组织: [{编号: 队, 名称: 舞龙队, 变动: 成立, 日期: 2月23日, 人数: 26人}]\n', '队')).toContain(
      '2月23日',
    ));
  test('a cause that has the time already', () =>
    expect(
      told(
        deeds('编号: 雪, 日期: 春节前, 主题: 清理路面积雪, 类别: 环境整治, 主办: 连队, 起因: 春节前下了一场雪'),
        '雪',
      ),
    ).toContain('春节前下了一场雪，连队清理路面积雪。'));
});

describe('why it was done', () => {
  test.each([
    [
      '主题: 治安防控, 类别: 平安建设, 参加: [群众, 义工队], 起因: 外来人口多，各种隐患较多, 简介: 从法制宣传、调解纠纷等方面入手',
      '针对外来人口多、各种隐患较多的问题，社区组织群众和义工队开展治安防控，',
    ],
    [
      '状态: 进行中, 主题: 硬化村道, 类别: 其他, 起因: 村道有5公里路面狭窄，影响交通',
      '村道有5公里路面狭窄，影响交通。为此，社区正在硬化村道',
    ],
    [
      '主题: 整治东园小区, 类别: 环境整治, 简介: 清除杂物20车, 起因: 车辆乱停乱放、房前屋后堆满杂物、随意倾倒废弃物现象十分严重',
      '东园小区车辆乱停乱放、房前屋后堆满杂物、随意倾倒废弃物现象十分严重。为此，社区进行整治，清除杂物20车。',
    ],
    [
      '主题: 解决海福巷3号下水道堵塞, 类别: 环境整治, 简介: 找到根本原因, 起因: 下水道堵塞、污水满溢，多次维修未彻底解决，楼里老人居多',
      '海福巷3号下水道堵塞、污水满溢，多次维修未彻底解决，楼里老人居多。',
    ],
    [
      '日期: 年初, 主题: 选拔舞龙队员, 类别: 文体活动, 起因: 舞龙要全身各部分用力协作，需要年轻力壮、吃苦耐劳的队员',
      '吃苦耐劳的队员。为此，社区年初选拔舞龙队员。',
    ],
    [
      '日期: 6月, 主题: 关心下一代工作会, 类别: 会议, 主办: 社区两委, 起因: 喜迎建党95周年, 简介: 学习文件',
      '6月，为喜迎建党95周年，社区两委召开关心下一代工作会，学习文件。',
    ],
  ])('%s', (row, said) =>
    expect(told(deeds(`编号: 事, ${row.includes('日期') ? '' : '日期: 全年, '}${row}`), '事')).toContain(said),
  );

  test('of several that begin alike', () =>
    expect(
      told(
        deeds(
          '编号: 一, 日期: 4月20日, 主题: 东园小区开始垃圾分类, 类别: 环境整治, 起因: 垃圾与日俱增，压力越来越大',
          '编号: 二, 日期: 4月27日, 主题: 西园小区开始垃圾分类, 类别: 环境整治',
        ),
        '一, 二',
      ),
    ).toContain('垃圾与日俱增，压力越来越大。东园小区4月20日，西园小区27日先后开始垃圾分类。'));
});

describe('who, and to whom', () => {
  const row = (fields: string) => told(deeds(`编号: 事, 日期: 6月, ${fields}`), '事');
  test.each([
    [
      '主题: “平安家庭”创建, 类别: 平安建设, 主办: 社区妇联, 简介: 宣传带动妇女共同创建平安和谐家庭',
      '社区妇联开展“平安家庭”创建，宣传带动妇女',
    ],
    [
      '主题: 送春联, 类别: 文体活动, 主办: 社区妇联, 参加: [书法协会书法家, 等], 简介: 书法家现场写春联、福字',
      '社区妇联组织书法协会书法家等送春联，',
    ],
    [
      '主题: 清楼道, 类别: 环境整治, 主办: 东园下沉党员王小满, 简介: 下沉党员发起清理楼道杂物、清通消防通道',
      '东园下沉党员王小满发起清理楼道杂物、清通消防通道',
    ],
    ['主题: “除四害”, 类别: 环境整治, 服务对象: 居民, 简介: 统一发放鼠药、蟑药', '向居民统一发放鼠药、蟑药'],
    ['主题: 报纸刊登服务热线, 类别: 宣传信息, 参与单位: [东城日报, 东城晚报]', '东城日报和东城晚报刊登服务热线'],
    [
      '主题: 学习党的方针政策, 类别: 社区教育, 主办: 社区妇联, 参加: [党员, 妇女], 场次: 多次',
      '社区妇联多次组织党员和妇女学习',
    ],
    ['主题: 受理公示期间举报, 类别: 日常工作, 数据: [收到举报电话 2起]', '6月'],
  ])('%s', (fields, said) => expect(row(fields)).toContain(said));

  test('who came is said of each', () =>
    expect(
      told(
        deeds(
          '编号: 一, 日期: 5月9日, 主题: 图书馆开馆表演, 类别: 文体活动, 参加: 社区舞龙队, 简介: 带来开场节目',
          '编号: 二, 日期: 6月5日, 主题: 医院签约表演, 类别: 文体活动, 参加: 社区舞龙队, 简介: 现场掌声不断',
        ),
        '一, 二',
      ).match(/舞龙队/g),
    ).toHaveLength(2));

  test('a part of a sum has those who went along', () =>
    expect(
      told(
        deeds(
          '编号: 总, 日期: 1月, 主题: 慰问困难家庭, 类别: 走访慰问, 合计自: [甲, 乙], 数据: [困难家庭 48户]',
          '编号: 甲, 日期: 1月22日, 主题: 冬日送暖, 类别: 走访慰问, 参与单位: [卫生服务中心], 受益人次: 11户, 简介: 每户送1床棉被',
          '编号: 乙, 日期: 1月28日, 主题: 走访困难党员, 类别: 走访慰问, 主办: 区委副书记刘杰, 参加: [社区支书王小满], 简介: 送上慰问金',
        ),
        '总, 甲, 乙',
      ),
    ).toMatch(/卫生服务中心.*11户.*王小满/s));

  test('those who are in a group', () =>
    expect(
      told(
        '组织: [{编号: 组, 名称: 创建领导小组, 变动: 成立, 牵头: 社区书记任组长，主任任副组长, 构成: [两委成员]}]\n',
        '组',
      ),
    ).toContain('成立创建领导小组，社区书记任组长，主任任副组长，两委成员为组员。'));
});

test('meetings stand in the order of the ledger', () =>
  expect(
    told(
      deeds(
        '编号: 大, 日期: 全年, 主题: 党员大会, 类别: 会议, 场次: 4次',
        '编号: 支, 日期: 全年, 主题: 支委会, 类别: 会议, 场次: 12次',
      ),
      '大, 支',
    ),
  ).toContain('党员大会4次、支委会12次'));

test('of what is still being done none is told as done', () =>
  expect(
    told(
      deeds(
        ...['安装防盗门', '加装电梯', '改造管网'].map(
          (what) => `编号: ${what}, 日期: 全年, 状态: 进行中, 主题: ${what}, 类别: 其他`,
        ),
      ),
      '安装防盗门, 加装电梯, 改造管网',
    ),
  ).toContain('社区还在加装电梯；正在改造管网。'));

describe('下一步打算', () => {
  const next = (fields: string) => {
    const ledger = ledgerOf(
      `${HEAD}活动: []\n计划: [{${fields}}, {目标: 发生险情时全力抢险}, {目标: 有问题积极上报}]\n`,
    );
    return plainText(buildReport(openLedger(ledger, { dated: '2012-12-10' }), LIBRARY.find('annual-report')).document);
  };
  test.each([
    [
      '目标: 坚持24小时值班制度，确保居民安全度汛, 步骤: [各应急小组随时待命, 全体社工加强下户巡视], 参加: 值班人员',
      '值班人员坚持24小时值班制度，各应急小组随时待命，全体社工加强下户巡视，确保居民安全度汛',
    ],
    ['目标: 防汛宣传常态化，加强居民意识, 参加: 社区工作人员', '社区工作人员开展常态化防汛宣传，加强居民意识'],
  ])('%s', (fields, said) => expect(next(fields)).toContain(said));
});

test('an inquiry is held, whatever it asks about', () =>
  expect(
    told(deeds('编号: 调, 日期: 6月, 主题: 改造意见调查, 类别: 日常工作, 参加: 小区党员, 简介: 广泛征求意见'), '调'),
  ).toContain('开展改造意见调查'));
